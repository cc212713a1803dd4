import { InputError } from "../../model/errors";
import { requireFinite } from "../numeric/requireFinite";
import { decimals } from "./decimals";

/**
 * Whole units in proportion to weights: the whole part of each share, and one more to the largest remainders until
 * none is left. Remainders are compared exactly; of equal ones the first listed comes first.
 *
 * Units: weights of any size, at or above 0, taken to the fifteen digits that a cell holds.   Missing: not accepted.
 *
 * @param weights a weight an item, at least one above 0
 * @param units how many units there are, a whole number from 0 to 2^53
 * @returns units an item, which sum to `units`
 * @throws {InputError} a weight below 0, no weight above 0, or a number of units that is not whole
 * @source Hare quota with largest remainders (Hamilton; Hare-Niemeyer)
 * @example largestRemainder([47000, 16000, 15800, 12000, 6100, 3100], 10) // => [5, 2, 1, 1, 1, 0]
 */
export function largestRemainder(weights: readonly number[], units: number): number[] {
  requireWeights(weights);
  requireUnits(units);
  const parts = decimals(weights);
  const whole = parts.reduce((sum, part) => sum + part, 0n);
  const shares = parts.map((part, place) => {
    const share = part * BigInt(units);
    return { place, units: Number(share / whole), remainder: share % whole };
  });
  const left = shares.reduce((rest, share) => rest - share.units, units);
  const byRemainder = [...shares].sort((a, b) =>
    a.remainder === b.remainder ? a.place - b.place : a.remainder < b.remainder ? 1 : -1,
  );
  for (const share of byRemainder.slice(0, left)) share.units += 1;
  return shares.map((share) => share.units);
}

function requireWeights(weights: readonly number[]): void {
  weights.forEach((weight, place) => {
    if (!Number.isFinite(weight)) requireFinite({ [`weight ${place + 1}`]: weight });
    if (weight < 0) {
      throw new InputError({
        en: `Weights are numbers from 0 up; weight ${place + 1} is ${weight}. Correct it, or use 0 for no share.`,
        ko: `가중치는 0 이상이어야 합니다. ${place + 1}번째 가중치가 ${weight}입니다. 고치거나 몫이 없으면 0을 쓰십시오.`,
      });
    }
  });
  if (!weights.some((weight) => weight > 0)) {
    throw new InputError({
      en: `Shares need at least one weight above 0; none of the ${weights.length} is. Enter a weight.`,
      ko: `가중치 ${weights.length}개 가운데 0보다 큰 것이 없어 나눌 수 없습니다. 가중치를 입력하십시오.`,
    });
  }
}

function requireUnits(units: number): void {
  if (Number.isInteger(units) && units >= 0 && units <= 2 ** 53) return;
  throw new InputError({
    en: `Units are counted in whole numbers from 0 to 2^53; there are ${units}. Use a larger unit, or a total that is a multiple of it.`,
    ko: `단위 수는 0 이상 2^53 이하의 정수여야 합니다. 현재 ${units}입니다. 더 큰 단위를 쓰거나 총액을 단위의 배수로 맞추십시오.`,
  });
}
