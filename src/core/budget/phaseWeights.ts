import { InputError } from "../../model/errors";
import { betaLowerTail } from "../numeric/betaLowerTail";
import type { PhasingProfile } from "./phasingProfile";

/** The steepness for which a programme has spent 97 % of its money at its end before the curve is cut there. */
const STEEPNESS = 3.5;

/** Whole numbers up to here are exact in the fifteen digits of a cell. */
const EXACT = 1e15;

/**
 * The weight of each year in the money of a plan, in the proportions of F(k/n) - F((k-1)/n). A beta distribution with
 * whole a and b gives whole weights, so that years with equal remainders are seen to be equal.
 *
 * @param years how many years, 1 to 100
 * @param profile how the money flows; see `phasingProfile`
 * @returns a weight a year
 * @throws {InputError} years that are no whole number from 1 to 100
 * @source beta distribution over the span; Norden (1963) and Rayleigh: F(t) = (1 - exp(-3.5 t^2)) / (1 - exp(-3.5))
 * @example phaseWeights(3, { kind: "beta", a: 3, b: 1 }) // => [1, 7, 19]
 */
export function phaseWeights(years: number, profile: PhasingProfile): number[] {
  if (!Number.isInteger(years) || years < 1 || years > 100) {
    throw new InputError({
      en: `A plan has a whole number of years from 1 to 100; it has ${years}. Enter the number of years, e.g. 5.`,
      ko: `연수는 1 이상 100 이하의 정수여야 합니다. 현재 ${years}입니다. 5처럼 연수를 입력하십시오.`,
    });
  }
  const until = Array.from({ length: years + 1 }, (_, year) => cumulative(profile, year, years));
  return until.slice(1).map((weight, year) => weight - (until[year] as number));
}

function cumulative(profile: PhasingProfile, year: number, years: number): number {
  const t = year / years;
  if (profile.kind === "rayleigh") return Math.expm1(-STEEPNESS * t ** 2) / Math.expm1(-STEEPNESS);
  const { a, b } = profile;
  const isWhole = Number.isInteger(a) && Number.isInteger(b) && years ** (a + b - 1) <= EXACT;
  return isWhole ? binomialTail(year, years, a, a + b - 1) : betaLowerTail({ x: t, rest: 1 - t }, a, b);
}

/** n^m times the chance of at least a of m draws, each hit with the chance k/n: the beta distribution in whole numbers. */
function binomialTail(k: number, n: number, a: number, m: number): number {
  let [choose, sum] = [1, 0];
  for (let hits = 0; hits <= m; hits += 1) {
    if (hits >= a) sum += choose * k ** hits * (n - k) ** (m - hits);
    choose = (choose * (m - hits)) / (hits + 1);
  }
  return sum;
}
