import type { Aggregation } from "../../../core/index/weightedMeans";

/**
 * A weighted mean in Excel's own functions, cell by cell, as `weightedMeans` of the core forms it: the weight of a blank
 * is shared out among the others.
 *
 * @param terms the cell of each value with that of its weight
 * @param aggregation the mean
 * @returns an expression without "="; "" where nothing is there to weigh
 * @example meanFormula([{ value: "A1", weight: "B1" }], "arithmetic") // => 'IF((A1<>"")*B1=0,"",(IF(A1="",0,B1*A1))/(IF(A1="",0,B1)))'
 */
export function meanFormula(
  terms: readonly { readonly value: string; readonly weight: string }[],
  aggregation: Aggregation,
): string {
  if (terms.length === 0) return '""';
  const there = terms.map(({ value, weight }) => `(${value}<>"")*${weight}`).join("+");
  const sum = terms
    .map(({ value, weight }) => `IF(${value}="",0,${weight}${transform[aggregation](value)})`)
    .join("+");
  const weights = terms.map(({ value, weight }) => `IF(${value}="",0,${weight})`).join("+");
  return `IF(${there}=0,"",${back[aggregation](sum, weights)})`;
}

const transform: Readonly<Record<Aggregation, (value: string) => string>> = {
  arithmetic: (value) => `*${value}`,
  geometric: (value) => `*LN(${value})`,
  harmonic: (value) => `/${value}`,
};

const back: Readonly<Record<Aggregation, (sum: string, weights: string) => string>> = {
  arithmetic: (sum, weights) => `(${sum})/(${weights})`,
  geometric: (sum, weights) => `EXP((${sum})/(${weights}))`,
  harmonic: (sum, weights) => `(${weights})/(${sum})`,
};
