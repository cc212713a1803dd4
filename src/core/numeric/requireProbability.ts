import { InputError } from "../../model/errors";

/**
 * Refuses a probability at which a distribution has no quantile.
 *
 * @param probability the probability
 * @throws {InputError} not between 0 and 1
 * @example requireProbability(0.975) // => undefined
 */
export function requireProbability(probability: number): void {
  if (probability > 0 && probability < 1) return;
  throw new InputError({
    en: `A probability must lie between 0 and 1; it is ${probability}. Choose one in between.`,
    ko: `확률은 0과 1 사이여야 합니다. 현재 ${probability}입니다. 그 사이의 값을 지정하세요.`,
  });
}
