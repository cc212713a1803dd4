import type { Rect, StyledRange } from "./sheetPlan";

/**
 * The look of a table's header. It has colours of its own because not every program draws the style of a table.
 *
 * @param range the header cells
 * @returns their style
 */
export function headerStyle(range: Rect): StyledRange {
  return { range, style: { bold: true, color: "#FFFFFF", fill: "#1F3A5F", vertical: "Center" } };
}
