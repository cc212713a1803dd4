import { addInCalls } from "../formula/addInCalls";
import { cellReference } from "../formula/cellReference";
import { columnLetters } from "../sheet/address";

/** Where the as-of date stands among the arguments of the live formula; it follows the workbook's pin. */
const asOfArgument = 3;

/**
 * A live formula of the add-in without its place: references to cells of its own row are written as the column's
 * field, and the as-of date is left out. So it stays the same wherever its row or its columns go.
 *
 * @param formula as it stands in the cell
 * @param row its zero-based row
 * @param fieldAt the field of a column, by the column's zero-based place on the sheet
 * @returns such as "SEOULAI.BENCHMARK([indicatorId],[areaId],[period])"; undefined for any other formula
 */
export function canonicalFormula(
  formula: string,
  row: number,
  fieldAt: (column: number) => string | undefined,
): string | undefined {
  const [call] = addInCalls(formula);
  const isWhole = call?.name === "BENCHMARK" && call.from === 1 && call.to === formula.trimEnd().length;
  if (call === undefined || !isWhole) return undefined;
  const fields = call.arguments.slice(0, asOfArgument).map((text) => {
    const reference = cellReference(text);
    const isHere = reference?.row === row && reference.sheet === undefined;
    return isHere ? fieldAt(reference.column) : undefined;
  });
  if (fields.length < asOfArgument || fields.includes(undefined)) return undefined;
  return `SEOULAI.BENCHMARK(${fields.map((field) => `[${field ?? ""}]`).join(",")})`;
}

/**
 * A live formula at its place: the reverse of {@link canonicalFormula}.
 *
 * @param canonical the formula without its place
 * @param row the zero-based row it goes to
 * @param columnOf the zero-based column of a field; undefined where the sheet has no such column any more
 * @param asOf the as-of argument as it is to stand in the formula (a text in quotes, or a name), if there is one
 * @returns the formula, or undefined where a column that it needs is gone
 */
export function placedFormula(
  canonical: string,
  row: number,
  columnOf: (field: string) => number | undefined,
  asOf: string | undefined,
): string | undefined {
  const fields = [...canonical.matchAll(/\[([^\]]+)\]/g)].map(([, field]) => field ?? "");
  if (fields.some((field) => columnOf(field) === undefined)) return undefined;
  const placed = canonical.replace(/\[([^\]]+)\]/g, (_, field: string) => {
    return `$${columnLetters(columnOf(field) ?? 0)}${row + 1}`;
  });
  const last = asOf === undefined ? "" : `,${asOf}`;
  return `=${placed.replace(/\)$/, `${last})`)}`;
}
