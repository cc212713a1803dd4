import { UndefinedResultError } from "../../model/errors";
import { present, type MaybeNumber } from "../numeric/present";
import { requireAmounts } from "./requireAmounts";

/**
 * Amounts as shares of their sum.
 *
 * Units: 0..1, sum 1.   Missing: left out; a zero stays, as a part without a share.
 *
 * @param values amounts such as jobs by industry or sales by firm, or shares in any unit
 * @returns a share for each that is there, in order
 * @throws {InputError} a negative amount, NaN or infinity
 * @throws {UndefinedResultError} nothing to share out: no amount, or a sum of 0
 * @example shares([20, 50, null, 30]) // => [0.2, 0.5, 0.3]
 */
export function shares(values: readonly MaybeNumber[]): number[] {
  const amounts = present(values);
  amounts.forEach((amount, place) => {
    if (amount < 0) requireAmounts({ [`value ${place + 1}`]: amount });
  });
  // Divided by the largest first, so that a sum of huge amounts does not overflow.
  const largest = amounts.reduce((most, amount) => Math.max(most, amount), 0);
  if (largest === 0) {
    throw new UndefinedResultError({
      en: `Shares need a sum above 0; ${amounts.length === 0 ? "there is no value" : "all values are 0"}. Give the amounts.`,
      ko: `비중을 구하려면 합이 0보다 커야 합니다. 현재 ${amounts.length === 0 ? "값이 없습니다" : "모든 값이 0입니다"}. 값을 지정하십시오.`,
    });
  }
  const parts = amounts.map((amount) => amount / largest);
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / total);
}
