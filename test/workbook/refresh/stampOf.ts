import { catalog as ownCatalog, type Catalog } from "../../../src/catalog/catalog";
import { planGapSheet } from "../../../src/workbook/gapSheet/plan";
import type { GapSheetRequest } from "../../../src/workbook/gapSheet/request";
import { planDataset } from "../../../src/workbook/insertDataset/plan";
import type { DatasetRequest } from "../../../src/workbook/insertDataset/request";
import { planPlanTable } from "../../../src/workbook/insertPlanTable/plan";
import { stampVersion, type Stamp, type StampRows } from "../../../src/workbook/stamp/stampTypes";
import { plainGapSheet } from "../plainGapSheet";

export const figures: DatasetRequest = {
  indicators: ["private_ai_investment", "ai_papers"],
  areas: ["USA", "CHN", "KOR"],
  periods: { from: "2021" },
  layout: "long",
  form: "values",
  language: "en",
};

export const gaps = plainGapSheet;

/** The stamp that inserting these figures leaves. */
export function datasetStamp(request: Partial<DatasetRequest> = {}, catalog: Catalog = ownCatalog()): Stamp {
  const plan = planDataset(catalog, { ...figures, ...request });
  return stamp(catalog, "dataset", plan.query, plan.content);
}

/** The stamp that building this gap sheet leaves. */
export function gapStamp(request: Partial<GapSheetRequest> = {}, catalog: Catalog = ownCatalog()): Stamp {
  const plan = planGapSheet(catalog, { ...gaps, ...request });
  return stamp(catalog, "gapSheet", { ...plan.request }, plan.content);
}

/** The stamp that inserting the plan's table leaves. */
export function planTableStamp(catalog: Catalog = ownCatalog()): Stamp {
  const plan = planPlanTable(catalog, gaps.planId, "en");
  return stamp(catalog, "planTable", plan.query, plan.content);
}

function stamp(catalog: Catalog, kind: Stamp["kind"], query: Stamp["query"], content: StampRows): Stamp {
  return {
    version: stampVersion,
    blockId: "0000000a",
    kind,
    written: "2026-11-25T00:00:00.000Z",
    query,
    base: { kind: "catalog", version: catalog.version, hash: catalog.hash },
    sheet: "Sheet1",
    address: "A1:J20",
    content,
  };
}
