import { columns as gapColumns } from "../../gapSheet/columns";
import { headers } from "../../insertDataset/words";
import { bodyOf, headersOf } from "../book/referencesOf";
import { summaries, type Summary } from "../book/summaries";
import { valueAt, type TableSnapshot, type WorkbookSnapshot } from "../book/workbookSnapshot";
import { findingAt, say, type Check } from "../examination";
import type { Finding } from "../finding";

const unitHeaders = [
  headers.unit,
  ...gapColumns.filter(({ key }) => key === "unit").map(({ header }) => header),
];
const unitWords = new Set(unitHeaders.flatMap(({ en, ko }) => [en.toLowerCase(), ko]));

/** A sum, mean or rank over cells of a table whose unit column says different units. */
export const mixedUnits: Check = ({ book }) => {
  const tables = book.tables.flatMap((table) => {
    const place = headersOf(table, book.sheets).findIndex((text) => unitWords.has(text.trim().toLowerCase()));
    return place < 0 ? [] : [{ table, unit: table.range.column + place }];
  });
  return summaries(book).flatMap((summary) => tables.flatMap((entry) => over(book, summary, entry)));
};

function over(
  book: WorkbookSnapshot,
  { formula, reference }: Summary,
  { table, unit }: { readonly table: TableSnapshot; readonly unit: number },
): readonly Finding[] {
  const units = unitsBehind(book, reference, { table, unit });
  if (units.length < 2) return [];
  const shown = units.slice(0, 3).join(", ");
  return [findingAt(["mixedUnits", "warning"], formula, text(reference.text, shown))];
}

/** The units of the rows whose numbers the range takes in, as far as two differ. */
function unitsBehind(
  book: WorkbookSnapshot,
  { sheet, range }: Summary["reference"],
  { table, unit }: { readonly table: TableSnapshot; readonly unit: number },
): readonly string[] {
  const body = bodyOf(table);
  const within = range.column >= body.column && range.column + range.columns <= body.column + body.columns;
  if (sheet !== table.sheet || !within) return [];
  const from = Math.max(range.row, body.row);
  const to = Math.min(range.row + range.rows, body.row + body.rows);
  const units = new Set<string>();
  for (let row = from; row < to && units.size < 3; row++) {
    const text = valueAt(book, sheet, row, unit);
    const counts = Array.from({ length: range.columns }, (_, i) =>
      valueAt(book, sheet, row, range.column + i),
    );
    if (text !== "" && counts.some((value) => typeof value === "number")) units.add(String(text));
  }
  return [...units];
}

function text(range: string, units: string): ReturnType<typeof say> {
  return say(
    `The formula puts figures of different units together (${range}: ${units}), so its result has no meaning. Filter by unit first, or use SUMIFS with the unit column.`,
    `수식이 단위가 서로 다른 수치를 합칩니다(${range}: ${units}). 그래서 결과에 뜻이 없습니다. 단위별로 나누거나 단위 열을 조건으로 SUMIFS를 쓰십시오.`,
  );
}
