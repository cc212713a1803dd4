import { readDate, type DateOrder } from "../read/readDate";
import { serialDate } from "../read/xlsx/serialDate";
import type { ColumnMatch, RawRow, RawTable } from "../importTypes";

/** What a row says of who answered and when. */
export interface Identity {
  /** An id such as P07; "" where the column holds none, or holds names. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly group: string;
  readonly field: string;
  /** As it stands in the file, and as a date; "" where it cannot be read. */
  readonly sent: string;
  readonly received: string;
}

/**
 * Reads who answered from the columns with a role. What stands under "Expert" counts as an id only where it looks like
 * one, since names must not come into the responses.
 *
 * @param raw the table
 * @param matches of its columns
 * @param experts ids that stand in the workbook
 * @returns reads one row
 */
export function identityReader(
  raw: RawTable,
  matches: readonly ColumnMatch[],
  experts: ReadonlyMap<string, string>,
): (row: RawRow) => Identity {
  const columns = new Map(matches.map(({ to, column }) => [to.kind, column]));
  const cell = (row: RawRow, kind: ColumnMatch["to"]["kind"]): string => {
    const column = columns.get(kind);
    return column === undefined ? "" : (row.cells[column] ?? "").normalize("NFC").trim();
  };
  const order = orderOf(raw.rows.map((row) => cell(row, "received")));
  return (row) => {
    const expert = cell(row, "expert");
    const isId = experts.has(expert.toLowerCase()) || /^[A-Za-z]{0,4}[-_ ]?\d{1,8}$/.test(expert);
    const mail = cell(row, "email") || (expert.includes("@") ? expert : "");
    const sent = cell(row, "received");
    return {
      id: isId ? (experts.get(expert.toLowerCase()) ?? expert) : "",
      name: cell(row, "name") || (isId || expert.includes("@") ? "" : expert),
      email: mail.toLowerCase(),
      group: cell(row, "group"),
      field: cell(row, "field"),
      sent,
      received: readSent(sent, order),
    };
  };
}

/** One day above twelve in front tells the order of the whole column. */
function orderOf(texts: readonly string[]): DateOrder {
  const isDayFirst = texts.some(
    (text) => Number(/^(\d{1,2})\s*[-./]\s*\d{1,2}\s*[-./]/.exec(text)?.[1]) > 12,
  );
  return isDayFirst ? "dayFirst" : "monthFirst";
}

function readSent(text: string, order: DateOrder): string {
  if (/^\d{5}(\.\d+)?$/.test(text)) return serialDate(Number(text), false);
  return readDate(text, order) ?? "";
}
