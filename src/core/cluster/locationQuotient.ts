import { UndefinedResultError } from "../../model/errors";
import { finiteResult } from "../numeric/finiteResult";
import { requireAmounts } from "./requireAmounts";

/** Jobs, firms or sales of one activity in an area and in the reference that holds it. */
export interface ActivityCounts {
  readonly areaActivity: number;
  readonly areaTotal: number;
  readonly referenceActivity: number;
  readonly referenceTotal: number;
}

/**
 * Location quotient: how many times an activity's share in an area is its share in the reference.
 *
 * Units: a ratio; above 1 the area is specialised in the activity, above 1.25 it is commonly called a cluster.
 *
 * @param counts the activity and all activities, in the area and in the reference
 * @returns (areaActivity / areaTotal) / (referenceActivity / referenceTotal)
 * @throws {InputError} a negative amount
 * @throws {UndefinedResultError} no activity in the reference, or a total of 0
 * @source Florence (1939), Report on the Location of Industry; as REAT `locq`
 * @example locationQuotient({ areaActivity: 30, areaTotal: 100, referenceActivity: 200, referenceTotal: 1000 }) // => 1.5
 */
export function locationQuotient(counts: ActivityCounts): number {
  const { areaActivity, areaTotal, referenceActivity, referenceTotal } = counts;
  requireAmounts({
    "area activity": areaActivity,
    "area total": areaTotal,
    "reference activity": referenceActivity,
    "reference total": referenceTotal,
  });
  if (areaTotal === 0 || referenceActivity === 0 || referenceTotal === 0) {
    const [en, ko] =
      areaTotal === 0
        ? ["the area's total", "지역의 전체"]
        : referenceTotal === 0
          ? ["the reference's total", "기준 지역의 전체"]
          : ["the activity in the reference", "기준 지역의 해당 산업"];
    throw new UndefinedResultError({
      en: `A location quotient compares shares, and ${en} is 0. Give totals and a reference in which the activity exists.`,
      ko: `입지계수는 비중을 비교하는데 ${ko} 값이 0입니다. 0보다 큰 전체 값과 해당 산업이 있는 기준 지역을 지정하십시오.`,
    });
  }
  return finiteResult(areaActivity / areaTotal / (referenceActivity / referenceTotal));
}
