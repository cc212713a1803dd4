import { literalValue } from "../../formula/literalValue";
import { referenceIn, type FormulaPlace } from "./referencesOf";
import { valueAt, type CellValue, type WorkbookSnapshot } from "./workbookSnapshot";

/** More cells than this are no list of names or figures that a person has chosen. */
const mostCells = 20_000;

/**
 * The values that an argument of a function comes to: a value written out, or the cells it refers to.
 *
 * @param book the workbook
 * @param at where the formula stands
 * @param text the argument as written; undefined where it is left out
 * @returns the values row by row, blanks included; none for a left-out argument; undefined for a formula of its own
 */
export function argumentValues(
  book: WorkbookSnapshot,
  at: FormulaPlace,
  text: string | undefined,
): readonly CellValue[] | undefined {
  if (text === undefined || text === "") return [];
  const literal = literalValue(text);
  if (literal !== undefined) return [literal];
  const place = referenceIn(text, at, book);
  if (place === undefined) return undefined;
  const { row, column, rows, columns } = place.range;
  if (rows * columns > mostCells) return undefined;
  return Array.from({ length: rows * columns }, (_, i) =>
    valueAt(book, place.sheet, row + Math.floor(i / columns), column + (i % columns)),
  );
}
