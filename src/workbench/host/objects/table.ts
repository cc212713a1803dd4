import type { TableReading } from "../../engine/tableStore";
import { intersection, sameZone, zoneColumns, zoneRows, type Zone } from "../../engine/zone";
import type { Argument, ExcelClass, HostContext, HostObject, Property } from "../protocol/excelClass";
import { HostError } from "../protocol/hostError";
import type { Json } from "../protocol/wire";
import { columnFormulaFor, dataZone } from "../state/calculatedColumns";
import { findRange } from "../state/findRange";
import { sortRows, type SortKey } from "../state/sortRows";
import { headerTexts, repairHeaders } from "../state/tableHeaders";
import { checkTableName } from "../state/tableNames";
import type { RangeTarget, TablePartTarget, TableTarget } from "../state/targets";
import { writeCells } from "../state/writeCells";
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
      host.engine.tables.clearFilters(tableOf(target, host).id);
      return null;
    },
    ReapplyFilters: () => null,
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
  if (typeof key === "number") return columns(target, host)[key - 1] ?? null;
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
  if (index < width) host.engine.sheets.insert(sheetId, "COL", zone.left + index, 1);
  else {
    host.engine.sheets.growTo(sheetId, { ...zone, right: zone.right + 1 });
    host.engine.tables.resize(found.id, { ...zone, right: zone.right + 1 });
  }
  const col = zone.left + index;
  if (Array.isArray(values)) {
    const rows = values.map((row) => (Array.isArray(row) ? row : [row]));
    const bottom = zone.top + rows.length - 1;
    writeCells({ sheetId, zone: { top: zone.top, bottom, left: col, right: col } }, rows, host);
  }
  if (typeof name === "string") host.engine.cells.enterText(sheetId, zone.top, col, name);
  repairHeaders(tableOf(target, host), host.engine);
  return host.object("TableColumn", { tableId: found.id, index });
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

/** Excel.TableColumn */
export const tableColumn: ExcelClass<TablePartTarget> = {
  name: "TableColumn",
  id: ({ index }) => index + 1,
  properties: {
    Id: { get: ({ index }) => index + 1 },
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
      host.engine.sheets.delete(found.sheetId, "COL", zone.left, 1);
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

function addRows(target: TableTarget, [at, values]: Argument[], host: HostContext): HostObject<never> {
  const found = tableOf(target, host);
  const { sheetId, zone } = found;
  const data = dataZone(found);
  const count = zoneRows(data);
  const index = typeof at === "number" && at >= 0 && at < count ? at : count;
  const rows = Array.isArray(values) ? values : [new Array<Json>(zoneColumns(zone)).fill(null)];
  const width = zoneColumns(zone);
  if (rows.some((row) => !Array.isArray(row) || row.length !== width)) throw new HostError("InvalidArgument");
  const top = data.top + index;
  const formulas = Array.from({ length: width }, (_, n) =>
    columnFormulaFor(sheetId, zone.left + n, data, top, host.engine),
  );
  const blocked = host.engine.cells.usedZone(sheetId, true, {
    ...zone,
    top: zone.bottom + 1,
    bottom: zone.bottom + rows.length,
  });
  if (index < count || found.hasTotals || blocked)
    host.engine.sheets.insert(sheetId, "ROW", top, rows.length);
  else host.engine.sheets.growTo(sheetId, { ...zone, bottom: zone.bottom + rows.length });
  const grown = { ...zone, bottom: zone.bottom + rows.length };
  if (!sameZone(tableOf(target, host).zone, grown)) host.engine.tables.resize(found.id, grown);
  writeCells({ sheetId, zone: { ...zone, top, bottom: top + rows.length - 1 } }, rows, host);
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
      host.engine.sheets.delete(sheetId, "ROW", zone.top, 1);
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
