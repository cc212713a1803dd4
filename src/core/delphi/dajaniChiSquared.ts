import { InputError, UndefinedResultError } from "../../model/errors";
import { chiSquaredUpperTail } from "../numeric/chiSquaredUpperTail";
import { requireFinite } from "../numeric/requireFinite";

/** Chi-squared test of a table. */
export interface ChiSquaredTest {
  readonly chiSquared: number;
  readonly df: number;
  readonly p: number;
}

/**
 * Dajani's test of stability: whether the answers to an item fell on the categories of the scale alike in two rounds.
 *
 * Units: counts of experts.   A category that no expert chose in either round is left out.   No Yates correction.
 *
 * @param round1 experts a category
 * @param round2 experts a category in the next round, in the same order
 * @returns chi-squared of round x category, its degrees of freedom and p
 * @throws {InputError} lists of different length, or a negative count
 * @throws {UndefinedResultError} a round without answers, or a single category with any
 * @source Dajani, Sincoff & Talley (1979)
 * @example dajaniChiSquared([10, 20], [20, 10]).chiSquared // => 6.66666666666667
 */
export function dajaniChiSquared(round1: readonly number[], round2: readonly number[]): ChiSquaredTest {
  requireCounts(round1, round2);
  const totals = [sum(round1), sum(round2)] as const;
  const columns = round1
    .map((count, i) => [count, round2[i] as number] as const)
    .filter(([a, b]) => a + b > 0);
  const df = columns.length - 1;
  if (totals[0] === 0 || totals[1] === 0 || df < 1) {
    throw new UndefinedResultError({
      en: `A chi-squared test needs answers in both rounds, in at least 2 categories; there are ${totals[0]} and ${totals[1]} answers in ${columns.length}. Add answers.`,
      ko: `카이제곱 검정에는 두 차수 모두에 응답이 있고 범주가 2개 이상이어야 합니다. 현재 범주 ${columns.length}개에 응답이 ${totals[0]}개와 ${totals[1]}개입니다. 응답을 추가하십시오.`,
    });
  }
  const all = totals[0] + totals[1];
  const chiSquared = sum(
    columns.map(([a, b]) => {
      const expected = [((a + b) * totals[0]) / all, ((a + b) * totals[1]) / all] as const;
      return (a - expected[0]) ** 2 / expected[0] + (b - expected[1]) ** 2 / expected[1];
    }),
  );
  return { chiSquared, df, p: chiSquaredUpperTail(chiSquared, df) };
}

function requireCounts(round1: readonly number[], round2: readonly number[]): void {
  const counts = [...round1, ...round2];
  requireFinite(Object.fromEntries(counts.map((count, i) => [`count ${i + 1}`, count])));
  if (round1.length === round2.length && counts.every((count) => count >= 0)) return;
  throw new InputError({
    en: `Both rounds need a count from 0 up for each category of the scale; they have ${round1.length} and ${round2.length}, the lowest ${Math.min(...counts)}. Give the counts in one order.`,
    ko: `두 차수 모두 척도의 범주마다 0 이상의 빈도가 있어야 합니다. 현재 ${round1.length}개와 ${round2.length}개이고 가장 작은 값은 ${Math.min(...counts)}입니다. 빈도를 같은 순서로 지정하십시오.`,
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
