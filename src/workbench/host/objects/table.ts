import type { TableReading } from "../../engine/tableStore";
import { intersection, sameZone, zoneColumns, zoneRows, type Zone } from "../../engine/zone";
import type { Argument, ExcelClass, HostContext, HostObject, Property } from "../protocol/excelClass";
import { HostError } from "../protocol/hostError";
import type { Json } from "../protocol/wire";
import { columnFormulaFor, dataZone } from "../state/calculatedColumns";
import { findRange } from "../state/findRange";
import { copyLook, shiftCells } from "../state/shiftCells";
import { sortRows, type SortKey } from "../state/sortRows";
import { clearFilters, reapplyFilters } from "../state/tableFilters";
import { headerTexts, repairHeaders } from "../state/tableHeaders";
import { checkTableName } from "../state/tableNames";
import type { RangeTarget, TablePartTarget, TableTarget } from "../state/targets";
import { requireWritable, writeCells } from "../state/writeCells";
import { booleanArgument, countArgument, recordArgument, rangeArgument, textArgument } from "./argument";

/** The table now; @throws {HostError} ItemNotFound: it is gone */
export function tableOf({ tableId }: TableTarget, host: HostContext): TableReading {
  const table = host.engine.tables.get(tableId);
  if (!table) throw new HostError("ItemNotFound");
  return table;
}

function rangeOf(table: TableReading, zone: Zone, host: HostContext): HostObject<never> {
  return host.object("Range", { sheetId: table.sheetId, zone });
}

function configFlag(
  name: string,
  read: (table: TableReading) => boolean,
  engineKey: string,
): Property<TableTarget> {
  return {
    get: (target, host) => read(tableOf(target, host)),
    set: (target, value, host) => {
      tableOf(target, host);
      host.engine.tables.update(target.tableId, { [engineKey]: booleanArgument(value, name) });
    },
  };
}

function resize(target: TableTarget, where: Argument, host: HostContext): null {
  const table = tableOf(target, host);
  requireWritable(table, host);
  const range = rangeArgument(where) ?? findRange(textArgument(where, "newRange"), table.sheetId, host);
  if (range?.sheetId !== table.sheetId || range.zone.top !== table.zone.top || zoneRows(range.zone) < 2)
    throw new HostError("InvalidArgument", "A table keeps its header row and at least one row below.");
  if (!intersection(range.zone, table.zone)) throw new HostError("InvalidArgument");
  host.engine.sheets.growTo(table.sheetId, range.zone);
  if (!sameZone(range.zone, table.zone)) host.engine.tables.resize(target.tableId, range.zone);
  repairHeaders(tableOf(target, host), host.engine);
  return null;
}

/** Excel.Table */
export const table: ExcelClass<TableTarget> = {
  name: "Table",
  id: ({ tableId }) => tableId,
  properties: {
    Id: { get: (target, host) => tableOf(target, host).id },
    LegacyId: { get: (target, host) => tableOf(target, host).id },
    Name: {
      get: (target, host) => tableOf(target, host).name,
      set: (target, value, host) => {
        const name = textArgument(value, "name");
        checkTableName(name, host, tableOf(target, host).id);
        host.engine.tables.rename(target.tableId, name);
      },
    },
    Style: {
      get: (target, host) => tableOf(target, host).style,
      set: (target, value, host) => {
        tableOf(target, host);
        host.engine.tables.setStyle(target.tableId, textArgument(value, "style"));
      },
    },
    ShowBandedRows: configFlag("showBandedRows", ({ bandedRows }) => bandedRows, "bandedRows"),
    ShowFilterButton: configFlag("showFilterButton", ({ hasFilters }) => hasFilters, "hasFilters"),
    ShowTotals: configFlag("showTotals", ({ hasTotals }) => hasTotals, "totalRow"),
    ShowHeaders: { get: (target, host) => tableOf(target, host).hasHeaders },
    ShowBandedColumns: configFlag("showBandedColumns", ({ bandedColumns }) => bandedColumns, "bandedColumns"),
    HighlightFirstColumn: configFlag("highlightFirstColumn", ({ firstColumn }) => firstColumn, "firstColumn"),
    HighlightLastColumn: configFlag("highlightLastColumn", ({ lastColumn }) => lastColumn, "lastColumn"),
  },
  children: {
    Columns: (target, host) => host.object("TableColumnCollection", { tableId: tableOf(target, host).id }),
    Rows: (target, host) => host.object("TableRowCollection", { tableId: tableOf(target, host).id }),
    Sort: (target, host) => host.object("TableSort", { tableId: tableOf(target, host).id }),
    AutoFilter: (target, host) => {
      const { id, sheetId } = tableOf(target, host);
      return host.object("AutoFilter", { sheetId, tableId: id });
    },
    Worksheet: (target, host) => host.object("Worksheet", { sheetId: tableOf(target, host).sheetId }),
  },
  methods: {
    GetRange: (target, _, host) => rangeOf(tableOf(target, host), tableOf(target, host).zone, host),
    GetHeaderRowRange: (target, _, host) => {
      const found = tableOf(target, host);
      return rangeOf(found, { ...found.zone, bottom: found.zone.top }, host);
    },
    GetDataBodyRange: (target, _, host) =>
      rangeOf(tableOf(target, host), dataZone(tableOf(target, host)), host),
    GetTotalRowRange: (target, _, host) => {
      const found = tableOf(target, host);
      if (!found.hasTotals) throw new HostError("ItemNotFound");
      return rangeOf(found, { ...found.zone, top: found.zone.bottom }, host);
    },
    Resize: (target, [where], host) => resize(target, where, host),
    ConvertToRange: (target, _, host) => {
      const found = tableOf(target, host);
      host.engine.tables.remove(found.id);
      return rangeOf(found, found.zone, host);
    },
    Delete: (target, _, host) => {
      const { id, sheetId, zone } = tableOf(target, host);
      host.engine.tables.remove(id);
      host.engine.cells.clearContents(sheetId, zone);
      host.engine.formats.clear(sheetId, zone);
      return null;
    },
    ClearFilters: (target, _, host) => {
      clearFilters(tableOf(target, host), host);
      return null;
    },
    ReapplyFilters: (target, _, host) => {
      reapplyFilters(tableOf(target, host), host);
      return null;
    },
  },
};

/** Excel.TableColumnCollection */
export const tableColumnCollection: ExcelClass<TableTarget> = {
  name: "TableColumnCollection",
  properties: { Count: { get: (target, host) => zoneColumns(tableOf(target, host).zone) } },
  items: (target, host) => columns(target, host),
  methods: {
    GetCount: (target, _, host) => zoneColumns(tableOf(target, host).zone),
    GetItem: (target, [key], host) => {
      const found = columnByKey(target, key, host);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    GetItemOrNullObject: (target, [key], host) => columnByKey(target, key, host),
    GetItemAt: (target, [index], host) => {
      const found = columns(target, host)[countArgument(index, "index")];
      if (!found) throw new HostError("InvalidArgument");
      return found;
    },
    Add: addColumn,
  },
};

function columns({ tableId }: TableTarget, host: HostContext): HostObject<never>[] {
  const { zone } = tableOf({ tableId }, host);
  return Array.from({ length: zoneColumns(zone) }, (_, index) =>
    host.object("TableColumn", { tableId, index }),
  );
}

function columnByKey(target: TableTarget, key: Argument, host: HostContext): HostObject<never> | null {
  const found = tableOf(target, host);
  if (typeof key === "number")
    return columns(target, host)[host.kept.tableColumns.of(found).indexOf(key)] ?? null;
  const wanted = textArgument(key, "key").toLowerCase();
  const index = headerTexts(found, host.engine).findIndex((header) => header.toLowerCase() === wanted);
  return columns(target, host)[index] ?? null;
}

function addColumn(
  target: TableTarget,
  [at, values, name]: Argument[],
  host: HostContext,
): HostObject<never> {
  const found = tableOf(target, host);
  const { sheetId, zone } = found;
  const width = zoneColumns(zone);
  const index = typeof at === "number" && at >= 0 && at < width ? at : width;
  const col = zone.left + index;
  const added = { ...zone, left: col, right: col };
  requireWritable({ sheetId, zone: added }, host);
  shiftCells({ sheetId, zone: added }, "Right", host);
  widen(found.id, { ...zone, right: zone.right + 1 }, host);
  if (Array.isArray(values)) {
    const rows = values.map((row) => (Array.isArray(row) ? row : [row]));
    writeCells({ sheetId, zone: { ...added, bottom: zone.top + rows.length - 1 } }, rows, host);
  }
  if (typeof name === "string") host.engine.cells.enterText(sheetId, zone.top, col, name);
  repairHeaders(tableOf(target, host), host.engine);
  return host.object("TableColumn", { tableId: found.id, index });
}

/** Makes the table as large as it must be now, where the cells that moved have not done so already. */
function widen(tableId: string, zone: Zone, host: HostContext): void {
  host.engine.sheets.growTo(tableOf({ tableId }, host).sheetId, zone);
  if (!sameZone(tableOf({ tableId }, host).zone, zone)) host.engine.tables.resize(tableId, zone);
}

function columnZone(
  { tableId, index }: TablePartTarget,
  host: HostContext,
): { table: TableReading; zone: Zone } {
  const found = tableOf({ tableId }, host);
  const col = found.zone.left + index;
  if (col > found.zone.right) throw new HostError("ItemNotFound");
  return { table: found, zone: { ...found.zone, left: col, right: col } };
}

/** Excel's id of a column, which stays with it. */
export function columnId({ tableId, index }: TablePartTarget, host: HostContext): number {
  return host.kept.tableColumns.of(tableOf({ tableId }, host))[index] ?? 0;
}

/** Excel.TableColumn */
export const tableColumn: ExcelClass<TablePartTarget> = {
  name: "TableColumn",
  id: (target, host) => columnId(target, host),
  properties: {
    Id: { get: (target, host) => columnId(target, host) },
    Index: { get: ({ index }) => index },
    Name: {
      get: (target, host) => headerTexts(columnZone(target, host).table, host.engine)[target.index] ?? "",
      set: (target, value, host) => {
        const { table: found, zone } = columnZone(target, host);
        host.engine.cells.enterText(found.sheetId, zone.top, zone.left, textArgument(value, "name"));
        repairHeaders(found, host.engine);
      },
    },
    Values: {
      get: (target, host) => {
        const { table: found, zone } = columnZone(target, host);
        const rows = Array.from({ length: zoneRows(zone) }, (_, index) => zone.top + index);
        return rows.map((row) => [host.engine.cells.read(found.sheetId, row, zone.left).value]);
      },
      set: (target, value, host) => {
        const { table: found, zone } = columnZone(target, host);
        writeCells({ sheetId: found.sheetId, zone }, value, host);
      },
    },
  },
  children: { Filter: (target, host) => host.object("Filter", target) },
  methods: {
    GetRange: (target, _, host) =>
      rangeOf(columnZone(target, host).table, columnZone(target, host).zone, host),
    GetHeaderRowRange: (target, _, host) => {
      const { table: found, zone } = columnZone(target, host);
      return rangeOf(found, { ...zone, bottom: zone.top }, host);
    },
    GetDataBodyRange: (target, _, host) => {
      const { table: found, zone } = columnZone(target, host);
      const data = dataZone(found);
      return rangeOf(found, { ...zone, top: data.top, bottom: data.bottom }, host);
    },
    Delete: (target, _, host) => {
      const { table: found, zone } = columnZone(target, host);
      if (zoneColumns(found.zone) === 1) throw new HostError("InvalidOperation", "A table keeps one column.");
      requireWritable({ sheetId: found.sheetId, zone }, host);
      shiftCells({ sheetId: found.sheetId, zone }, "Left", host);
      return null;
    },
  },
};

/** Excel.TableRowCollection */
export const tableRowCollection: ExcelClass<TableTarget> = {
  name: "TableRowCollection",
  properties: { Count: { get: (target, host) => zoneRows(dataZone(tableOf(target, host))) } },
  items: ({ tableId }, host) =>
    Array.from({ length: zoneRows(dataZone(tableOf({ tableId }, host))) }, (_, index) =>
      host.object("TableRow", { tableId, index }),
    ),
  methods: {
    GetCount: (target, _, host) => zoneRows(dataZone(tableOf(target, host))),
    GetItemAt: (target, [index], host) => {
      rowZone({ ...target, index: countArgument(index, "index") }, host);
      return host.object("TableRow", { ...target, index: countArgument(index, "index") });
    },
    Add: addRows,
  },
};

/** Adds rows: the cells beneath the table's columns move down, those beside it stay. */
function addRows(
  target: TableTarget,
  [at, values, alwaysInsert]: Argument[],
  host: HostContext,
): HostObject<never> {
  const found = tableOf(target, host);
  const { sheetId, zone } = found;
  const data = dataZone(found);
  const [count, width] = [zoneRows(data), zoneColumns(zone)];
  const index = typeof at === "number" && at >= 0 && at < count ? at : count;
  const rows = Array.isArray(values) ? values : [new Array<Json>(width).fill(null)];
  if (rows.some((row) => !Array.isArray(row) || row.length !== width)) throw new HostError("InvalidArgument");
  const top = data.top + index;
  const added = { ...zone, top, bottom: top + rows.length - 1 };
  requireWritable({ sheetId, zone: added }, host);
  const formulas = Array.from({ length: width }, (_, n) =>
    columnFormulaFor(sheetId, zone.left + n, data, top, host.engine),
  );
  const goesOver = alwaysInsert === false && index === count && !found.hasTotals;
  if (!goesOver || host.engine.blocks.holdsCells(sheetId, added))
    shiftCells({ sheetId, zone: added }, "Down", host);
  widen(found.id, { ...zone, bottom: zone.bottom + rows.length }, host);
  lookLikeRow(found.sheetId, added, index === 0 ? added.bottom + 1 : top - 1, host);
  writeCells({ sheetId, zone: added }, rows, host);
  for (const [n, formula] of formulas.entries())
    for (let row = 0; row < rows.length; row++)
      if (formula !== undefined && ((rows[row] as Json[])[n] ?? null) === null)
        host.engine.cells.enter(
          sheetId,
          top + row,
          zone.left + n,
          host.engine.cells.moved(sheetId, formula, row, 0),
        );
  return host.object("TableRow", { tableId: found.id, index });
}

/** New rows look like their neighbour among the data. */
function lookLikeRow(sheetId: string, zone: Zone, row: number, host: HostContext): void {
  for (let col = zone.left; col <= zone.right; col++)
    copyLook(sheetId, row, col, { ...zone, left: col, right: col }, host.engine);
}

function rowZone({ tableId, index }: TablePartTarget, host: HostContext): RangeTarget {
  const found = tableOf({ tableId }, host);
  const data = dataZone(found);
  const row = data.top + index;
  if (row > data.bottom) throw new HostError("ItemNotFound");
  return { sheetId: found.sheetId, zone: { ...data, top: row, bottom: row } };
}

/** Excel.TableRow */
export const tableRow: ExcelClass<TablePartTarget> = {
  name: "TableRow",
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (target, host) => {
        const { sheetId, zone } = rowZone(target, host);
        const cols = Array.from({ length: zoneColumns(zone) }, (_, index) => zone.left + index);
        return [cols.map((col) => host.engine.cells.read(sheetId, zone.top, col).value)];
      },
      set: (target, value, host) => {
        writeCells(rowZone(target, host), value, host);
      },
    },
  },
  methods: {
    GetRange: (target, _, host) => host.object("Range", rowZone(target, host)),
    Delete: (target, _, host) => {
      const { sheetId, zone } = rowZone(target, host);
      requireWritable({ sheetId, zone }, host);
      const only = zoneRows(dataZone(tableOf(target, host))) === 1;
      if (only) host.engine.cells.clearContents(sheetId, zone);
      else shiftCells({ sheetId, zone }, "Up", host);
      return null;
    },
  },
};

/** Excel.TableSort */
export const tableSort: ExcelClass<TableTarget> = {
  name: "TableSort",
  properties: { MatchCase: { get: () => false }, Method: { get: () => "PinYin" } },
  methods: {
    Apply: (target, [fields], host) => {
      const found = tableOf(target, host);
      requireWritable({ sheetId: found.sheetId, zone: dataZone(found) }, host);
      sortRows({ sheetId: found.sheetId, zone: dataZone(found) }, sortKeys(fields), host);
      return null;
    },
    Clear: () => null,
    Reapply: () => null,
  },
};

/** The fields to sort by. @throws {HostError} InvalidArgument */
export function sortKeys(fields: Argument): SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) throw new HostError("InvalidArgument");
  return fields.map((field) => {
    const { key, ascending } = recordArgument(field, "fields");
    return { column: countArgument(key, "key"), ascending: ascending !== false };
  });
}
