import { loadPartTables, type PartTable } from "../../partTables";
import { readRows } from "../../readRows";
import { keyOfWord } from "../../surveyWords";
import type { KeyEntry } from "../../import/importTypes";
import { keyHeaders } from "./keyWords";

/** The expert key of a survey, and where it stands. */
export interface LoadedKey {
  readonly table?: PartTable;
  readonly entries: readonly KeyEntry[];
}

/** Names and addresses are short. */
const bytesPerRow = 600;

/**
 * Reads the expert key of a survey within a request of the caller's. Rows without an expert are passed over.
 *
 * @param context the request; synced here
 * @param surveyId of the survey
 * @param parts of the survey, where they were read already
 * @returns its people; none where there is no key
 */
export async function loadKey(
  context: Excel.RequestContext,
  surveyId: string,
  parts?: readonly PartTable[],
): Promise<LoadedKey> {
  const all = parts ?? (await loadPartTables(context, surveyId));
  const table = all.find(({ part }) => part.kind === "key" && part.id === surveyId);
  if (table === undefined) return { entries: [] };
  const { sheet, header, column, rows, headers } = table;
  const range = { row: header + 1, column, rows, columns: headers.length };
  const [cells = []] = await readRows(context, [{ sheet, range, bytesPerRow }]);
  const columns = headers.map((text) => keyOfWord(keyHeaders, text));
  const entries = cells.map((row): KeyEntry => {
    const entry: Record<keyof KeyEntry, string> = { expert: "", name: "", email: "", group: "", field: "" };
    columns.forEach((key, at) => {
      if (key !== undefined && entry[key] === "") entry[key] = textOf(row[at]);
    });
    return entry;
  });
  return { table, entries: entries.filter(({ expert }) => expert !== "") };
}

function textOf(cell: unknown): string {
  return (typeof cell === "string" ? cell : typeof cell === "number" ? String(cell) : "")
    .normalize("NFC")
    .trim();
}
