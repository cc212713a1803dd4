import type { Catalog } from "../../src/catalog/catalog";
import { insertDataset } from "../../src/workbook/insertDataset/apply";
import type { DatasetRequest } from "../../src/workbook/insertDataset/request";
import { applyRefresh } from "../../src/workbook/refresh/applyRefresh";
import { previewRefresh } from "../../src/workbook/refresh/previewRefresh";
import type {
  Change,
  Decisions,
  RefreshPreview,
  RefreshResult,
} from "../../src/workbook/refresh/refreshTypes";
import { changedCatalog, type PackedRow } from "./changedCatalog";

/** Five figures: Korea and the United States in two years, and Seoul's start-ups as an estimate with a bound. */
export const longRequest: DatasetRequest = {
  indicators: ["private_ai_investment", "ai_native_startups"],
  areas: ["KRSEL", "KOR", "USA"],
  periods: { from: "2024" },
  layout: "long",
  form: "values",
  language: "en",
};

export const wideRequest: DatasetRequest = { ...longRequest, layout: "wide" };

/** Inserts figures from a cell on. */
export async function insertAt(address: string, request: DatasetRequest): Promise<void> {
  await onSheet(async (sheet, context) => {
    sheet.getRange(address).select();
    await context.sync();
  });
  await insertDataset(request, { kind: "selection" });
}

/** Does something on a sheet, as a person would. */
export async function onSheet(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>,
  name = "Sheet1",
): Promise<void> {
  await Excel.run(async (context) => {
    await work(context.workbook.worksheets.getItem(name), context);
    await context.sync();
  });
}

/** Formulas (constants as values) of a range. */
export async function formulasOf(address: string, name = "Sheet1"): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(address);
    range.load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });
}

/** Everything that stands on a sheet, row by row. */
export async function sheetRows(name = "Sheet1"): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange(true);
    used.load("formulas");
    await context.sync();
    return used.formulas as unknown[][];
  });
}

/** The one observation, or all that fit. */
export function fits(row: PackedRow, where: PackedRow): boolean {
  return Object.entries(where).every(([field, cell]) => row[field] === cell);
}

/** A later version of the data in which figures have other values; a value of null leaves a figure out. */
export function laterCatalog(
  changes: readonly { readonly where: PackedRow; readonly value: number | null }[],
  version = "2027.1.0",
): Catalog {
  return changedCatalog({
    version,
    change: (rows) =>
      rows.flatMap((row) => {
        const change = changes.find(({ where }) => fits(row, where));
        if (change === undefined) return [row];
        return change.value === null ? [] : [{ ...row, obs_value: change.value }];
      }),
  });
}

/** Where an observation is in the data. */
export function figure(indicator: string, area: string, period: string): PackedRow {
  return { indicator, ref_area: area, time_period: period };
}

/** Preview, decisions by outcome, and the refresh. */
export async function refresh(
  catalog: Catalog,
  decide: (change: Change) => "accept" | "refuse" | undefined = () => undefined,
): Promise<{ readonly preview: RefreshPreview; readonly result: RefreshResult }> {
  const preview = await previewRefresh("all", { catalog });
  const result = await applyRefresh(preview, decisionsOf(preview, decide), { catalog, reviewer: "R. Kim" });
  return { preview, result };
}

/** Decisions for the changes that some rule decides. */
export function decisionsOf(
  preview: RefreshPreview,
  decide: (change: Change) => "accept" | "refuse" | undefined,
): Decisions {
  const decided = preview.blocks.flatMap(({ changes }) =>
    changes.flatMap((change) => {
      const decision = decide(change);
      return decision === undefined ? [] : [[change.id, decision] as const];
    }),
  );
  return new Map(decided);
}
