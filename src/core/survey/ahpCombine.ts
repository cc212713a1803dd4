import { InputError } from "../../model/errors";
import type { MaybeNumber } from "../numeric/present";
import { requireJudgements } from "./requireJudgements";

/**
 * The judgements of a group: element by element the geometric mean of the experts' judgements, which alone keeps
 * reciprocals reciprocal.
 *
 * Missing: not accepted; leave the expert out.
 *
 * @param matrices a matrix of judgements an expert, all of one size
 * @returns the group's matrix
 * @throws {InputError} none, matrices of different size, or one that is no matrix of judgements, by its place
 * @source Aczel & Saaty (1983)
 * @example ahpCombine([[[1, 4], [0.25, 1]], [[1, 1], [1, 1]]]) // => [[1, 2], [0.5, 1]]
 */
export function ahpCombine(matrices: readonly (readonly (readonly MaybeNumber[])[])[]): number[][] {
  const all = matrices.map((matrix, expert) => judgementsOf(matrix, expert));
  const [first] = all;
  const other = all.findIndex((matrix) => matrix.length !== first?.length);
  if (first === undefined || other !== -1) {
    throw new InputError({
      en: `A group needs a matrix an expert, all of one size; ${first === undefined ? "there is none" : `matrix 1 has ${first.length} rows, matrix ${other + 1} has ${all[other]?.length ?? 0}`}. Give the judgements on the same things.`,
      ko: `집단 행렬에는 전문가마다 같은 크기의 행렬이 필요합니다. ${first === undefined ? "현재 없습니다" : `행렬 1은 ${first.length}행, 행렬 ${other + 1}은 ${all[other]?.length ?? 0}행입니다`}. 같은 대상에 대한 판단값을 지정하십시오.`,
    });
  }
  const mean = (i: number, j: number) =>
    Math.exp(all.reduce((sum, matrix) => sum + Math.log(matrix[i]?.[j] as number), 0) / all.length);
  return first.map((row, i) => row.map((_, j) => (i <= j ? mean(i, j) : 1 / mean(j, i))));
}

function judgementsOf(matrix: readonly (readonly MaybeNumber[])[], expert: number): number[][] {
  try {
    return requireJudgements(matrix);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { en, ko } = error.text;
    throw new InputError(
      { en: `Matrix ${expert + 1}: ${en}`, ko: `행렬 ${expert + 1}: ${ko}` },
      { cause: error },
    );
  }
}
