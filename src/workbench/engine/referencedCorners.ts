import { columnNumber } from "./address";

/** The lowest and rightmost cell that a formula refers to on a sheet; the formula's own where no sheet is named. */
export interface ReferencedCorner {
  readonly sheet: string | undefined;
  readonly row: number;
  readonly column: number;
}

/** Whole columns are written with Excel's last row; no grid grows that far. */
const FARTHEST_ROW = 100_000;

const TEXT = /"(?:[^"]|"")*"/g;
const CELLS =
  /(?<![\p{L}\p{N}_.$'])(?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!)?\$?([A-Z]{1,3})\$?([1-9]\d*)(?::\$?([A-Z]{1,3})\$?([1-9]\d*))?(?![\p{L}\p{N}_(])/giu;

/**
 * The corners to which a formula reaches.
 *
 * @param formula with its equals sign
 * @returns a corner a reference
 * @example referencedCorners("=A1+'My sheet'!B2:C9") // => [{ sheet: undefined, row: 0, column: 0 }, { sheet: "My sheet", row: 8, column: 2 }]
 */
export function referencedCorners(formula: string): readonly ReferencedCorner[] {
  const corners: ReferencedCorner[] = [];
  for (const [, quoted, plain, letters = "", row = "", lastLetters, lastRow] of formula
    .replace(TEXT, "")
    .matchAll(CELLS)) {
    const corner = {
      sheet: quoted?.replaceAll("''", "'") ?? plain,
      row: Math.max(Number(row), Number(lastRow ?? 0)) - 1,
      column: Math.max(columnNumber(letters), lastLetters === undefined ? 0 : columnNumber(lastLetters)),
    };
    if (corner.row < FARTHEST_ROW) corners.push(corner);
  }
  return corners;
}
