import type { Catalog } from "../../catalog/catalog";
import type { BlockPlan } from "../insertBlock/blockPlan";
import type { RichNumber } from "../insertBlock/richNumber";
import { planDataset } from "../insertDataset/plan";
import type { DatasetRequest } from "../insertDataset/request";
import { noteTexts } from "../insertDataset/words";
import { planPlanTable } from "../insertPlanTable/plan";
import { planPolicyTable } from "../policies/insertPolicies/plan";
import type { Stamp } from "../stamp/stampTypes";
import { cellKey } from "./tables/blockTable";
import { knownFigures, requestOf } from "./tables/requestOf";
import { keysOf } from "./tables/tableFrom";

/** What a block would be if it were inserted now: the lines beneath it, and its numbers with their properties. */
export interface CurrentPlan {
  readonly footer: readonly string[];
  /** By {@link cellKey}. */
  readonly rich: ReadonlyMap<string, RichNumber>;
}

/**
 * Plans a block anew.
 *
 * @param catalog the data
 * @param stamp of the block
 * @param asOf the workbook's as-of date
 * @returns lines and numbers; undefined for a gap sheet, whose notes stand in several places
 */
export function currentPlan(
  catalog: Catalog,
  stamp: Stamp,
  asOf: string | undefined,
): CurrentPlan | undefined {
  const plan = blockPlan(catalog, stamp, asOf);
  return plan === undefined ? undefined : { footer: plan.footer, rich: richNumbers(plan) };
}

function blockPlan(catalog: Catalog, stamp: Stamp, asOf: string | undefined): BlockPlan | undefined {
  const asked = requestOf(stamp);
  switch (asked.kind) {
    case "gapSheet":
      return undefined;
    case "planTable":
      return planPlanTable(catalog, asked.request.planId, asked.request.language);
    case "policyTable":
      return planPolicyTable(catalog, asked.request);
    case "dataset": {
      const request = knownFigures(catalog, asked.request, asOf);
      return planDataset(catalog, request, { headerNotes: !hasDefinitions(stamp, request) });
    }
  }
}

/** Where Excel has notes, the definitions stand in those of the header and not beneath. */
function hasDefinitions({ footer }: Stamp, { language }: DatasetRequest): boolean {
  return footer?.some((line) => line.startsWith(`${noteTexts.definitions[language]}:`)) ?? false;
}

function richNumbers({ rich, content }: BlockPlan): ReadonlyMap<string, RichNumber> {
  const found = new Map<string, RichNumber>();
  const keys = keysOf(content);
  rich?.cells.forEach((row, i) => {
    const key = keys[i] ?? "";
    row.forEach((number, j) => {
      const field = content.columns[rich.column + j];
      if (number !== null && field !== undefined) found.set(cellKey(key, field), number);
    });
  });
  return found;
}
