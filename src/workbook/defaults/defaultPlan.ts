import type { Catalog } from "../../catalog/catalog";
import { MissingDataError } from "../../model/errors";

/**
 * The plan that commands without a choice work on: the first of the catalog.
 *
 * @param catalog the data
 * @returns the plan
 * @throws {MissingDataError} the catalog has no plan at all
 */
export function defaultPlan(catalog: Catalog): ReturnType<Catalog["plan"]> {
  const [first] = catalog.plans;
  if (first !== undefined) return catalog.plan(first);
  throw new MissingDataError({
    en: "The data have no plan. Add one to plan_targets.csv.",
    ko: "데이터에 계획이 없습니다. plan_targets.csv에 계획을 추가하십시오.",
  });
}
