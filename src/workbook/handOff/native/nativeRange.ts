import { parseA1Ref, stringifyA1Ref, type RangeA1, type ReferenceA1 } from "@borgar/fx";

/** A range of known size, with its text in a formula. */
export interface Cells {
  readonly text: string;
  readonly reference: ReferenceA1;
  readonly range: RangeA1 & { top: number; left: number; bottom: number; right: number };
}

/**
 * A range, or the row, the column or the cell of it that is wanted, counted from 0.
 *
 * @param whole as it is written, or as it was read
 * @returns the range; undefined for what is no range of known size
 */
export function partOf(whole: string): Cells | undefined;
export function partOf(whole: Cells, part: { readonly row?: number; readonly column?: number }): Cells;
export function partOf(
  whole: string | Cells,
  part: { readonly row?: number; readonly column?: number } = {},
): Cells | undefined {
  if (typeof whole === "string") return read(whole);
  const { range, reference } = whole;
  const { row, column } = part;
  const cut = {
    ...range,
    ...(row === undefined ? {} : { top: range.top + row, bottom: range.top + row, $bottom: range.$top }),
    ...(column === undefined
      ? {}
      : { left: range.left + column, right: range.left + column, $right: range.$left }),
  };
  return { text: stringifyA1Ref({ ...reference, range: cut }), reference, range: cut };
}

function read(text: string): Cells | undefined {
  const found = parseA1Ref(text, { allowNamed: false });
  if (found === undefined || !("range" in found)) return undefined;
  const { top, left, bottom, right } = found.range;
  if (typeof top !== "number" || typeof left !== "number") return undefined;
  if (typeof bottom !== "number" || typeof right !== "number") return undefined;
  return { text, reference: found, range: { ...found.range, top, left, bottom, right } };
}

/**
 * One column of a range.
 *
 * @param whole the range
 * @param column from 0
 * @returns the column; undefined beyond the range
 */
export function columnOf(whole: Cells, column: number): Cells | undefined {
  return column < sizeOf(whole).columns ? partOf(whole, { column }) : undefined;
}

/** Rows and columns of a range. */
export function sizeOf({ range }: Cells): { readonly rows: number; readonly columns: number } {
  return { rows: range.bottom - range.top + 1, columns: range.right - range.left + 1 };
}
