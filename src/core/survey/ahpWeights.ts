import type { MaybeNumber } from "../numeric/present";
import { requireJudgements } from "./requireJudgements";

/** How weights are read from judgements: Saaty's eigenvector, or the geometric means of the rows. */
export type PriorityMethod = "eigen" | "geometric";

/**
 * Weights of things from pairwise judgements (analytic hierarchy process).
 *
 * Units: shares, sum 1.   Missing: not accepted.
 *
 * @param matrix how much more the row counts than the column, reciprocal; see `requireJudgements` for 0.33 as 1/3
 * @param method `"eigen"`: the principal right eigenvector; `"geometric"`: row geometric means, the same for three
 * things and for consistent judgements
 * @returns a weight a row
 * @throws {InputError} no matrix of judgements
 * @source Saaty (1980); Crawford & Williams (1985)
 * @example ahpWeights([[1, 3], [1 / 3, 1]]) // => [0.75, 0.25]
 */
export function ahpWeights(
  matrix: readonly (readonly MaybeNumber[])[],
  method: PriorityMethod = "eigen",
): number[] {
  const judgements = requireJudgements(matrix);
  return method === "eigen" ? principal(judgements) : shares(judgements.map(geometricMean));
}

/** More doublings than that tell nothing new: 2^64 steps of the power method. */
const DOUBLINGS = 64;
const SETTLED = 1e-14;

/**
 * The power method with the matrix squared at each step, so that it ends soon also where the second eigenvalue is
 * near. All terms are above zero: nothing cancels, and each weight keeps its digits. The last steps with the matrix
 * itself take off what the squares have rounded.
 */
function principal(judgements: readonly (readonly number[])[]): number[] {
  let power = judgements;
  let weights = shares(power.map(total));
  let isSettled = false;
  for (let doubling = 0; doubling < DOUBLINGS && !isSettled; doubling += 1) {
    power = squared(power);
    const next = shares(power.map(total));
    isSettled = next.every((weight, i) => Math.abs(weight - (weights[i] as number)) <= SETTLED * weight);
    weights = next;
  }
  for (let step = 0; step < 3; step += 1) {
    weights = shares(judgements.map((row) => total(row.map((value, j) => value * (weights[j] as number)))));
  }
  return weights;
}

/** The square of a matrix, brought back to a total of 1, lest it overflow. */
function squared(matrix: readonly (readonly number[])[]): number[][] {
  const product = matrix.map((row) =>
    row.map((_, j) => row.reduce((sum, value, k) => sum + value * (matrix[k]?.[j] as number), 0)),
  );
  const all = total(product.map(total));
  return product.map((row) => row.map((value) => value / all));
}

function geometricMean(row: readonly number[]): number {
  return Math.exp(total(row.map(Math.log)) / row.length);
}

function shares(values: readonly number[]): number[] {
  const all = total(values);
  return values.map((value) => value / all);
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
