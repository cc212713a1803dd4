import { InputError } from "../../model/errors";
import { requireComplete } from "../numeric/requireComplete";
import type { MaybeNumber } from "../numeric/present";

/** Half of the second decimal: who writes 0.33 for a third is off by no more. */
const WRITTEN_TO = 0.005;
/** The most that this makes of a judgement and its reciprocal up to 9. */
const PRODUCT_WITHIN = 0.05;
const DUST = 1e-9;

/**
 * Refuses what is no matrix of pairwise judgements, and makes its reciprocals exact.
 *
 * Judgements are typed as whole numbers and their reciprocals as decimals, so a pair is taken for reciprocal when the
 * smaller is the reciprocal of the larger rounded to two decimals, and their product is within 5 % of 1. The larger
 * holds then; taken as typed, three consistent judgements of 3 and 0.33 would have a consistency below zero.
 *
 * @param matrix how much more the row counts than the column
 * @returns the same judgements, each pair exactly reciprocal
 * @throws {InputError} not square, not above zero, a diagonal other than 1, or a pair that is not reciprocal
 * @source Saaty (1980)
 * @example requireJudgements([[1, 4], [0.25, 1]]) // => [[1, 4], [0.25, 1]]
 */
export function requireJudgements(matrix: readonly (readonly MaybeNumber[])[]): number[][] {
  const rows = requireComplete(matrix);
  const size = rows.length;
  if (rows[0]?.length !== size) {
    throw new InputError({
      en: `A matrix of judgements is square; this one has ${size} rows and ${rows[0]?.length ?? 0} columns. Give as many rows as columns.`,
      ko: `쌍대비교 행렬은 정방행렬이어야 합니다. 현재 ${size}행 ${rows[0]?.length ?? 0}열입니다. 행과 열의 수를 같게 하십시오.`,
    });
  }
  return rows.map((row, i) => row.map((judgement, j) => exact(judgement, rows[j]?.[i] ?? 0, i, j)));
}

function exact(judgement: number, mirrored: number, i: number, j: number): number {
  const at = `${i + 1}, ${j + 1}`;
  if (judgement <= 0) {
    throw new InputError({
      en: `Judgements are above 0, from 1/9 to 9; that of row and column ${at} is ${judgement}. Correct it.`,
      ko: `판단값은 1/9에서 9까지의 양수여야 합니다. 행·열 ${at}의 값은 ${judgement}입니다. 값을 고치십시오.`,
    });
  }
  if (i === j) {
    if (Math.abs(judgement - 1) <= DUST) return 1;
    throw new InputError({
      en: `What is compared with itself has the judgement 1; that of row and column ${at} is ${judgement}. Enter 1 on the diagonal.`,
      ko: `자기 자신과 비교한 판단값은 1이어야 합니다. 행·열 ${at}의 값은 ${judgement}입니다. 대각선에 1을 입력하십시오.`,
    });
  }
  const [small, large] = judgement < mirrored ? [judgement, mirrored] : [mirrored, judgement];
  const isReciprocal =
    Math.abs(small - 1 / large) <= WRITTEN_TO + DUST && Math.abs(small * large - 1) <= PRODUCT_WITHIN + DUST;
  if (!isReciprocal) {
    throw new InputError({
      en: `The judgements of a pair are reciprocal, as 3 and 1/3; those of row and column ${at} are ${judgement} and ${mirrored}. Correct one of them.`,
      ko: `한 쌍의 판단값은 3과 1/3처럼 서로 역수여야 합니다. 행·열 ${at}의 값은 ${judgement}과 ${mirrored}입니다. 둘 중 하나를 고치십시오.`,
    });
  }
  if (small === large) return 1;
  return judgement === large ? large : 1 / large;
}
