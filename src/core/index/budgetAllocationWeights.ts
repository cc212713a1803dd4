import { InputError } from "../../model/errors";
import type { MaybeNumber } from "../numeric/present";
import { requireComplete } from "../numeric/requireComplete";

/**
 * Weights from experts who share out points among the indicators.
 *
 * Shape:   rows experts, columns indicators.   Units: points in, shares out, sum 1.   Missing: not accepted.
 *
 * Each expert's points are brought to a sum of 1, so that all experts count alike; the weights are the means.
 *
 * @param points from 0 up, usually 100 an expert
 * @returns a weight an indicator
 * @throws {InputError} ragged rows, a missing number, points below 0, or an expert who gave none
 * @source OECD/JRC Handbook (2008), budget allocation process
 * @example budgetAllocationWeights([[60, 40], [20, 80]]) // => [0.4, 0.6]
 */
export function budgetAllocationWeights(points: readonly (readonly MaybeNumber[])[]): number[] {
  const rows = requireComplete(points);
  const sums = new Array<number>(rows[0]?.length ?? 0).fill(0);
  rows.forEach((row, expert) => {
    const total = row.reduce((sum, value) => sum + value, 0);
    if (total <= 0 || row.some((value) => value < 0)) throw noPoints(expert);
    row.forEach((value, item) => (sums[item] = (sums[item] ?? 0) + value / total));
  });
  return sums.map((sum) => sum / rows.length);
}

function noPoints(expert: number): InputError {
  return new InputError({
    en: `Each expert shares out points from 0 up, with a sum above 0; those of expert ${expert + 1} do not. Correct the row, or leave it out.`,
    ko: `전문가마다 0 이상의 점수를 나누어 합이 0보다 커야 합니다. ${expert + 1}번째 전문가의 점수는 그렇지 않습니다. 행을 고치거나 빼십시오.`,
  });
}
