import type { MaybeNumber } from "../numeric/present";
import { ahpWeights } from "./ahpWeights";
import { requireJudgements } from "./requireJudgements";

/** A judgement that does not go with the others. */
export interface InconsistentJudgement {
  /** From 0; above the diagonal. */
  readonly row: number;
  readonly column: number;
  /** What the expert said: how much more the row counts than the column. */
  readonly judgement: number;
  /** What the weights of all judgements together say. */
  readonly suggested: number;
}

/** Judgements off by less are consistent to what a number can hold. */
const DUST = 1e-9;

/**
 * The judgement that goes least with the others, and what would go with them.
 *
 * @param matrix how much more the row counts than the column, reciprocal
 * @returns the pair with the largest |ln(a_ij w_j / w_i)|, the first such; null where all judgements agree
 * @throws {InputError} no matrix of judgements
 * @source Saaty (2003), Decision-making with the AHP: why is the principal eigenvector necessary
 * @example mostInconsistent([[1, 2, 4], [0.5, 1, 2], [0.25, 0.5, 1]]) // => null
 * @example mostInconsistent([[1, 2, 1], [0.5, 1, 1], [1, 1, 1]]).column // => 1
 */
export function mostInconsistent(matrix: readonly (readonly MaybeNumber[])[]): InconsistentJudgement | null {
  const judgements = requireJudgements(matrix);
  const weights = ahpWeights(judgements, "eigen");
  let worst: InconsistentJudgement | null = null;
  let worstError = DUST;
  judgements.forEach((judged, row) => {
    judged.forEach((judgement, column) => {
      if (column <= row) return;
      const suggested = (weights[row] as number) / (weights[column] as number);
      const error = Math.abs(Math.log(judgement / suggested));
      // The dust of rounding must not choose between two that are equally far off.
      if (error > worstError + DUST) {
        worst = { row, column, judgement, suggested };
        worstError = error;
      }
    });
  });
  return worst;
}
