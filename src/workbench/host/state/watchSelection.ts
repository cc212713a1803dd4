import { zoneAddress } from "../../engine/address";
import type { Engine } from "../../engine/createEngine";
import { sameZone } from "../../engine/zone";
import { defer } from "../defer";
import type { EventHub } from "./eventHub";
import { activeSelection } from "./selection";
import { EVENTS } from "./watchChanges";

/** Tells onSelectionChanged of the sheet, and `changed` for the workbook's own, once a turn. */
export function watchSelection(engine: Engine, events: EventHub, changed: () => void): void {
  let last = activeSelection(engine);
  let waiting = false;
  engine.onUpdate(() => {
    if (waiting) return;
    waiting = true;
    defer(() => {
      waiting = false;
      const now = activeSelection(engine);
      if (now.sheetId === last.sheetId && sameZone(now.zone, last.zone)) return;
      last = now;
      const message = {
        address: zoneAddress(now.zone),
        worksheetId: now.sheetId,
        type: "WorksheetSelectionChanged",
      };
      events.tell(EVENTS.selectionChanged, now.sheetId, message);
      changed();
    });
  });
}
