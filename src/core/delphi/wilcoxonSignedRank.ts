import { UndefinedResultError } from "../../model/errors";
import { completePairs } from "../numeric/completePairs";
import { midRanks } from "../numeric/midRanks";
import { normalTwoSided } from "../numeric/normalTwoSided";
import type { MaybeNumber } from "../numeric/present";
import { tieTerm } from "../numeric/tieTerm";
import { withoutRounding } from "../numeric/withoutRounding";

/** Signed-rank test of two rounds. */
export interface WilcoxonSignedRank {
  /** Sum of the ranks of those who rated higher in the first round. */
  readonly v: number;
  /** Two-sided: how often chance alone moves the panel so far one way. */
  readonly p: number;
}

/** How a p is found where there is no exact one. */
export interface NormalApproximation {
  /** Half a step towards the middle; true by default. */
  readonly continuity?: boolean;
}

/** Up to so many differences every pattern of signs is counted. */
const EXACT_TO = 50;

/**
 * Wilcoxon's signed-rank test: whether the panel moved one way on an item between two rounds.
 *
 * Shape:   the same experts in the same order.   Missing: complete pairs.
 * Ties:    who did not move is left out; equal distances share mid-ranks.
 * The p is exact without either up to 50 pairs, else normal, with the correction for ties and for continuity.
 *
 * @param round1 a rating an expert, null where there is none
 * @param round2 the ratings of the next round
 * @param approximation whether the normal p is corrected for continuity
 * @returns V of round1 - round2, and its two-sided p
 * @throws {InputError} rounds of different length
 * @throws {UndefinedResultError} no expert moved
 * @source Wilcoxon (1945); as R's wilcox.test(paired = TRUE)
 * @example wilcoxonSignedRank([5, 4, 3, 5], [4, 2, 0, 1]) // => { v: 10, p: 0.125 }
 */
export function wilcoxonSignedRank(
  round1: readonly MaybeNumber[],
  round2: readonly MaybeNumber[],
  { continuity = true }: NormalApproximation = {},
): WilcoxonSignedRank {
  const { first, second } = completePairs(round1, round2);
  const all = first.map((rating, i) => withoutRounding(rating - (second[i] as number)));
  const moved = all.filter((difference) => difference !== 0);
  const n = moved.length;
  if (n === 0) {
    throw new UndefinedResultError({
      en: `A signed-rank test needs experts who changed their rating; of ${all.length} complete pairs none did. The item is stable as it is.`,
      ko: `부호순위 검정에는 평정을 바꾼 전문가가 필요합니다. 완전한 짝 ${all.length}개 중 바뀐 것이 없습니다. 이 문항은 그대로 안정적입니다.`,
    });
  }
  const distances = moved.map(Math.abs);
  const ranks = midRanks(distances);
  const v = ranks.reduce((total, rank, i) => total + ((moved[i] as number) > 0 ? rank : 0), 0);
  const ties = tieTerm(distances);
  if (n === all.length && ties === 0 && n <= EXACT_TO) return { v, p: exactP(v, n) };
  const off = v - (n * (n + 1)) / 4;
  const variance = (n * (n + 1) * (2 * n + 1)) / 24 - ties / 48;
  return { v, p: normalTwoSided((off - (continuity ? Math.sign(off) / 2 : 0)) / Math.sqrt(variance)) };
}

/** Twice the smaller tail of all 2^n patterns of signs. */
function exactP(v: number, n: number): number {
  const largest = (n * (n + 1)) / 2;
  const counts = new Float64Array(largest + 1);
  counts[0] = 1;
  for (let rank = 1; rank <= n; rank += 1) {
    for (let sum = largest; sum >= rank; sum -= 1)
      counts[sum] = (counts[sum] as number) + (counts[sum - rank] as number);
  }
  const tail = counts.subarray(0, Math.min(v, largest - v) + 1).reduce((total, count) => total + count, 0);
  return Math.min(1, (2 * tail) / 2 ** n);
}
