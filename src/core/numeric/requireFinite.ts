import { InputError } from "../../model/errors";

/**
 * Refuses inputs that are no finite numbers, so that NaN cannot travel through a formula unseen.
 *
 * @param inputs the inputs by name
 * @throws {InputError} the first that is NaN or infinite, by its name
 * @example requireFinite({ target: 1000, actual: 420 }) // => undefined
 */
export function requireFinite(inputs: Readonly<Record<string, number>>): void {
  // Runs for every cell of a range, so the names are read only, not paired with their values.
  for (const name of Object.keys(inputs)) {
    const value = inputs[name];
    if (value === undefined || !Number.isFinite(value)) {
      throw new InputError({
        en: `${name} must be a finite number; it is ${value}. Enter a number.`,
        ko: `${name}은(는) 유한한 숫자여야 합니다. 현재 ${value}입니다. 숫자를 입력하세요.`,
      });
    }
  }
}
