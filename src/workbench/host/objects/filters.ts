import type { TableReading } from "../../engine/tableStore";
import type { Argument, ExcelClass, HostContext, Method } from "../protocol/excelClass";
import { HostError } from "../protocol/hostError";
import type { Json } from "../protocol/wire";
import { findRange } from "../state/findRange";
import {
  applyCriteria,
  clearCriteria,
  clearFilters,
  columnCriteria,
  type Criteria,
  reapplyFilters,
} from "../state/tableFilters";
import type { TablePartTarget } from "../state/targets";
import { requireAllowed } from "../state/writeCells";
import { countArgument, recordArgument, rangeArgument, textArgument, wordArgument } from "./argument";
import { tableOf } from "./table";

type FilterScope = { sheetId: string; tableId?: string };

/** A sheet's own filter is kept as a table without a look: the engine filters tables only. */
function filtered({ sheetId, tableId }: FilterScope, host: HostContext): TableReading | undefined {
  const id = tableId ?? host.kept.sheetFilters.get(sheetId);
  return id === undefined ? undefined : host.engine.tables.get(id);
}

/** Excel.Filter: of one table column. */
export const filter: ExcelClass<TablePartTarget> = {
  name: "Filter",
  properties: {
    Criteria: {
      get: (target, host) => columnCriteria(tableOf(target, host), target.index, host) ?? null,
    },
  },
  methods: {
    Apply: (target, [criteria], host) => apply(target, recordArgument(criteria, "criteria"), host),
    ApplyValuesFilter: (target, [values], host) =>
      apply(target, { filterOn: "Values", values: (values ?? []) as Json }, host),
    ApplyCustomFilter: (target, [first, second, operator], host) => {
      const criteria = { filterOn: "Custom", criterion1: textArgument(first, "criteria1") };
      if (typeof second !== "string") return apply(target, criteria, host);
      const both = wordArgument(operator ?? "And", "oper", ["And", "Or"]);
      return apply(target, { ...criteria, criterion2: second, operator: both }, host);
    },
    ApplyTopItemsFilter: edgeFilter("TopItems"),
    ApplyTopPercentFilter: edgeFilter("TopPercent"),
    ApplyBottomItemsFilter: edgeFilter("BottomItems"),
    ApplyBottomPercentFilter: edgeFilter("BottomPercent"),
    Clear: (target, _, host) => {
      const table = tableOf(target, host);
      requireAllowed(table.sheetId, "allowAutoFilter", host);
      clearCriteria(table, target.index, host);
      return null;
    },
  },
};

function edgeFilter(filterOn: string): Method<TablePartTarget> {
  return (target, [count], host) =>
    apply(target, { filterOn, criterion1: String(countArgument(count, "count", 1)) }, host);
}

function apply(target: TablePartTarget, criteria: Criteria, host: HostContext): null {
  const table = tableOf(target, host);
  requireAllowed(table.sheetId, "allowAutoFilter", host);
  applyCriteria(table, target.index, criteria, host);
  return null;
}

function applySheetFilter(
  scope: FilterScope,
  [range, column, criteria]: Argument[],
  host: HostContext,
): null {
  requireAllowed(scope.sheetId, "allowAutoFilter", host);
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
    applyCriteria(table, countArgument(column, "columnIndex"), recordArgument(criteria, "criteria"), host);
  return null;
}

/** Excel.AutoFilter: of a sheet or a table. */
export const autoFilter: ExcelClass<FilterScope> = {
  name: "AutoFilter",
  properties: {
    Enabled: { get: (scope, host) => filtered(scope, host)?.hasFilters ?? false },
    IsDataFiltered: {
      get: (scope, host) => {
        return criteriaOf(scope, host).some((criteria) => criteria !== null);
      },
    },
    Criteria: { get: (scope, host) => criteriaOf(scope, host) },
  },
  methods: {
    Apply: applySheetFilter,
    ClearCriteria: (scope, _, host) => clearAll(scope, host),
    ClearColumnCriteria: (scope, [index], host) => {
      const table = filtered(scope, host);
      if (table) clearCriteria(table, countArgument(index, "columnIndex"), host);
      return null;
    },
    Reapply: (scope, _, host) => {
      const table = filtered(scope, host);
      if (table) reapplyFilters(table, host);
      return null;
    },
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
  requireAllowed(scope.sheetId, "allowAutoFilter", host);
  const table = filtered(scope, host);
  if (table) clearFilters(table, host);
  return null;
}

function criteriaOf(scope: FilterScope, host: HostContext): (Criteria | null)[] {
  const table = filtered(scope, host);
  if (!table) return [];
  return Array.from(
    { length: table.zone.right - table.zone.left + 1 },
    (_, index) => columnCriteria(table, index, host) ?? null,
  );
}
