import type { Catalog } from "../../../catalog/catalog";
import { headers } from "../../insertDataset/words";
import { planTableHeaders } from "../../insertPlanTable/plan";
import { policyHeaders } from "../../policies/policyWords";
import type { Stamp } from "../../stamp/stampTypes";
import type { BlockTable } from "./blockTable";
import { figureLabel } from "./datasetTable";
import { fullContent } from "./fullContent";
import { policyLabel } from "./policyTable";
import { requestOf } from "./requestOf";
import { noTable, tableFrom } from "./tableFrom";
import { lookedUpTable, targetLabel } from "./targetTables";

/**
 * What was written, from the stamp. Of a stamp of format 1, texts are derived from the catalog where they can be, and
 * else not known.
 *
 * @param catalog for the names of the rows, and what format 1 left to it
 * @param stamp of the block
 * @returns the table; empty for grids that spill
 */
export function baseTable(catalog: Catalog, stamp: Stamp): BlockTable {
  const asked = requestOf(stamp);
  const content = fullContent(catalog, stamp);
  switch (asked.kind) {
    case "dataset": {
      const { layout, form, language } = asked.request;
      if (layout === "wide" && form === "formulas") return noTable;
      return tableFrom({
        content,
        headers: content.columns.map((field) => headerOf(headers, field)?.[language] ?? field),
        label: figureLabel(catalog),
      });
    }
    case "gapSheet":
      return lookedUpTable(catalog, asked.request, content);
    case "planTable": {
      const { planId, language } = asked.request;
      return tableFrom({
        content,
        headers: content.columns.map((field) => headerOf(planTableHeaders, field)?.[language] ?? field),
        label: targetLabel(catalog, planId),
      });
    }
    case "policyTable":
      return tableFrom({
        content,
        headers: content.columns.map(
          (field) => headerOf(policyHeaders, field)?.[asked.request.language] ?? field,
        ),
        label: policyLabel(catalog),
      });
  }
}

function headerOf<T>(texts: Readonly<Record<string, T>>, field: string): T | undefined {
  return Object.hasOwn(texts, field) ? texts[field] : undefined;
}
