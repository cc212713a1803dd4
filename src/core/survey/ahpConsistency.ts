import type { MaybeNumber } from "../numeric/present";
import { ahpWeights } from "./ahpWeights";
import { requireJudgements } from "./requireJudgements";

/** How far judgements agree with each other. */
export interface Consistency {
  /** The principal eigenvalue; the number of things where all judgements agree, else above. */
  readonly lambdaMax: number;
  /** (lambdaMax - n) / (n - 1) */
  readonly ci: number;
  /** CI over the index of random judgements; null of more than ten things, for which Saaty gives no index. */
  readonly cr: MaybeNumber;
}

/** Saaty's index of random judgements of 1, 2, ... things. */
const RANDOM_INDEX = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49] as const;

/**
 * Consistency of pairwise judgements.
 *
 * Units: ratios; a CR up to `consistencyLimit` is acceptable.   Missing: not accepted.
 *
 * @param matrix how much more the row counts than the column, reciprocal
 * @returns the principal eigenvalue, the consistency index and ratio; one or two things are always consistent
 * @throws {InputError} no matrix of judgements
 * @source Saaty (1980); simulated random indices, as some packages use, give a CR a few per cent higher
 * @example ahpConsistency([[1, 2, 4], [0.5, 1, 2], [0.25, 0.5, 1]]) // => { lambdaMax: 3, ci: 0, cr: 0 }
 */
export function ahpConsistency(matrix: readonly (readonly MaybeNumber[])[]): Consistency {
  const judgements = requireJudgements(matrix);
  const n = judgements.length;
  if (n <= 2) return { lambdaMax: n, ci: 0, cr: 0 };
  const weights = ahpWeights(judgements, "eigen");
  // The weights sum to 1, so the product with the matrix sums to the eigenvalue.
  const product = judgements.flatMap((row) => row.map((judgement, j) => judgement * (weights[j] as number)));
  const found = product.reduce((sum, part) => sum + part, 0);
  // It is n at least, and n of consistent judgements: rounding must not call these better or worse than they are.
  const lambdaMax = found - n < 1e-13 * n ? n : found;
  const ci = (lambdaMax - n) / (n - 1);
  const random = RANDOM_INDEX[n - 1];
  return { lambdaMax, ci, cr: random === undefined ? null : ci / random };
}
