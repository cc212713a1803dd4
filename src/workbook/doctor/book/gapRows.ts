import { columns, type ColumnKey } from "../../gapSheet/columns";
import { isFormula } from "../../formula/isFormula";
import { blockRows, columnUnder } from "./figureCells";
import {
  formulaAt,
  valueAt,
  type BlockSnapshot,
  type CellValue,
  type WorkbookSnapshot,
} from "./workbookSnapshot";

/** A row of a gap sheet as it stands now. A column that a person has deleted is missing. */
export interface GapRow {
  readonly block: BlockSnapshot;
  readonly sheet: string;
  readonly row: number;
  readonly cells: Partial<Readonly<Record<ColumnKey, GapCell>>>;
}

export interface GapCell {
  readonly column: number;
  readonly value: CellValue;
  readonly formula: boolean;
}

/**
 * The rows of a gap sheet, its columns found by their headers.
 *
 * @param book the workbook
 * @param block a block of the kind "gapSheet"
 * @returns a row a target; none where the block is gone
 */
export function gapRows(book: WorkbookSnapshot, block: BlockSnapshot): readonly GapRow[] {
  const found = blockRows(book, block);
  const whole = found.headers.length === columns.length;
  const places = columns.flatMap(({ key, header }, place) => {
    const column = columnUnder(found, header, whole ? place : undefined);
    return column === undefined ? [] : [{ key, column }];
  });
  return found.rows.map((row) => ({
    block,
    sheet: found.sheet,
    row,
    cells: Object.fromEntries(
      places.map(({ key, column }): [string, GapCell] => {
        const value = valueAt(book, found.sheet, row, column);
        const formula = isFormula(formulaAt(book, found.sheet, row, column), value);
        return [key, { column, value, formula }];
      }),
    ),
  }));
}
