import type { Getters } from "./bridge";
import type { Zone } from "./zone";

/** Texts of the header cells of a table as they were put in; "" where there is a formula. */
export function headerTexts(getters: Getters, sheetId: string, zone: Zone): string[] {
  return Array.from({ length: zone.right - zone.left + 1 }, (_, index) => {
    const cell = getters.getCell({ sheetId, col: zone.left + index, row: zone.top });
    return cell && !cell.isFormula ? cell.content.replace(/^'/u, "") : "";
  });
}
