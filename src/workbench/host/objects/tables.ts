import type { TableReading } from "../../engine/tableStore";
import { contains, intersection } from "../../engine/zone";
import type { Argument, ExcelClass, HostContext, HostObject, Method } from "../protocol/excelClass";
import { HostError } from "../protocol/hostError";
import { findRange } from "../state/findRange";
import { repairHeaders } from "../state/tableHeaders";
import type { TableScopeTarget } from "../state/targets";
import { requireWritable } from "../state/writeCells";
import { booleanArgument, countArgument, rangeArgument, textArgument } from "./argument";

function inScope({ sheetId, zone, whole }: TableScopeTarget, host: HostContext): TableReading[] {
  const filters = new Set(host.kept.sheetFilters.values());
  return host.engine.tables
    .all()
    .filter(({ id }) => !filters.has(id))
    .filter((table) => sheetId === undefined || table.sheetId === sheetId)
    .filter(
      (table) => !zone || (whole ? contains(zone, table.zone) : intersection(zone, table.zone) !== undefined),
    );
}

function find(scope: TableScopeTarget, key: Argument, host: HostContext): HostObject<never> | null {
  const wanted = textArgument(typeof key === "number" ? String(key) : key, "key").toLowerCase();
  const table = inScope(scope, host).find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  return table ? host.object("Table", { tableId: table.id }) : null;
}

function must(found: HostObject<never> | null): HostObject<never> {
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

/** Makes a table of a range; without headers a row is put above and filled with Column1, Column2, ... */
function add(scope: TableScopeTarget, [where, headers]: Argument[], host: HostContext): HostObject<never> {
  const sheetId = scope.sheetId ?? host.engine.sheets.activeId();
  const range = rangeArgument(where) ?? findRange(textArgument(where, "address"), sheetId, host);
  if (!range || (scope.sheetId !== undefined && range.sheetId !== scope.sheetId))
    throw new HostError("InvalidArgument");
  requireWritable(range, host);
  let { zone } = range;
  if (
    host.engine.tables
      .all()
      .some((table) => table.sheetId === range.sheetId && intersection(table.zone, zone))
  )
    throw new HostError("InvalidArgument", "A table cannot overlap another table.");
  if (!booleanArgument(headers ?? true, "hasHeaders")) {
    host.engine.sheets.insert(range.sheetId, "ROW", zone.top, 1);
    zone = { ...zone, bottom: zone.bottom + 1 };
  }
  if (zone.bottom === zone.top) zone = { ...zone, bottom: zone.bottom + 1 };
  host.engine.sheets.growTo(range.sheetId, zone);
  const style = "TableStyleMedium2";
  const options = { bandedRows: true, hasFilters: true, hasHeaders: true, hasTotals: false, style };
  const tableId = host.engine.tables.create(range.sheetId, zone, options);
  const table = host.engine.tables.get(tableId);
  if (table) repairHeaders(table, host.engine);
  return host.object("Table", { tableId });
}

const reading: Readonly<Record<string, Method<TableScopeTarget>>> = {
  GetCount: (scope, _, host) => inScope(scope, host).length,
  GetItem: (scope, [key], host) => must(find(scope, key, host)),
  GetItemOrNullObject: (scope, [key], host) => find(scope, key, host),
  GetFirst: (scope, _, host) => {
    const [first] = inScope(scope, host);
    return must(first ? host.object("Table", { tableId: first.id }) : null);
  },
  GetItemAt: (scope, [index], host) => {
    const table = inScope(scope, host)[countArgument(index, "index")];
    return must(table ? host.object("Table", { tableId: table.id }) : null);
  },
};

/** Excel.TableCollection */
export const tableCollection: ExcelClass<TableScopeTarget> = {
  name: "TableCollection",
  properties: { Count: { get: (scope, host) => inScope(scope, host).length } },
  items: (scope, host) => inScope(scope, host).map(({ id }) => host.object("Table", { tableId: id })),
  methods: { ...reading, Add: add },
};

/** Excel.TableScopedCollection: the tables that touch a range. */
export const tableScopedCollection: ExcelClass<TableScopeTarget> = {
  name: "TableScopedCollection",
  items: (scope, host) => inScope(scope, host).map(({ id }) => host.object("Table", { tableId: id })),
  methods: reading,
};
