import type { CellContent } from "../../cellText";
import type { SheetPiece } from "../../sheet/sheetPlan";
import { look } from "../../analysisSheet/look";

/**
 * The heading over a table.
 *
 * @param text its words, or a formula that gives them
 * @param row zero-based
 * @returns the heading as a piece
 */
export function headingPart(text: string | { readonly formula: string }, row: number): Partial<SheetPiece> {
  const content: CellContent = typeof text === "string" ? { text } : text;
  return {
    blocks: [{ row, column: 0, cells: [[content]] }],
    styles: [
      { range: { row, column: 0, rows: 1, columns: 1 }, style: { bold: true, size: 12, color: look.title } },
    ],
    rowHeights: [{ row, points: 20 }],
  };
}
