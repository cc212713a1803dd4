import { look } from "../analysisSheet/look";
import type { Rect, SheetPiece } from "../sheet/sheetPlan";

/**
 * Cells that a person types into.
 *
 * @param range the cells
 * @returns their look
 */
export function inputLook(range: Rect): Partial<SheetPiece> {
  return {
    styles: [
      {
        range,
        style: {
          color: look.inputText,
          fill: look.inputFill,
          border: {
            edges: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"],
            color: look.line,
            weight: "Thin",
          },
        },
      },
    ],
  };
}
