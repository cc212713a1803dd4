import { InputError, UndefinedResultError } from "../../model/errors";
import { finiteResult } from "../numeric/finiteResult";

/** What share of the variance of a result each input explains. */
export interface SobolIndices {
  /** Alone; may come out below 0 with few runs, and is shown so. */
  readonly first: readonly number[];
  /** With all its interactions; may come out above 1 with few runs. */
  readonly total: readonly number[];
  /** Sample variance of the two plain samples together. */
  readonly variance: number;
}

/** Results of a model on two samples A and B, and on A with one column of B in turn. */
export interface SobolRuns {
  readonly a: ArrayLike<number>;
  readonly b: ArrayLike<number>;
  readonly ab: readonly ArrayLike<number>[];
}

/**
 * First-order and total effects of inputs on a result, estimated from runs of a model.
 *
 * Shape:   N results of each sample, a sample an input.   Missing: not accepted.
 *
 * @param runs results on A, on B, and on A with column i of B
 * @returns mean of b (ab - a) / V and sum of (a - ab)^2 / (2 N V), V the sample variance of a and b together
 * @throws {InputError} samples of different length, or fewer than two results
 * @throws {UndefinedResultError} results that never change
 * @source Saltelli et al. (2010), first order; Jansen (1999), total; COINr `SA_estimate`
 * @example sobolIndices({ a: [0, 1], b: [1, 0], ab: [[1, 0]] }) // => { first: [1.5], total: [1.5], variance: 0.333333333333333 }
 */
export function sobolIndices({ a, b, ab }: SobolRuns): SobolIndices {
  const n = a.length;
  const other = [b, ...ab].find(({ length }) => length !== n);
  if (n < 2 || other !== undefined) {
    throw new InputError({
      en: `Effects are estimated from samples of one length, at least 2; there are ${n} and ${other?.length ?? n}. Give samples of one length.`,
      ko: `효과를 추정하려면 길이가 같은 표본이 2개 이상의 결과를 가져야 합니다. 현재 ${n}개와 ${other?.length ?? n}개입니다. 길이가 같은 표본을 지정하십시오.`,
    });
  }
  const variance = varianceOf(a, b);
  if (variance <= 0) {
    throw new UndefinedResultError({
      en: "Effects are shares of a variance; the results never change. Vary the weights more, or take closer units.",
      ko: "효과는 분산에 대한 비율인데 결과가 변하지 않습니다. 가중치를 더 크게 바꾸거나 점수가 가까운 단위를 고르십시오.",
    });
  }
  const mean = (of: (run: number) => number): number => {
    let sum = 0;
    for (let run = 0; run < n; run += 1) sum += of(run);
    return finiteResult(sum / n / variance);
  };
  return {
    first: ab.map((ys) => mean((run) => (b[run] as number) * ((ys[run] as number) - (a[run] as number)))),
    total: ab.map((ys) => mean((run) => ((a[run] as number) - (ys[run] as number)) ** 2 / 2)),
    variance,
  };
}

function varianceOf(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const all = Float64Array.from([...Array.from(a), ...Array.from(b)]);
  const mean = all.reduce((sum, y) => sum + y, 0) / all.length;
  return finiteResult(all.reduce((sum, y) => sum + (y - mean) ** 2, 0) / (all.length - 1));
}
