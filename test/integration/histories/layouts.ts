import type { Catalog } from "../../../src/catalog/catalog";
import { insertDataset } from "../../../src/workbook/insertDataset/apply";
import { planDataset } from "../../../src/workbook/insertDataset/plan";
import type { DatasetRequest } from "../../../src/workbook/insertDataset/request";
import { insertPlanTable } from "../../../src/workbook/insertPlanTable/apply";
import { planPlanTable } from "../../../src/workbook/insertPlanTable/plan";
import { buildGapSheet } from "../../../src/workbook/gapSheet/apply";
import { columns as gapColumns } from "../../../src/workbook/gapSheet/columns";
import { planGapSheet } from "../../../src/workbook/gapSheet/plan";
import type { GapSheetRequest } from "../../../src/workbook/gapSheet/request";
import { plainGapSheet } from "../../workbook/plainGapSheet";
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
  insert(catalog: Catalog): Promise<unknown>;
  content(catalog: Catalog): StampRows;
  /** The columns from left to right, where others stand between those that are written. */
  readonly columns?: readonly string[];
}

const place = { kind: "newSheet" } as const;

function dataset(request: DatasetRequest): Layout {
  return {
    insert: (catalog) => insertDataset(request, place, undefined, catalog),
    content: (catalog) => planDataset(catalog, request).content,
  };
}

/** A gap sheet, with columns that its formulas compute and columns that only the user fills. */
function gapSheet(form: GapSheetRequest["form"]): Layout {
  const request = { ...plainGapSheet, form };
  return {
    insert: (catalog) => buildGapSheet(request, undefined, catalog),
    content: (catalog) => planGapSheet(catalog, request).content,
    columns: gapColumns.map(({ key }) => key),
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
  longBesideGrid: {
    insert: async (catalog) => {
      await insertDataset({ ...base, layout: "wide", form: "formulas" }, place, undefined, catalog);
      await insertDataset(base, place, undefined, catalog);
    },
    content: (catalog) => planDataset(catalog, base).content,
  },
  gapNative: gapSheet("native"),
  gapFunctions: gapSheet("functions"),
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
