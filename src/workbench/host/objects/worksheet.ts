import { parseZone } from "../../engine/address";
import { LAST_COLUMN, LAST_ROW, type Zone } from "../../engine/zone";
import type { Argument, ExcelClass, HostContext, HostObject, Property } from "../protocol/excelClass";
import { HostError } from "../protocol/hostError";
import { copySheet } from "../state/copySheet";
import { findRange } from "../state/findRange";
import { checkSheetName } from "../state/sheetNames";
import type { SheetTarget } from "../state/targets";
import { EVENTS } from "../state/watchChanges";
import { booleanArgument, countArgument, numberArgument, textArgument, wordArgument } from "./argument";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;
const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;
const WHOLE_SHEET: Zone = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
const POINTS_PER_PIXEL = 0.75;
const STANDARD_HEIGHT = 15;
const STANDARD_WIDTH_CHARACTERS = 8.43;

/** The sheet's id; gone sheets answer as Excel does. */
function alive(target: SheetTarget, host: HostContext): string {
  if (!host.engine.sheets.exists(target.sheetId)) throw new HostError("ItemNotFound");
  return target.sheetId;
}

function range(target: SheetTarget, address: Argument, host: HostContext): HostObject<never> {
  const sheetId = alive(target, host);
  if (address === undefined || address === null) return host.object("Range", { sheetId, zone: WHOLE_SHEET });
  const text = textArgument(address, "address");
  const found = findRange(text, sheetId, host);
  if (!found || found.sheetId !== sheetId)
    throw new HostError(
      "InvalidArgument",
      `"${text}" is no range of the sheet ${host.engine.sheets.name(sheetId)}.`,
    );
  return host.object("Range", found);
}

function visibility(sheetId: string, host: HostContext): (typeof VISIBILITIES)[number] {
  if (host.engine.sheets.isVisible(sheetId)) return "Visible";
  return host.kept.veryHidden.has(sheetId) ? "VeryHidden" : "Hidden";
}

function setVisibility(sheetId: string, word: Argument, host: HostContext): void {
  const wanted = wordArgument(word, "visibility", VISIBILITIES);
  const { sheets } = host.engine;
  const visibleSheets = sheets.ids().filter((id) => sheets.isVisible(id));
  if (wanted !== "Visible" && visibleSheets.length === 1 && visibleSheets[0] === sheetId)
    throw new HostError("InvalidOperation", "A workbook must keep one visible worksheet.");
  sheets.setVisible(sheetId, wanted === "Visible");
  if (wanted === "VeryHidden") host.kept.veryHidden.add(sheetId);
  else host.kept.veryHidden.delete(sheetId);
}

function copy(target: SheetTarget, [where, relativeTo]: Argument[], host: HostContext): HostObject<never> {
  const sheetId = alive(target, host);
  const { sheets } = host.engine;
  const name = sheets.name(sheetId);
  let copyName = name;
  for (let n = 2; sheets.idOf(copyName) !== undefined; n++) copyName = `${name.slice(0, 26)} (${String(n)})`;
  const created = copySheet(sheetId, copyName, host);
  const place = wordArgument(where ?? "None", "positionType", POSITIONS);
  const other = relativeTo as HostObject<SheetTarget> | null | undefined;
  const index = other ? sheets.ids().indexOf(other.target.sheetId) : -1;
  const targets = { Beginning: 0, Before: index, After: index + 1, End: sheets.ids().length - 1, None: 0 };
  sheets.move(created, Math.min(Math.max(targets[place], 0), sheets.ids().length - 1));
  return host.object("Worksheet", { sheetId: created });
}

const gridlines: Property<SheetTarget> = {
  get: (target, host) => host.engine.sheets.showsGridlines(alive(target, host)),
  set: (target, value, host) => {
    host.engine.sheets.setGridlines(alive(target, host), booleanArgument(value, "showGridlines"));
  },
};

/** Excel.Worksheet */
export const worksheet: ExcelClass<SheetTarget> = {
  name: "Worksheet",
  id: (target, host) => alive(target, host),
  properties: {
    Id: { get: alive },
    Name: {
      get: (target, host) => host.engine.sheets.name(alive(target, host)),
      set: (target, value, host) => {
        const name = textArgument(value, "name");
        checkSheetName(name, host.engine, target.sheetId);
        host.engine.sheets.rename(alive(target, host), name);
      },
    },
    Position: {
      get: (target, host) => host.engine.sheets.ids().indexOf(alive(target, host)),
      set: (target, value, host) => {
        const position = countArgument(value, "position");
        if (position >= host.engine.sheets.ids().length) throw new HostError("InvalidArgument");
        host.engine.sheets.move(alive(target, host), position);
      },
    },
    Visibility: {
      get: (target, host) => visibility(alive(target, host), host),
      set: (target, value, host) => {
        setVisibility(alive(target, host), value, host);
      },
    },
    TabColor: {
      get: (target, host) => host.engine.sheets.color(alive(target, host)),
      set: (target, value, host) => {
        host.engine.sheets.setColor(alive(target, host), textArgument(value, "tabColor"));
      },
    },
    ShowGridlines: gridlines,
    // The client asks for "showGridlines" and sets "Gridlines"; the same with the headings.
    Gridlines: gridlines,
    ShowHeadings: { get: () => true },
    Headings: { get: () => true, set: () => undefined },
    StandardHeight: { get: () => STANDARD_HEIGHT },
    StandardWidth: {
      get: () => STANDARD_WIDTH_CHARACTERS,
      set: (target, value, host) => {
        const characters = numberArgument(value, "standardWidth");
        const sheetId = alive(target, host);
        const columns = Array.from({ length: host.engine.sheets.columns(sheetId) }, (_, index) => index);
        host.engine.sheets.setSize(
          sheetId,
          "COL",
          columns,
          Math.round((characters * 5.25 + 3.75) / POINTS_PER_PIXEL),
        );
      },
    },
    EnableCalculation: { get: () => true },
  },
  children: {
    Charts: (target, host) => host.object("ChartCollection", { sheetId: alive(target, host) }),
    Tables: (target, host) => host.object("TableCollection", { sheetId: alive(target, host) }),
    Names: (target, host) => host.object("NamedItemCollection", { sheetId: alive(target, host) }),
    Comments: (target, host) => host.object("CommentCollection", { sheetId: alive(target, host) }),
    Notes: (target, host) => host.object("NoteCollection", { sheetId: alive(target, host) }),
    FreezePanes: (target, host) => host.object("WorksheetFreezePanes", { sheetId: alive(target, host) }),
    PageLayout: (target, host) => host.object("PageLayout", { sheetId: alive(target, host) }),
    Protection: (target, host) => host.object("WorksheetProtection", { sheetId: alive(target, host) }),
    AutoFilter: (target, host) => host.object("AutoFilter", { sheetId: alive(target, host) }),
  },
  methods: {
    Activate: (target, _, host) => {
      host.engine.sheets.activate(alive(target, host));
      return null;
    },
    Calculate: (_, __, host) => {
      host.engine.recalculate();
      return null;
    },
    Copy: copy,
    Delete: (target, _, host) => {
      const sheetId = alive(target, host);
      const { sheets } = host.engine;
      if (sheets.ids().filter((id) => id !== sheetId && sheets.isVisible(id)).length === 0)
        throw new HostError("InvalidOperation", "A workbook must keep one visible worksheet.");
      sheets.remove(sheetId);
      return null;
    },
    GetRange: (target, [address], host) => range(target, address, host),
    GetRanges: (target, [address], host) => {
      const sheetId = alive(target, host);
      const zones = textArgument(address, "address").split(",").map(parseZone);
      if (zones.includes(undefined)) throw new HostError("InvalidArgument");
      return host.object("RangeAreas", { sheetId, zones: zones as Zone[] });
    },
    GetCell: (target, [row, column], host) => {
      const [top, left] = [countArgument(row, "row"), countArgument(column, "column")];
      return host.object("Range", {
        sheetId: alive(target, host),
        zone: { top, left, bottom: top, right: left },
      });
    },
    GetRangeByIndexes: (target, [row, column, rows, columns], host) => {
      const [top, left] = [countArgument(row, "startRow"), countArgument(column, "startColumn")];
      const bottom = top + countArgument(rows, "rowCount", 1) - 1;
      const right = left + countArgument(columns, "columnCount", 1) - 1;
      if (bottom > LAST_ROW || right > LAST_COLUMN) throw new HostError("InvalidArgument");
      return host.object("Range", { sheetId: alive(target, host), zone: { top, left, bottom, right } });
    },
    GetUsedRange: (target, [valuesOnly], host) => {
      const sheetId = alive(target, host);
      const zone = host.engine.cells.usedZone(sheetId, valuesOnly === true) ?? {
        top: 0,
        left: 0,
        bottom: 0,
        right: 0,
      };
      return host.object("Range", { sheetId, zone });
    },
    GetUsedRangeOrNullObject: (target, [valuesOnly], host) => {
      const sheetId = alive(target, host);
      const zone = host.engine.cells.usedZone(sheetId, valuesOnly === true);
      return zone ? host.object("Range", { sheetId, zone }) : null;
    },
    GetNextOrNullObject: (target, _, host) => neighbour(target, 1, host),
    GetPreviousOrNullObject: (target, _, host) => neighbour(target, -1, host),
    _RegisterDataChangedEvent: (target, _, host) => want(target, EVENTS.sheetChanged, host),
    _UnregisterDataChangedEvent: (target, _, host) => unwant(target, EVENTS.sheetChanged, host),
    _RegisterActivatedEvent: (target, _, host) => want(target, EVENTS.sheetActivated, host),
    _UnregisterActivatedEvent: (target, _, host) => unwant(target, EVENTS.sheetActivated, host),
    _RegisterSelectionChangedEvent: (target, _, host) => want(target, EVENTS.selectionChanged, host),
    _UnregisterSelectionChangedEvent: (target, _, host) => unwant(target, EVENTS.selectionChanged, host),
  },
};

function neighbour(target: SheetTarget, step: number, host: HostContext): HostObject<never> | null {
  const ids = host.engine.sheets.ids();
  const sheetId = ids[ids.indexOf(target.sheetId) + step];
  return sheetId === undefined ? null : host.object("Worksheet", { sheetId });
}

function want(target: SheetTarget, type: number, host: HostContext): null {
  host.events.want(type, alive(target, host));
  return null;
}

function unwant(target: SheetTarget, type: number, host: HostContext): null {
  host.events.unwant(type, target.sheetId);
  return null;
}
