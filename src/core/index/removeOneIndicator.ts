import { InputError } from "../../model/errors";
import type { MaybeNumber } from "../numeric/present";
import { rankScores } from "./rankScores";
import { weightedMeans, type Aggregation } from "./weightedMeans";

/** What becomes of the ranks without one indicator. */
export interface WithoutIndicator {
  /** A rank a unit; null without a score. */
  readonly ranks: readonly MaybeNumber[];
  /** Mean absolute shift over the units that have both ranks; null where none has. */
  readonly meanShift: MaybeNumber;
}

/**
 * How much the ranks depend on single indicators: each is left out in turn, the weights of the others stay in proportion.
 *
 * Shape:   rows units, columns indicators.   Missing: as `weightedMeans`.
 *
 * @param values normalised
 * @param weights a weight an indicator; without each, another must be above 0
 * @param aggregation the mean
 * @returns the ranks without each indicator, and the mean shift from the ranks with all
 * @throws {InputError} fewer than two indicators, and what `weightedMeans` refuses
 * @source OECD/JRC Handbook (2008); COINr `remove_elements`
 * @example removeOneIndicator([[90, 10], [10, 80]], [1, 1])[0] // => { ranks: [2, 1], meanShift: 1 }
 */
export function removeOneIndicator(
  values: readonly (readonly MaybeNumber[])[],
  weights: readonly number[],
  aggregation: Aggregation = "arithmetic",
): WithoutIndicator[] {
  if (weights.length < 2) {
    throw new InputError({
      en: `Leaving one indicator out needs at least two; there is ${weights.length}. Add indicators.`,
      ko: `지표를 하나씩 빼려면 2개 이상이어야 합니다. 현재 ${weights.length}개입니다. 지표를 추가하십시오.`,
    });
  }
  const nominal = rankScores(weightedMeans(values, weights, aggregation));
  return weights.map((_, left) => {
    const others = values.map((row) => row.filter((__, column) => column !== left));
    const rest = weights.filter((__, column) => column !== left);
    const ranks = rankScores(weightedMeans(others, rest, aggregation));
    const shifts = ranks.flatMap((rank, unit) => {
      const before = nominal[unit] ?? null;
      return rank === null || before === null ? [] : [Math.abs(rank - before)];
    });
    const meanShift = shifts.length === 0 ? null : shifts.reduce((sum, one) => sum + one, 0) / shifts.length;
    return { ranks, meanShift };
  });
}
