import type { Direction } from "../../model/catalogTypes";
import { cagr } from "../numeric/cagr";
import { reaches } from "../numeric/reaches";
import { directionSign } from "./directionSign";

/** A trend rated where no target is set. */
export interface TrendWithoutTarget {
  /** Growth rate in the wanted direction. */
  readonly signedCagr: number;
  /** Statistics Canada: 1.5 %, 0.5 % and 0 % a year. */
  readonly statcan: "onTrack" | "progressing" | "limitedProgress" | "deterioration";
  /** UN Progress Chart: 3 from 2 % a year, 2 from 0.5 %, else 1. */
  readonly unScore: 1 | 2 | 3;
}

/**
 * Rates a trend where no target is set, by its growth rate alone.
 *
 * @param span first and last value and the years between them
 * @param direction which way is better
 * @returns the growth rate in the wanted direction and two ratings of it
 * @throws {InputError} a span of no length
 * @throws {UndefinedResultError} a zero or a change of sign
 * @source open-sdg (Statistics Canada) progress methodology; EUSTAT after the UN Progress Chart
 * @example trendWithoutTarget({ first: 100, last: 121, years: 2 }, "higher").unScore // => 3
 */
export function trendWithoutTarget(
  span: { readonly first: number; readonly last: number; readonly years: number },
  direction: Direction,
): TrendWithoutTarget {
  const signedCagr = directionSign(direction) * cagr(span.first, span.last, span.years);
  const unScore = reaches(signedCagr, 0.02) ? 3 : reaches(signedCagr, 0.005) ? 2 : 1;
  return { signedCagr, statcan: statcanRating(signedCagr), unScore };
}

function statcanRating(rate: number): TrendWithoutTarget["statcan"] {
  if (reaches(rate, 0.015)) return "onTrack";
  if (reaches(rate, 0.005)) return "progressing";
  return reaches(rate, 0) ? "limitedProgress" : "deterioration";
}
