import type { Engine } from "../../engine/createEngine";
import type { RangeTarget } from "./targets";

/** The selected cells of the active sheet. */
export function activeSelection(engine: Engine): RangeTarget {
  return { sheetId: engine.sheets.activeId(), zone: engine.sheets.selection() };
}
