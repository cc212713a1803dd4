import { InputError } from "../../model/errors";
import { betaLowerTail } from "../numeric/betaLowerTail";
import type { PhasingProfile } from "./phasingProfile";

/** The steepness for which a programme has spent 97 % of its money at its end before the curve is cut there. */
const STEEPNESS = 3.5;

/**
 * The share of each year in the money of a plan: F(k/n) - F((k-1)/n) of a distribution F over its span.
 *
 * Units: shares 0..1, sum 1.
 *
 * @param years how many years, 1 to 100
 * @param profile how the money flows; see `phasingProfile`
 * @returns a share a year
 * @throws {InputError} years that are no whole number from 1 to 100
 * @source beta distribution over the span; Norden (1963) and Rayleigh: F(t) = (1 - exp(-3.5 t^2)) / (1 - exp(-3.5))
 * @example phaseShares(4, { kind: "beta", a: 1, b: 2 }) // => [0.4375, 0.3125, 0.1875, 0.0625]
 */
export function phaseShares(years: number, profile: PhasingProfile): number[] {
  if (!Number.isInteger(years) || years < 1 || years > 100) {
    throw new InputError({
      en: `A plan has a whole number of years from 1 to 100; it has ${years}. Enter the number of years, e.g. 5.`,
      ko: `연수는 1 이상 100 이하의 정수여야 합니다. 현재 ${years}입니다. 5처럼 연수를 입력하십시오.`,
    });
  }
  // Differences of k/n are equal but for their last digit, which would break ties.
  if (profile.kind === "beta" && profile.a === 1 && profile.b === 1)
    return Array<number>(years).fill(1 / years);
  const until = Array.from({ length: years + 1 }, (_, year) => cumulative(profile, year / years));
  return until.slice(1).map((share, year) => share - (until[year] as number));
}

function cumulative(profile: PhasingProfile, t: number): number {
  if (profile.kind === "beta") return betaLowerTail({ x: t, rest: 1 - t }, profile.a, profile.b);
  return Math.expm1(-STEEPNESS * t ** 2) / Math.expm1(-STEEPNESS);
}
