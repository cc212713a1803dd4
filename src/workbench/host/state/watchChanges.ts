import { zoneAddress } from "../../engine/address";
import type { Engine } from "../../engine/createEngine";
import { union, type Zone } from "../../engine/zone";
import { defer } from "../defer";
import type { EventHub } from "./eventHub";

/** Numbers of the events that the workbench tells. */
export const EVENTS = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
} as const;

/** Tells onChanged and the like: one event a sheet and turn, for the block of cells that were written. */
export function watchChanges(engine: Engine, events: EventHub): void {
  const changed = new Map<string, Zone>();
  engine.onCommand((command) => {
    if (command.type === "ACTIVATE_SHEET")
      tellSheet(events, EVENTS.sheetActivated, String(command.sheetIdTo), "WorksheetActivated");
    if (command.type === "CREATE_SHEET")
      tellSheet(events, EVENTS.sheetAdded, String(command.sheetId), "WorksheetAdded");
    if (command.type === "DELETE_SHEET")
      tellSheet(events, EVENTS.sheetDeleted, String(command.sheetId), "WorksheetDeleted");
    if (command.type !== "UPDATE_CELL" || !("content" in command)) return;
    const [row, col, sheetId] = [Number(command.row), Number(command.col), String(command.sheetId)];
    const cell = { top: row, bottom: row, left: col, right: col };
    const before = changed.get(sheetId);
    changed.set(sheetId, before ? union(before, cell) : cell);
    if (changed.size === 1 && !before)
      defer(() => {
        for (const [id, zone] of changed) tellChanged(events, id, zone);
        changed.clear();
      });
  });
}

function tellChanged(events: EventHub, sheetId: string, zone: Zone): void {
  const message = {
    address: zoneAddress(zone),
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: "Unknown",
    type: "WorksheetChanged",
    worksheetId: sheetId,
  };
  events.tell(EVENTS.sheetChanged, sheetId, message);
}

function tellSheet(events: EventHub, type: number, worksheetId: string, name: string): void {
  events.tell(type, worksheetId, { type: name, source: "Local", worksheetId });
}
