import { UndefinedResultError } from "../../model/errors";
import { completePairs, type Pairs } from "../numeric/completePairs";
import { correlation } from "../numeric/correlation";
import { midRanks } from "../numeric/midRanks";
import type { MaybeNumber } from "../numeric/present";
import { studentTTwoSided } from "../numeric/studentTTwoSided";
import { tieTerm } from "../numeric/tieTerm";

/** Rank correlation of two rounds. */
export interface SpearmanStability {
  /** -1..1; 1 where every expert kept the place. */
  readonly rho: number;
  /** Two-sided: how often chance alone orders the panel so much alike. */
  readonly p: number;
}

/** Up to so many pairs every order is counted. */
const EXACT_TO = 9;

/**
 * Spearman's rank correlation of the ratings of an item in two rounds.
 *
 * Shape:   the same experts in the same order.   Missing: complete pairs.   Ties: mid-ranks.
 * The p is exact without ties up to 9 pairs, else by Student's t with n - 2 degrees of freedom.
 *
 * @param round1 a rating an expert, null where there is none
 * @param round2 the ratings of the next round
 * @returns rho and its two-sided p
 * @throws {InputError} rounds of different length
 * @throws {UndefinedResultError} fewer than two complete pairs, or a round in which all agree
 * @source Spearman (1904); the exact p by counting all orders
 * @example spearmanStability([1, 2, 3, 4], [1, 2, 4, 3]) // => { rho: 0.8, p: 0.333333333333333 }
 */
export function spearmanStability(
  round1: readonly MaybeNumber[],
  round2: readonly MaybeNumber[],
): SpearmanStability {
  const pairs = completePairs(round1, round2);
  const ranks: Pairs = { first: midRanks(pairs.first), second: midRanks(pairs.second) };
  const n = pairs.first.length;
  const rho = correlation(ranks);
  if (rho === null) {
    throw new UndefinedResultError({
      en: `A rank correlation needs two experts who rated in both rounds, and ratings that differ in each; there are ${n} complete pairs. Add experts, or compare the coefficients of variation.`,
      ko: `순위상관에는 두 차수에 모두 평정한 전문가가 2명 이상이고 각 차수의 평정이 서로 달라야 합니다. 현재 완전한 짝은 ${n}개입니다. 전문가를 추가하거나 변이계수를 비교하십시오.`,
    });
  }
  const isExact = n <= EXACT_TO && tieTerm(pairs.first) + tieTerm(pairs.second) === 0;
  return { rho, p: isExact ? exactP(ranks) : tP(rho, n) };
}

function tP(rho: number, n: number): number {
  // Rounding leaves a perfect correlation a little below 1, which an exact fraction of ranks cannot be.
  if (1 - Math.abs(rho) < 1e-12) return 0;
  return studentTTwoSided(rho * Math.sqrt((n - 2) / (1 - rho * rho)), n - 2);
}

/** Twice the share of all orders whose squared differences of ranks are as extreme, on that side of the middle. */
function exactP({ first, second }: Pairs): number {
  const n = first.length;
  const observed = first.reduce((total, rank, i) => total + (rank - (second[i] as number)) ** 2, 0);
  const counts = ordersBySquares(n);
  const isAbove = observed > (n ** 3 - n) / 6;
  let extreme = 0;
  let orders = 0;
  counts.forEach((count, squares) => {
    orders += count;
    if (isAbove ? squares >= observed : squares <= observed) extreme += count;
  });
  return Math.min(1, (2 * extreme) / orders);
}

/** How many orders of n places have each sum of squared differences: place by place, over the sets of places taken. */
function ordersBySquares(n: number): number[] {
  const largest = (n ** 3 - n) / 3;
  const tables = Array.from({ length: 1 << n }, () => new Float64Array(largest + 1));
  (tables[0] as Float64Array)[0] = 1;
  tables.forEach((table, taken) => {
    const place = taken.toString(2).replace(/0/g, "").length;
    for (let next = 0; next < n; next += 1) {
      if (taken & (1 << next)) continue;
      const into = tables[taken | (1 << next)] as Float64Array;
      const square = (next - place) ** 2;
      for (let sum = 0; sum + square <= largest; sum += 1)
        into[sum + square] = (into[sum + square] as number) + (table[sum] as number);
    }
  });
  return [...(tables.at(-1) ?? [])];
}
