import { zoneAddress } from "../../engine/address";
import type { Argument, ExcelClass, HostContext, HostObject } from "../protocol/excelClass";
import { HostError } from "../protocol/hostError";
import { findRange } from "../state/findRange";
import type { KeptNote } from "../state/keptState";
import type { NoteTarget, ScopeTarget } from "../state/targets";
import { requireAllowed } from "../state/writeCells";
import { booleanArgument, countArgument, rangeArgument, textArgument } from "./argument";

const AUTHOR = "Workbench";

function all({ sheetId }: ScopeTarget, { kept, engine }: HostContext): NoteTarget[] {
  const sheets = sheetId === undefined ? engine.sheets.ids() : [sheetId];
  return sheets.flatMap((id) => kept.notes.entries(id).map(({ row, col }) => ({ sheetId: id, row, col })));
}

function place(scope: ScopeTarget, where: Argument, host: HostContext): NoteTarget {
  const sheetId = scope.sheetId ?? host.engine.sheets.activeId();
  const range = rangeArgument(where) ?? findRange(textArgument(where, "cellAddress"), sheetId, host);
  if (!range || range.zone.top !== range.zone.bottom || range.zone.left !== range.zone.right)
    throw new HostError("InvalidArgument", "A note belongs to one cell.");
  return { sheetId: range.sheetId, row: range.zone.top, col: range.zone.left };
}

function noteOf({ sheetId, row, col }: NoteTarget, { kept }: HostContext): KeptNote {
  const note = kept.notes.get(sheetId, row, col);
  if (!note) throw new HostError("ItemNotFound");
  return note;
}

function find(scope: ScopeTarget, where: Argument, host: HostContext): HostObject<never> | null {
  const target = place(scope, where, host);
  return host.kept.notes.get(target.sheetId, target.row, target.col) ? host.object("Note", target) : null;
}

/** Excel.NoteCollection */
export const noteCollection: ExcelClass<ScopeTarget> = {
  name: "NoteCollection",
  items: (scope, host) => all(scope, host).map((target) => host.object("Note", target)),
  methods: {
    Add: (scope, [where, content], host) => {
      const target = place(scope, where, host);
      const text = textArgument(content, "content");
      requireAllowed(target.sheetId, "allowEditObjects", host);
      if (host.kept.notes.get(target.sheetId, target.row, target.col))
        throw new HostError("InvalidOperation", "The cell has a note already.");
      host.kept.notes.set(target.sheetId, target.row, target.col, { author: AUTHOR, text, visible: false });
      host.notesChanged();
      return host.object("Note", target);
    },
    GetCount: (scope, _, host) => all(scope, host).length,
    GetItem: (scope, [where], host) => {
      const found = find(scope, where, host);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    GetItemOrNullObject: (scope, [where], host) => find(scope, where, host),
    GetItemAt: (scope, [index], host) => {
      const target = all(scope, host)[countArgument(index, "index")];
      if (!target) throw new HostError("InvalidArgument");
      return host.object("Note", target);
    },
  },
};

/** Excel.Note */
export const note: ExcelClass<NoteTarget> = {
  name: "Note",
  id: ({ row, col }) => zoneAddress({ top: row, bottom: row, left: col, right: col }),
  properties: {
    AuthorName: { get: (target, host) => noteOf(target, host).author },
    Content: {
      get: (target, host) => noteOf(target, host).text,
      set: (target, value, host) => {
        requireAllowed(target.sheetId, "allowEditObjects", host);
        noteOf(target, host).text = textArgument(value, "content");
        host.notesChanged();
      },
    },
    Visible: {
      get: (target, host) => noteOf(target, host).visible,
      set: (target, value, host) => {
        noteOf(target, host).visible = booleanArgument(value, "visible");
      },
    },
    Height: { get: () => 60 },
    Width: { get: () => 108 },
  },
  methods: {
    GetLocation: ({ sheetId, row, col }, _, host) =>
      host.object("Range", { sheetId, zone: { top: row, bottom: row, left: col, right: col } }),
    Delete: (target, _, host) => {
      noteOf(target, host);
      requireAllowed(target.sheetId, "allowEditObjects", host);
      host.kept.notes.delete(target.sheetId, target.row, target.col);
      host.notesChanged();
      return null;
    },
  },
};
