import { UndefinedResultError } from "../../model/errors";
import { midRanks } from "../numeric/midRanks";
import { normalTwoSided } from "../numeric/normalTwoSided";
import { present, type MaybeNumber } from "../numeric/present";
import { tieTerm } from "../numeric/tieTerm";

/** Comparison of two groups of experts. */
export interface MannWhitney {
  /** Pairs in which the first group's expert rated higher; half of those that tied are added. */
  readonly u: number;
  /** Two-sided: how often chance alone sets the groups so far apart. */
  readonly p: number;
}

/** Up to so many experts in each group every split is counted. */
const EXACT_TO = 49;

/**
 * Mann-Whitney U test: whether two groups of the panel, such as companies and universities, rate an item differently.
 *
 * Missing: left out.   Ties: mid-ranks.
 * The p is exact without ties up to 49 in each group, else normal, with the correction for ties and for continuity.
 *
 * @param first ratings of one group, null where there is none
 * @param second ratings of the other
 * @returns U of the first group, and its two-sided p
 * @throws {UndefinedResultError} a group without ratings, or all ratings equal
 * @source Mann & Whitney (1947); as R's wilcox.test
 * @example mannWhitney([1, 2, 3], [4, 5, 6]) // => { u: 0, p: 0.1 }
 */
export function mannWhitney(first: readonly MaybeNumber[], second: readonly MaybeNumber[]): MannWhitney {
  const [a, b] = [present(first), present(second)];
  const both = [...a, ...b];
  const [m, n, all] = [a.length, b.length, both.length];
  const ties = tieTerm(both);
  if (m === 0 || n === 0 || ties === all ** 3 - all) {
    throw new UndefinedResultError({
      en: `A comparison of groups needs ratings in both that are not all equal; the groups have ${m} and ${n}. Add experts, or leave this item out.`,
      ko: `집단 비교에는 두 집단 모두에 평정이 있고 서로 다른 값이 있어야 합니다. 현재 ${m}개와 ${n}개입니다. 전문가를 추가하거나 이 문항을 빼십시오.`,
    });
  }
  const rankSum = midRanks(both)
    .slice(0, m)
    .reduce((total, rank) => total + rank, 0);
  const u = rankSum - (m * (m + 1)) / 2;
  if (ties === 0 && m <= EXACT_TO && n <= EXACT_TO) return { u, p: exactP(u, m, n) };
  const off = u - (m * n) / 2;
  const variance = ((m * n) / 12) * (all + 1 - ties / (all * (all - 1)));
  return { u, p: normalTwoSided((off - Math.sign(off) / 2) / Math.sqrt(variance)) };
}

/**
 * Twice the smaller tail of all splits. Of i and j experts, the highest is either of the first group and exceeds all j,
 * or of the second: splits(i, j, u) = splits(i - 1, j, u - j) + splits(i, j - 1, u).
 */
function exactP(u: number, m: number, n: number): number {
  const largest = Math.min(u, m * n - u);
  let row = Array.from({ length: n + 1 }, () => onlyZero(largest));
  let splits = 1;
  for (let i = 1; i <= m; i += 1) {
    const next = [onlyZero(largest)];
    for (let j = 1; j <= n; j += 1) {
      const counts = Float64Array.from(next[j - 1] ?? []);
      const fewer = row[j] as Float64Array;
      for (let sum = j; sum <= largest; sum += 1)
        counts[sum] = (counts[sum] as number) + (fewer[sum - j] as number);
      next.push(counts);
    }
    row = next;
    splits *= (n + i) / i;
  }
  const tail = (row[n] as Float64Array).reduce((total, count) => total + count, 0);
  return Math.min(1, (2 * tail) / splits);
}

function onlyZero(largest: number): Float64Array {
  const counts = new Float64Array(largest + 1);
  counts[0] = 1;
  return counts;
}
