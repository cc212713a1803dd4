import type { TableReading } from "../../engine/tableStore";
import type { Argument, ExcelClass, HostContext } from "../protocol/excelClass";
import { HostError } from "../protocol/hostError";
import type { Json } from "../protocol/wire";
import { findRange } from "../state/findRange";
import type { TablePartTarget } from "../state/targets";
import { countArgument, recordArgument, rangeArgument, textArgument } from "./argument";
import { tableOf } from "./table";

type FilterScope = { sheetId: string; tableId?: string };

/** A sheet's own filter is kept as a table without a look: the engine filters tables only. */
function filtered({ sheetId, tableId }: FilterScope, host: HostContext): TableReading | undefined {
  const id = tableId ?? host.kept.sheetFilters.get(sheetId);
  return id === undefined ? undefined : host.engine.tables.get(id);
}

/** Excel's operators at the head of a criterion, in the engine's words. */
const OPERATORS: readonly (readonly [RegExp, string])[] = [
  [/^>=/u, "isGreaterOrEqualTo"],
  [/^<=/u, "isLessOrEqualTo"],
  [/^<>/u, "isNotEqual"],
  [/^>/u, "isGreaterThan"],
  [/^</u, "isLessThan"],
  [/^=/u, "isEqual"],
];

function customFilter(criterion: string): Record<string, Json> {
  for (const [head, type] of OPERATORS)
    if (head.test(criterion)) return { filterType: "criterion", type, values: [criterion.replace(head, "")] };
  return { filterType: "criterion", type: "isEqualText", values: [criterion] };
}

/** What the engine filters by, from Excel's criteria. @throws {HostError} ApiNotFound: a kind that is missing */
function engineFilter(
  table: TableReading,
  index: number,
  criteria: Record<string, Json>,
  host: HostContext,
): Record<string, Json> {
  if (criteria.filterOn === "Values" && Array.isArray(criteria.values)) {
    const wanted = new Set(criteria.values.map((value) => textArgument(value, "values").toLowerCase()));
    const hidden = new Set<string>();
    for (let row = table.zone.top + 1; row <= table.zone.bottom; row++) {
      const { text } = host.engine.cells.read(table.sheetId, row, table.zone.left + index);
      if (!wanted.has(text.toLowerCase())) hidden.add(text.toLowerCase());
    }
    return { filterType: "values", hiddenValues: [...hidden] };
  }
  if (
    criteria.filterOn === "Custom" &&
    typeof criteria.criterion1 === "string" &&
    criteria.criterion2 === undefined
  )
    return customFilter(criteria.criterion1);
  throw new HostError(
    "ApiNotFound",
    `host: a filter on ${JSON.stringify(criteria.filterOn)} is not implemented`,
  );
}

function applyFilter(
  table: TableReading,
  index: number,
  criteria: Record<string, Json>,
  host: HostContext,
): void {
  const col = table.zone.left + index;
  if (col > table.zone.right) throw new HostError("InvalidArgument");
  host.engine.tables.filter(table.id, index, engineFilter(table, index, criteria, host));
  host.kept.columnFilters.set(`${table.id}/${String(index)}`, criteria);
}

function clearColumn(table: TableReading, index: number, host: HostContext): void {
  host.engine.tables.filter(table.id, index, { filterType: "values", hiddenValues: [] });
  host.kept.columnFilters.delete(`${table.id}/${String(index)}`);
}

/** Excel.Filter: of one table column. */
export const filter: ExcelClass<TablePartTarget> = {
  name: "Filter",
  properties: {
    Criteria: {
      get: ({ tableId, index }, { kept }) => kept.columnFilters.get(`${tableId}/${String(index)}`) ?? null,
    },
  },
  methods: {
    Apply: (target, [criteria], host) => {
      applyFilter(tableOf(target, host), target.index, recordArgument(criteria, "criteria"), host);
      return null;
    },
    ApplyValuesFilter: (target, [values], host) => {
      applyFilter(
        tableOf(target, host),
        target.index,
        { filterOn: "Values", values: (values ?? []) as Json },
        host,
      );
      return null;
    },
    ApplyCustomFilter: (target, [criterion], host) => {
      const criteria = { filterOn: "Custom", criterion1: textArgument(criterion, "criteria1") };
      applyFilter(tableOf(target, host), target.index, criteria, host);
      return null;
    },
    Clear: (target, _, host) => {
      clearColumn(tableOf(target, host), target.index, host);
      return null;
    },
  },
};

function applySheetFilter(
  scope: FilterScope,
  [range, column, criteria]: Argument[],
  host: HostContext,
): null {
  const target = rangeArgument(range) ?? findRange(textArgument(range, "range"), scope.sheetId, host);
  if (target?.sheetId !== scope.sheetId) throw new HostError("InvalidArgument");
  const overlapped = host.engine.tables
    .all()
    .find(
      ({ sheetId, zone }) =>
        sheetId === scope.sheetId && zone.top === target.zone.top && zone.left === target.zone.left,
    );
  const options = { bandedRows: false, hasFilters: true, hasHeaders: true, hasTotals: false, style: "" };
  const id = overlapped?.id ?? host.engine.tables.create(scope.sheetId, target.zone, options);
  if (scope.tableId === undefined) host.kept.sheetFilters.set(scope.sheetId, id);
  const table = host.engine.tables.get(id);
  if (table && column !== undefined && column !== null && criteria !== undefined && criteria !== null)
    applyFilter(table, countArgument(column, "columnIndex"), recordArgument(criteria, "criteria"), host);
  return null;
}

/** Excel.AutoFilter: of a sheet or a table. */
export const autoFilter: ExcelClass<FilterScope> = {
  name: "AutoFilter",
  properties: {
    Enabled: { get: (scope, host) => filtered(scope, host)?.hasFilters ?? false },
    IsDataFiltered: {
      get: (scope, host) => {
        const table = filtered(scope, host);
        return (
          table !== undefined &&
          [...host.kept.columnFilters.keys()].some((key) => key.startsWith(`${table.id}/`))
        );
      },
    },
    Criteria: {
      get: (scope, host) => {
        const table = filtered(scope, host);
        if (!table) return [];
        const width = table.zone.right - table.zone.left + 1;
        return Array.from(
          { length: width },
          (_, index) => host.kept.columnFilters.get(`${table.id}/${String(index)}`) ?? null,
        );
      },
    },
  },
  methods: {
    Apply: applySheetFilter,
    ClearCriteria: (scope, _, host) => clearAll(scope, host),
    ClearColumnCriteria: (scope, [index], host) => {
      const table = filtered(scope, host);
      if (table) clearColumn(table, countArgument(index, "columnIndex"), host);
      return null;
    },
    Reapply: () => null,
    Remove: (scope, _, host) => {
      const table = filtered(scope, host);
      clearAll(scope, host);
      if (table && scope.tableId === undefined) host.engine.tables.remove(table.id);
      host.kept.sheetFilters.delete(scope.sheetId);
      return null;
    },
    GetRange: (scope, _, host) => {
      const table = filtered(scope, host);
      if (!table) throw new HostError("ItemNotFound");
      return host.object("Range", { sheetId: table.sheetId, zone: table.zone });
    },
    GetRangeOrNullObject: (scope, _, host) => {
      const table = filtered(scope, host);
      return table ? host.object("Range", { sheetId: table.sheetId, zone: table.zone }) : null;
    },
  },
};

function clearAll(scope: FilterScope, host: HostContext): null {
  const table = filtered(scope, host);
  if (!table) return null;
  for (let index = 0; index <= table.zone.right - table.zone.left; index++) clearColumn(table, index, host);
  return null;
}
