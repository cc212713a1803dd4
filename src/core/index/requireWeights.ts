import { InputError } from "../../model/errors";
import { requireFinite } from "../numeric/requireFinite";

/**
 * Refuses weights that cannot weigh so many indicators.
 *
 * @param weights a weight an indicator, in shares or points: only their proportion matters
 * @param indicators how many there are
 * @throws {InputError} another number of weights, a weight below 0, none above 0, NaN or infinity
 * @example requireWeights([0.4, 0.6], 2) // => undefined
 */
export function requireWeights(weights: ArrayLike<number>, indicators: number): void {
  const list = Array.from(weights);
  list.forEach((weight, place) => requireFinite({ [`weight ${place + 1}`]: weight }));
  const total = list.reduce((sum, weight) => sum + weight, 0);
  if (list.length === indicators && total > 0 && list.every((weight) => weight >= 0)) return;
  throw new InputError({
    en: `Weights from 0 up are needed for ${indicators} indicators, with a sum above 0; there are ${list.length} with the sum ${total}, the lowest ${Math.min(...list)}. Correct them, or use equal weights.`,
    ko: `지표 ${indicators}개마다 0 이상의 가중치가 필요하고 합은 0보다 커야 합니다. 현재 ${list.length}개이고 합은 ${total}, 가장 작은 값은 ${Math.min(...list)}입니다. 값을 고치거나 균등 가중치를 쓰십시오.`,
  });
}
