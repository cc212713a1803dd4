import type { Catalog } from "../../../catalog/catalog";
import type { Language } from "../../../model/language";
import type { GapSheetRequest } from "../../gapSheet/request";
import type { DatasetRequest } from "../../insertDataset/request";
import type { PolicyTableRequest } from "../../policies/insertPolicies/plan";
import type { Stamp } from "../../stamp/stampTypes";

/** What was asked for, by the kind of block. A stamp that was changed is refused before: its request is as we made it. */
export type BlockRequest =
  | { readonly kind: "dataset"; readonly request: DatasetRequest }
  | { readonly kind: "gapSheet"; readonly request: GapSheetRequest }
  | {
      readonly kind: "planTable";
      readonly request: { readonly planId: string; readonly language: Language };
    }
  | { readonly kind: "policyTable"; readonly request: PolicyTableRequest };

/**
 * The request that a block answers.
 *
 * @param stamp of the block
 * @returns kind and request
 */
export function requestOf({ kind, query }: Pick<Stamp, "kind" | "query">): BlockRequest {
  return { kind, request: query } as unknown as BlockRequest;
}

/**
 * A request for figures without what the catalog no longer knows, so that the rest can still be refreshed; what is
 * left out counts as gone. Where nothing would be left it stays as it is, and is refused as unknown.
 *
 * @param catalog the data
 * @param request as it was made
 * @param asOf the workbook's as-of date, which beats the request's own
 * @returns the request to plan now
 */
export function knownFigures(
  catalog: Catalog,
  request: DatasetRequest,
  asOf: string | undefined,
): DatasetRequest {
  const indicators = request.indicators.filter((id) => catalog.indicators.get(id)?.kind === "series");
  const areas = request.areas.filter((id) => catalog.areas.has(id));
  return {
    ...request,
    ...(indicators.length === 0 ? {} : { indicators }),
    ...(areas.length === 0 ? {} : { areas }),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

/**
 * A request for a gap sheet without deadlines of targets that the plan no longer has.
 *
 * @param catalog the data
 * @param request as it was made
 * @returns the request to plan now
 * @throws {MissingDataError} no such plan
 */
export function knownTargets(catalog: Catalog, request: GapSheetRequest): GapSheetRequest {
  const ids = new Set(catalog.plan(request.planId).targets.map(({ id }) => id));
  const deadlines = Object.entries(request.deadlines).filter(([id]) => ids.has(id));
  return { ...request, deadlines: Object.fromEntries(deadlines) };
}
