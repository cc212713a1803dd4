import type { Getters } from "./bridge";
import type { Zone } from "./zone";

function storedAt(
  getters: Getters,
  sheetId: string,
  row: number,
  col: number,
): ReturnType<Getters["getCell"]> {
  return getters.getCell({ sheetId, row, col });
}

/** Texts of the header cells of a table as they were put in; "" where there is a formula. */
export function headerTexts(getters: Getters, sheetId: string, zone: Zone): string[] {
  return Array.from({ length: zone.right - zone.left + 1 }, (_, index) => {
    const stored = storedAt(getters, sheetId, zone.top, zone.left + index);
    return stored && !stored.isFormula ? stored.content.replace(/^'/u, "") : "";
  });
}
