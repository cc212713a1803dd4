import { InputError } from "../../model/errors";
import { requireFinite } from "../numeric/requireFinite";

/** How much more one thing counts than another. */
export interface Judgement {
  readonly left: string;
  readonly right: string;
  /** 1/9 to 9: above 1 where the left counts more. */
  readonly value: number;
}

/**
 * The matrix of an expert's pairwise judgements.
 *
 * @param labels the things compared, in the order of rows and columns
 * @param judgements one for each pair, either way round
 * @returns how much more the row counts than the column
 * @throws {InputError} an unknown thing, a judgement at or below 0, a pair twice or a pair without a judgement
 * @source Saaty (1980)
 * @example pairwiseMatrix(["a", "b"], [{ left: "b", right: "a", value: 4 }]) // => [[1, 0.25], [4, 1]]
 */
export function pairwiseMatrix(labels: readonly string[], judgements: readonly Judgement[]): number[][] {
  const matrix = labels.map((_, i) => labels.map((__, j): number => (i === j ? 1 : 0)));
  const put = (row: number, column: number, value: number): void => {
    const cells = matrix[row];
    if (cells !== undefined) cells[column] = value;
  };
  for (const judgement of judgements) {
    const { left, right, value } = judgement;
    requireFinite({ [`${left} | ${right}`]: value });
    const [row, column] = [labels.indexOf(left), labels.indexOf(right)];
    if (row < 0 || column < 0 || row === column || value <= 0) throw noJudgement(judgement, labels);
    if (matrix[row]?.[column] !== 0) throw twice(judgement);
    put(row, column, value);
    put(column, row, 1 / value);
  }
  requireEveryPair(matrix, labels);
  return matrix;
}

function requireEveryPair(matrix: readonly (readonly number[])[], labels: readonly string[]): void {
  matrix.forEach((row, i) => {
    const j = row.indexOf(0);
    if (j < 0) return;
    const pair = `${labels[i] ?? ""} | ${labels[j] ?? ""}`;
    throw new InputError({
      en: `Every pair needs a judgement; ${pair} has none. Ask for it, or leave the expert out.`,
      ko: `모든 쌍에 판단값이 있어야 합니다. ${pair} 쌍에는 없습니다. 응답을 받거나 그 전문가를 빼십시오.`,
    });
  });
}

function noJudgement({ left, right, value }: Judgement, labels: readonly string[]): InputError {
  return new InputError({
    en: `A judgement compares two of ${labels.join(", ")} by a number above 0; this one compares ${left} and ${right} by ${value}. Correct it.`,
    ko: `판단값은 ${labels.join(", ")} 중 서로 다른 둘을 0보다 큰 수로 비교해야 합니다. 현재 ${left}, ${right}의 값은 ${value}입니다. 값을 고치십시오.`,
  });
}

function twice({ left, right }: Judgement): InputError {
  return new InputError({
    en: `A pair has one judgement; ${left} and ${right} are compared twice. Remove one of them.`,
    ko: `한 쌍에는 판단값이 하나여야 합니다. ${left}, ${right} 쌍이 두 번 비교되었습니다. 하나를 지우십시오.`,
  });
}
