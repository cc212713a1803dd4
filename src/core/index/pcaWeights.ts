import { UndefinedResultError } from "../../model/errors";
import { columnOf } from "../numeric/columnOf";
import { correlation } from "../numeric/correlation";
import { present, type MaybeNumber } from "../numeric/present";
import { requireRectangle } from "../numeric/requireRectangle";
import { symmetricEigen } from "./symmetricEigen";

/** Weights from the first principal component, and the components. */
export interface PcaWeights {
  /** Squared loadings of the first component, sum 1. */
  readonly weights: readonly number[];
  /** Loadings of the first component, of length 1, turned so that their sum is not negative. */
  readonly loadings: readonly number[];
  /** Variance of each component, the greatest first; their sum is the number of indicators. */
  readonly eigenvalues: readonly number[];
  /** The share of all variance that each component carries. */
  readonly varianceShares: readonly number[];
  /** Units with a value of every indicator, from which all is computed. */
  readonly n: number;
}

/**
 * Weights by the first principal component of the standardised indicators.
 *
 * Shape:   rows units, columns indicators.   Units: shares, sum 1.   Missing: units with a gap are left out.
 *
 * @param values one row a unit
 * @returns squared loadings as weights, loadings, eigenvalues of the correlations
 * @throws {InputError} ragged rows, NaN or infinity
 * @throws {UndefinedResultError} fewer than three complete units, an indicator that never changes, or two first
 * components alike
 * @source OECD/JRC Handbook (2008); R `prcomp(center = TRUE, scale. = TRUE)`, as COINr `get_PCA` calls it
 * @example pcaWeights([[1, 2], [2, 4], [3, 6]]).weights // => [0.5, 0.5]
 */
export function pcaWeights(values: readonly (readonly MaybeNumber[])[]): PcaWeights {
  const k = requireRectangle(values);
  const rows = values.filter((row) => row.every((value) => value !== null));
  const columns = Array.from({ length: k }, (_, column) => present(columnOf(rows, column)));
  const matrix = columns.map((first, i) =>
    columns.map((second, j) => (i === j && rows.length > 1 ? spread(first) : correlation({ first, second }))),
  );
  if (rows.length < 3 || matrix.some((row) => row.includes(null))) throw noComponents(rows.length);
  const { values: eigenvalues, vectors } = symmetricEigen(matrix as number[][]);
  const [first = 0, second = 0] = eigenvalues;
  if (k > 1 && first - second <= 1e-9 * first) throw twoFirst(first);
  const [vector = []] = vectors;
  const sign = vector.reduce((sum, loading) => sum + loading, 0) < 0 ? -1 : 1;
  return {
    weights: vector.map((loading) => loading * loading),
    loadings: vector.map((loading) => sign * loading),
    eigenvalues,
    varianceShares: eigenvalues.map((value) => value / k),
    n: rows.length,
  };
}

/** 1 of an indicator that changes: the correlation with itself, without its rounding. */
function spread(column: readonly number[]): MaybeNumber {
  return column.some((value) => value !== column[0]) ? 1 : null;
}

function noComponents(n: number): UndefinedResultError {
  return new UndefinedResultError({
    en: `Weights by principal components need three units with a value of every indicator, and indicators that change; ${n} units are complete. Fill in what is missing, or use equal weights.`,
    ko: `주성분 가중치를 구하려면 모든 지표에 값이 있는 단위가 3개 이상이고 지표 값이 서로 달라야 합니다. 완전한 단위는 ${n}개입니다. 결측값을 채우거나 균등 가중치를 쓰십시오.`,
  });
}

function twoFirst(variance: number): UndefinedResultError {
  return new UndefinedResultError({
    en: `The first component is not determined: two carry the same variance, ${Number(variance.toPrecision(4))}. Use equal weights.`,
    ko: `분산 ${Number(variance.toPrecision(4))}이(가) 같은 주성분이 둘이어서 제1주성분이 정해지지 않습니다. 균등 가중치를 쓰십시오.`,
  });
}
