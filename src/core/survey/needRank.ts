import { InputError } from "../../model/errors";
import { midRanks } from "../numeric/midRanks";
import { present, type MaybeNumber } from "../numeric/present";
import { requireFinite } from "../numeric/requireFinite";
import { withoutRounding } from "../numeric/withoutRounding";

/** How needs are ranked. */
export interface NeedRankOptions {
  /** Tied needs share the best of their places (`"minimum"`, by default), or the mean of them. */
  readonly ties?: "minimum" | "mean";
  /** A weight an item, by which its need is multiplied first. */
  readonly weights?: readonly number[];
}

/**
 * Rank of each need, the greatest first.
 *
 * Missing: stays missing.   Ties: as the options say; needs are tied when they agree to 12 digits.
 *
 * @param needs a need an item, such as Borich's, null where there is none
 * @param options the rule for ties, and weights
 * @returns a rank from 1 an item, as RANK.EQ or RANK.AVG give it
 * @throws {InputError} another number of weights, or one below 0
 * @example needRank([2.1, 6.6, null, 2.1]) // => [2, 1, null, 2]
 */
export function needRank(needs: readonly MaybeNumber[], options: NeedRankOptions = {}): MaybeNumber[] {
  const { ties = "minimum", weights } = options;
  if (weights !== undefined) requireWeights(weights, needs.length);
  // Ranked from the smallest up, so the greatest need is the smallest of the negatives.
  const turned = needs.map((need, item) =>
    need === null ? null : withoutRounding(-need * (weights?.[item] ?? 1)),
  );
  const given = present(turned);
  const ranks = midRanks(given);
  let next = 0;
  return turned.map((value) => {
    if (value === null) return null;
    const middle = ranks[next++] as number;
    if (ties === "mean") return middle;
    // t needs that are tied share the mean of their places, (t - 1) / 2 after the best of them.
    return middle - (given.filter((other) => other === value).length - 1) / 2;
  });
}

function requireWeights(weights: readonly number[], items: number): void {
  requireFinite(Object.fromEntries(weights.map((weight, item) => [`weight ${item + 1}`, weight])));
  if (weights.length === items && weights.every((weight) => weight >= 0)) return;
  throw new InputError({
    en: `Needs are ranked with a weight from 0 up for each of ${items} items; there are ${weights.length}, the lowest ${Math.min(...weights)}. Give one an item.`,
    ko: `순위를 매기려면 문항 ${items}개마다 0 이상의 가중치가 필요합니다. 현재 ${weights.length}개이고 가장 작은 값은 ${Math.min(...weights)}입니다. 문항마다 하나씩 지정하십시오.`,
  });
}
