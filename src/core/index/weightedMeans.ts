import { InputError } from "../../model/errors";
import { finiteResult } from "../numeric/finiteResult";
import type { MaybeNumber } from "../numeric/present";
import { requireFinite } from "../numeric/requireFinite";
import { requireRectangle } from "../numeric/requireRectangle";
import { requireWeights } from "./requireWeights";

/** How far a good indicator makes up for a poor one: fully, in part, or least. */
export type Aggregation = "arithmetic" | "geometric" | "harmonic";

/**
 * Scores: the weighted mean of each unit's normalised indicators.
 *
 * Shape:   rows units, columns indicators.   Missing: its weight is shared out among the others; a unit without any value
 * of an indicator that counts has no score.
 *
 * @param values normalised; above 0 for the geometric and the harmonic mean
 * @param weights a weight an indicator; only their proportion matters
 * @param aggregation the mean
 * @returns a score a unit
 * @throws {InputError} ragged rows, weights that do not fit, NaN or infinity, or a value at or below 0 where none may be
 * @source OECD/JRC Handbook (2008); COINr `a_amean`, `a_gmean`, `a_hmean`
 * @example weightedMeans([[50, null, 80, 20]], [0.4, 0.3, 0.2, 0.1]) // => [54.2857142857143]
 */
export function weightedMeans(
  values: readonly (readonly MaybeNumber[])[],
  weights: readonly number[],
  aggregation: Aggregation = "arithmetic",
): MaybeNumber[] {
  requireWeights(weights, requireRectangle(values));
  const { there, back } = transforms[aggregation];
  return values.map((row, unit) => {
    let [sum, weightSum] = [0, 0];
    row.forEach((value, column) => {
      const weight = weights[column] as number;
      if (value === null) return;
      if (!Number.isFinite(value)) requireFinite({ [`row ${unit + 1}, column ${column + 1}`]: value });
      if (aggregation !== "arithmetic" && value <= 0) throw notAbove0(aggregation, unit, column, value);
      sum += weight * there(value);
      weightSum += weight;
    });
    return weightSum === 0 ? null : finiteResult(back(sum / weightSum));
  });
}

/** Each mean is the arithmetic one of something else. */
const transforms: Readonly<
  Record<Aggregation, { readonly there: (x: number) => number; readonly back: (x: number) => number }>
> = {
  arithmetic: { there: (x) => x, back: (x) => x },
  geometric: { there: Math.log, back: Math.exp },
  harmonic: { there: (x) => 1 / x, back: (x) => 1 / x },
};

function notAbove0(aggregation: Aggregation, unit: number, column: number, value: number): InputError {
  const korean = aggregation === "geometric" ? "기하평균" : "조화평균";
  return new InputError({
    en: `The ${aggregation} mean needs values above 0; row ${unit + 1}, column ${column + 1} is ${value}. Normalise to a scale such as 1..100.`,
    ko: `${korean}에는 0보다 큰 값이 필요합니다. ${unit + 1}행 ${column + 1}열이 ${value}입니다. 1~100과 같은 척도로 정규화하십시오.`,
  });
}
