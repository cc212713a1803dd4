import { meanAndSd } from "../numeric/meanAndSd";
import { median } from "../numeric/median";
import { present, type MaybeNumber } from "../numeric/present";
import type { QuantileConvention } from "../numeric/quantile";
import { consensusOf } from "./consensusDegree";
import { contentValidityRatio } from "./contentValidityRatio";
import { criticalCvr, SMALLEST_PANEL, type CvrTable } from "./criticalCvr";
import { quartiles } from "./quartiles";

/** How an item is summarised. */
export interface SummaryOptions {
  /** The lowest rating that counts as "essential"; 4 by default. */
  readonly essentialFrom?: number;
  /** How quartiles are read; `"inc"` by default. */
  readonly quartile?: QuantileConvention;
  /** Where the minimum of the CVR comes from; `"exact"` by default. */
  readonly cvrTable?: CvrTable;
}

/** What a panel says about an item; null where a figure is not defined. */
export interface ItemSummary {
  /** Ratings given. */
  readonly n: number;
  readonly mean: MaybeNumber;
  readonly sd: MaybeNumber;
  readonly median: MaybeNumber;
  readonly q1: MaybeNumber;
  readonly q3: MaybeNumber;
  readonly iqr: MaybeNumber;
  readonly cv: MaybeNumber;
  readonly consensus: MaybeNumber;
  readonly convergence: MaybeNumber;
  readonly cvr: MaybeNumber;
  /** The critical CVR of n experts. */
  readonly cvrMinimum: MaybeNumber;
}

/**
 * Summary of an item of a Delphi round: centre, spread, agreement and content validity.
 *
 * Units: those of the scale; degrees and ratios without one.   Missing: left out, n says how many ratings remain.
 * What is not defined is null, never 0: of one expert there are mean, median and CVR only, of fewer than five no
 * minimum of the CVR, and no degree of consensus or CV around a median or mean at or below zero.
 *
 * @param ratings a rating an expert, null where there is none
 * @param options the cut for "essential", the convention of quartiles, the table of minimal CVRs
 * @returns the figures
 * @throws {InputError} NaN or infinity
 * @example itemSummary([5, 4, 4, 3, null, 5]).consensus // => 0.75
 * @example itemSummary([4]).iqr // => null
 */
export function itemSummary(ratings: readonly MaybeNumber[], options: SummaryOptions = {}): ItemSummary {
  const { essentialFrom = 4, quartile = "inc", cvrTable = "exact" } = options;
  const given = present(ratings);
  const n = given.length;
  const { mean, sd } = meanAndSd(given);
  const middle = median(given);
  const quarters = n >= (quartile === "inc" ? 2 : 3) ? quartiles(given, quartile) : null;
  return {
    n,
    mean,
    sd,
    median: middle,
    q1: quarters?.q1 ?? null,
    q3: quarters?.q3 ?? null,
    iqr: quarters === null ? null : quarters.q3 - quarters.q1,
    cv: sd !== null && mean !== null && mean > 0 ? sd / mean : null,
    consensus: quarters === null ? null : consensusOf(quarters),
    convergence: quarters === null ? null : (quarters.q3 - quarters.q1) / 2,
    cvr: n > 0 ? contentValidityRatio(given, essentialFrom) : null,
    cvrMinimum: n >= SMALLEST_PANEL ? criticalCvr(n, cvrTable) : null,
  };
}
