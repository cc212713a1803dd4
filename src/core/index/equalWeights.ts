import { InputError } from "../../model/errors";

/**
 * The same weight for each indicator.
 *
 * Units: shares, sum 1.
 *
 * @param indicators how many there are
 * @returns a weight an indicator
 * @throws {InputError} no indicator
 * @example equalWeights(4) // => [0.25, 0.25, 0.25, 0.25]
 */
export function equalWeights(indicators: number): number[] {
  if (indicators < 1) {
    throw new InputError({
      en: "Weights need at least one indicator; there is none. Choose indicators.",
      ko: "가중치를 구하려면 지표가 하나 이상 있어야 합니다. 현재 없습니다. 지표를 고르십시오.",
    });
  }
  return new Array<number>(indicators).fill(1 / indicators);
}
