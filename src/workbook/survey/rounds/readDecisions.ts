import { InputError, MissingDataError } from "../../../model/errors";
import type { Bilingual } from "../../../model/language";
import { verdictWords } from "../../../core/delphi/verdictWords";
import type { Verdict } from "../../../core/delphi/verdict";
import { cellPlace } from "../cellPlace";
import type { SurveyBook } from "../loadBook";
import type { PartTable } from "../partTables";
import { readRows } from "../readRows";
import type { SurveyItem } from "../surveyTypes";
import { decisionOf, decisionWords } from "./decisionWords";
import { itemColumns, type ItemKey } from "./resultColumns";
import type { Decision } from "./roundTypes";

/** What the result sheet says about an item. */
export interface ReadDecision {
  readonly item: SurveyItem;
  readonly decision: Decision;
  /** The verdict of the rule; undefined where it says in words why there is none. */
  readonly verdict: Verdict | undefined;
  /** What stands in the cell of the verdict. */
  readonly verdictText: string;
  readonly figures: Readonly<Partial<Record<ItemKey, number>>>;
  /** The new words that were entered. */
  readonly newText: Bilingual;
}

/** A row takes three texts and some figures. */
const bytesPerRow = 6000;

/**
 * Reads the decisions from the result sheet of a round, wherever its table was moved and however it was sorted.
 *
 * @param context the request; synced here
 * @param book of the survey
 * @param round the round
 * @param asked ids of the items of the round
 * @returns a decision for each item of the round, in the order of the questionnaire
 * @throws {MissingDataError} no result sheet
 * @throws {InputError} a column or an item is missing there, or a decision is none of the four
 */
export async function readDecisions(
  context: Excel.RequestContext,
  book: SurveyBook,
  round: number,
  asked: readonly string[],
): Promise<readonly ReadDecision[]> {
  const table = book.parts.find(({ part }) => part.kind === "result" && part.round === round);
  if (table === undefined) throw noResult(round);
  const columns = columnsOf(table);
  const range = {
    row: table.header + 1,
    column: table.column,
    rows: table.rows,
    columns: table.headers.length,
  };
  const [rows = []] = await readRows(context, [{ sheet: table.sheet, range, bytesPerRow }]);
  const wanted = new Set(asked);
  return book.head.items
    .filter(({ id }) => wanted.has(id))
    .map((item) => {
      const at = rows.findIndex((row) => textOf(row[columns.id]) === item.id);
      if (at < 0) throw noRow(table, item.id);
      return parse(table, columns, item, { cells: rows[at] ?? [], row: table.header + 1 + at });
    });
}

type Columns = Readonly<Record<ItemKey, number>>;

const needed: readonly ItemKey[] = ["id", "decision", "verdict", "newEn", "newKo"];

function columnsOf(table: PartTable): Columns {
  const found = Object.fromEntries(
    itemColumns.map(({ key, header }) => [
      key,
      table.headers.findIndex((text) => text === header.en || text === header.ko),
    ]),
  ) as Record<ItemKey, number>;
  const missing = needed.find((key) => found[key] < 0);
  if (missing === undefined) return found;
  const header = itemColumns.find(({ key }) => key === missing)?.header ?? { en: missing, ko: missing };
  throw new InputError({
    en: `The table on the sheet "${table.sheet}" has no column "${header.en}" in its header, row ${table.header + 1}. Undo the change, or build the result again.`,
    ko: `"${table.sheet}" 시트의 표 머리글(${table.header + 1}행)에 "${header.ko}" 열이 없습니다. 변경을 취소하거나 결과를 다시 만드십시오.`,
  });
}

function parse(
  table: PartTable,
  columns: Columns,
  item: SurveyItem,
  { cells, row }: { readonly cells: readonly unknown[]; readonly row: number },
): ReadDecision {
  const word = textOf(cells[columns.decision]);
  const decision = decisionOf(word);
  if (decision === undefined) {
    const place = cellPlace(
      table.sheet,
      row,
      table.column + columns.decision,
      table.headers[columns.decision] ?? "",
    );
    const words = Object.values(decisionWords);
    throw new InputError({
      en: `A decision is one of ${words.map(({ en }) => en).join(", ")}; found "${word}" in ${place.en}. Choose one from the list.`,
      ko: `결정은 ${words.map(({ ko }) => ko).join(", ")} 가운데 하나여야 하는데 ${place.ko}에 "${word}"이(가) 있습니다. 목록에서 고르십시오.`,
    });
  }
  const verdictText = textOf(cells[columns.verdict]);
  const numbers = itemColumns.flatMap(({ key }): [ItemKey, number][] => {
    const value = cells[columns[key]];
    return typeof value === "number" ? [[key, value]] : [];
  });
  return {
    item,
    decision,
    verdict: (["accept", "revise", "drop"] as const).find((one) =>
      Object.values(verdictWords(one)).includes(verdictText),
    ),
    verdictText,
    figures: Object.fromEntries(numbers),
    newText: { en: textOf(cells[columns.newEn]), ko: textOf(cells[columns.newKo]) },
  };
}

function textOf(cell: unknown): string {
  return (typeof cell === "string" || typeof cell === "number" ? String(cell) : "").normalize("NFC").trim();
}

function noResult(round: number): MissingDataError {
  return new MissingDataError({
    en: `Round ${round} has no result sheet, on which the decisions stand. Build the result first.`,
    ko: `${round}차의 결과 시트가 없어 결정을 읽을 수 없습니다. 먼저 결과를 만드십시오.`,
  });
}

function noRow(table: PartTable, id: string): InputError {
  return new InputError({
    en: `Item ${id} has no row on the sheet "${table.sheet}". Undo the deletion, or build the result again.`,
    ko: `"${table.sheet}" 시트에 ${id} 문항의 행이 없습니다. 삭제를 취소하거나 결과를 다시 만드십시오.`,
  });
}
