import type { CellContent } from "../cellText";
import { textWidth } from "../sheet/textHeight";

const widest = 48;

/**
 * How wide columns must be for their texts, within bounds: names are not cut, and long sentences do not push the
 * figures out of sight.
 *
 * @param rows the cells
 * @param least the least width of each column, in characters
 * @returns widths in characters
 */
export function columnWidths(
  rows: readonly (readonly CellContent[])[],
  least: readonly number[],
): readonly number[] {
  return least.map((width, column) => {
    const texts = rows.map((row) => textOf(row[column] ?? null));
    const needed = texts.reduce((most, text) => Math.max(most, Math.ceil(textWidth(text)) + 2), width);
    return Math.min(widest, needed);
  });
}

function textOf(cell: CellContent): string {
  return typeof cell === "object" && cell !== null && "text" in cell ? cell.text : "";
}
