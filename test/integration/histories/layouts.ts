import type { Catalog } from "../../../src/catalog/catalog";
import { insertDataset } from "../../../src/workbook/insertDataset/apply";
import { planDataset } from "../../../src/workbook/insertDataset/plan";
import type { DatasetRequest } from "../../../src/workbook/insertDataset/request";
import { insertPlanTable } from "../../../src/workbook/insertPlanTable/apply";
import { planPlanTable } from "../../../src/workbook/insertPlanTable/plan";
import type { StampRows, StampValue } from "../../../src/workbook/stamp/stampTypes";

const base: DatasetRequest = {
  indicators: ["ai_native_startups", "private_ai_investment"],
  areas: ["KRSEL", "KOR", "USA", "JPN"],
  periods: { from: "2022" },
  layout: "long",
  form: "values",
  language: "en",
};

/** A kind of block: how it is put into the workbook, and what it must hold for a version of the data. */
export interface Layout {
  insert(catalog: Catalog): Promise<{ tableName?: string; sheet: string }>;
  content(catalog: Catalog): StampRows;
}

const place = { kind: "newSheet" } as const;

function dataset(request: DatasetRequest): Layout {
  return {
    insert: (catalog) => insertDataset(request, place, undefined, catalog),
    content: (catalog) => planDataset(catalog, request).content,
  };
}

const plan = { planId: "seoul-2024", language: "en" } as const;

export const layouts = {
  longValues: dataset(base),
  longFormulas: dataset({ ...base, form: "formulas" }),
  wideValues: dataset({ ...base, layout: "wide" }),
  planTable: {
    insert: (catalog) => insertPlanTable(plan, place, undefined, catalog),
    content: (catalog) => planPlanTable(catalog, plan.planId, plan.language).content,
  },
} as const satisfies Readonly<Record<string, Layout>>;

export type LayoutName = keyof typeof layouts;

/** What stands in a block by key and field. */
export type Expected = ReadonlyMap<string, ReadonlyMap<string, StampValue>>;

/** The rows of a block by key. */
export function expectedOf({ keyColumns, columns, rows }: StampRows): Expected {
  const keys = keyColumns.map((key) => columns.indexOf(key));
  return new Map(
    rows.map((row) => [
      keyOf(keys.map((at) => row[at])),
      new Map(columns.map((field, at) => [field, row[at]])),
    ]),
  );
}

/** The parts of a key as one text. */
export function keyOf(parts: readonly unknown[]): string {
  return parts.map((part) => String(part)).join(" / ");
}
