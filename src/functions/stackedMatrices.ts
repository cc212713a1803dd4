import { InputError } from "../model/errors";

/**
 * The matrices of several experts that stand one under the other.
 *
 * @param rows all rows
 * @param size rows of one matrix
 * @returns a matrix an expert
 * @throws {InputError} a size that is no whole number above 0, or rows that do not make whole square matrices
 */
export function stackedMatrices(rows: readonly number[][], size: number): number[][][] {
  const width = rows[0]?.length ?? 0;
  if (!Number.isInteger(size) || size < 1 || width !== size || rows.length % size !== 0) {
    throw new InputError({
      en: `matrices has ${rows.length} x ${width} cells, which are no matrices of ${size} x ${size} one under the other. Give ${size} columns and a multiple of ${size} rows, or another size.`,
      ko: `쌍대비교 행렬(matrices)이 ${rows.length} x ${width} 셀이어서 ${size} x ${size} 행렬을 아래로 이어 붙인 것이 아닙니다. 열 ${size}개와 ${size}의 배수인 행을 지정하거나 행렬 크기(size)를 바꾸십시오.`,
    });
  }
  return Array.from({ length: rows.length / size }, (_, expert) =>
    rows.slice(expert * size, (expert + 1) * size),
  );
}
