import type { OperationScope } from "../session";

/**
 * Takes the filters off sheets before they are written on, since Excel skips the rows that a filter hides. Criteria are
 * kept: those of tables by the header of their column, so that a column may come in between. When the operation fails,
 * they are put back too.
 *
 * @param context the request; synced here
 * @param scope of the operation
 * @param sheets names of the sheets
 * @returns queues putting the filters back
 */
export async function liftFilters(
  context: Excel.RequestContext,
  scope: OperationScope,
  sheets: readonly string[],
): Promise<() => void> {
  const filters = await findFilters(context, sheets);
  scope.onFailure(async (undo) => {
    filters.putBack(undo);
    await undo.sync();
  });
  scope.checkCancelled();
  filters.lift(context);
  return () => {
    filters.putBack(context);
  };
}

/** The filters of some sheets, to be taken off and put back in whatever request. */
export interface Filters {
  /** Queues taking them off. */
  lift(context: Excel.RequestContext): void;
  /** Queues putting them back. */
  putBack(context: Excel.RequestContext): void;
}

/**
 * Finds the filters of sheets: those of tables, and a sheet's own.
 *
 * @param context the request; synced here
 * @param sheets names of the sheets
 * @returns the ways to take them off and to put them back
 */
export async function findFilters(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<Filters> {
  const found = await readFilters(context, sheets);
  return {
    lift: (request) => {
      for (const filter of found) lift(request, filter);
    },
    putBack: (request) => {
      for (const filter of found) putBack(request, filter);
    },
  };
}

/** A filter with the criteria of the columns that it filters by. */
type LiftedFilter =
  | {
      readonly kind: "table";
      readonly table: string;
      readonly criteria: readonly { readonly column: string; readonly by: Excel.FilterCriteria }[];
    }
  | {
      readonly kind: "sheet";
      readonly sheet: string;
      readonly criteria: readonly { readonly column: number; readonly by: Excel.FilterCriteria }[];
    };

async function readFilters(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly LiftedFilter[]> {
  const sheets = [...new Set(names)].map((name) => ({
    name,
    sheet: context.workbook.worksheets.getItem(name),
  }));
  for (const { sheet } of sheets) {
    sheet.tables.load("items/id");
    sheet.autoFilter.load("criteria");
  }
  await context.sync();
  const tables = sheets.flatMap(({ sheet }) => sheet.tables.items);
  for (const table of tables) {
    table.autoFilter.load("criteria");
    table.columns.load("items/name");
  }
  await context.sync();
  const ofTables = tables.map((table): LiftedFilter => ({
    kind: "table",
    table: table.id,
    criteria: filled(table.autoFilter.criteria).map(({ column, by }) => ({
      column: table.columns.items[column]?.name ?? "",
      by,
    })),
  }));
  const ofSheets = sheets.map(({ name, sheet }): LiftedFilter => ({
    kind: "sheet",
    sheet: name,
    criteria: filled(sheet.autoFilter.criteria),
  }));
  return [...ofTables, ...ofSheets].filter(({ criteria }) => criteria.length > 0);
}

/** Excel answers null for a column without a criterion, and null for what a criterion leaves open. */
function filled(
  criteria: readonly (Excel.FilterCriteria | null)[] | null,
): { readonly column: number; readonly by: Excel.FilterCriteria }[] {
  return (criteria ?? []).flatMap((criterion, column) => {
    const given = Object.entries(criterion ?? {}).filter(
      ([, value]) => value !== null && value !== undefined,
    );
    const by = Object.fromEntries(given);
    return "filterOn" in by ? [{ column, by: by as unknown as Excel.FilterCriteria }] : [];
  });
}

function lift(context: Excel.RequestContext, filter: LiftedFilter): void {
  if (filter.kind === "table") context.workbook.tables.getItem(filter.table).clearFilters();
  else context.workbook.worksheets.getItem(filter.sheet).autoFilter.clearCriteria();
}

function putBack(context: Excel.RequestContext, filter: LiftedFilter): void {
  if (filter.kind === "table") {
    const { columns } = context.workbook.tables.getItem(filter.table);
    for (const { column, by } of filter.criteria) columns.getItem(column).filter.apply(by);
    return;
  }
  const { autoFilter } = context.workbook.worksheets.getItem(filter.sheet);
  for (const { column, by } of filter.criteria) autoFilter.apply(autoFilter.getRange(), column, by);
}
