import { cvDifference } from "../core/delphi/cvDifference";
import { spearmanStability } from "../core/delphi/spearmanStability";
import { wilcoxonSignedRank } from "../core/delphi/wilcoxonSignedRank";
import type { MaybeNumber } from "../core/numeric/present";
import { InputError } from "../model/errors";
import { argumentName } from "./argumentName";
import { differentItems } from "./itemPoints";
import { perItem } from "./perItem";

type Items = readonly (readonly MaybeNumber[])[];

/**
 * The stability of the items between two rounds, or a test of one item.
 *
 * @param name the function as the formula names it
 * @param round1 the ratings of each item in the earlier round
 * @param round2 the same in the later round
 * @param test what is compared
 * @returns a difference an item, or the statistic of the test and its p
 * @throws {InputError} another number of items; with a test several columns, or another number of experts
 * @throws {UndefinedResultError} a test that has no result for these ratings
 */
export function stabilityCells(
  name: string,
  round1: Items,
  round2: Items,
  test: "cv" | "spearman" | "wilcoxon",
): (number | CustomFunctions.Error)[][] {
  if (round1.length !== round2.length) {
    throw differentItems([argumentName("round1"), round1.length], [argumentName("round2"), round2.length]);
  }
  if (test === "cv") return perItem(name, round1, (item, place) => cvDifference(item, round2[place] ?? []));
  if (round1.length > 1) throw severalItems(test, round1.length);
  const [[first = []], [second = []]] = [round1, round2];
  if (test === "spearman") {
    const { rho, p } = spearmanStability(first, second);
    return [[rho, p]];
  }
  const { v, p } = wilcoxonSignedRank(first, second);
  return [[v, p]];
}

function severalItems(test: string, items: number): InputError {
  return new InputError({
    en: `The test "${test}" compares one item, so round1 and round2 are one column each; there are ${items}. Give one column of each round.`,
    ko: `"${test}" 검정은 문항 하나를 비교하므로 두 차수(round1, round2)가 열 하나씩이어야 합니다. 현재 ${items}개입니다. 차수마다 열 하나를 지정하십시오.`,
  });
}
