import { requireFinite } from "./requireFinite";

/** A number, or null where it is missing. */
export type MaybeNumber = number | null;

/**
 * The numbers that are there, without the missing ones.
 *
 * Missing: left out.
 *
 * @param values numbers, null where one is missing
 * @returns the numbers, in order; possibly none
 * @throws {InputError} NaN or infinity, by its place
 * @example present([4, null, 5]) // => [4, 5]
 */
export function present(values: readonly MaybeNumber[]): number[] {
  const numbers: number[] = [];
  values.forEach((value, index) => {
    if (value === null) return;
    // The name is built only for a fault: this runs for every answer of a survey.
    if (!Number.isFinite(value)) requireFinite({ [`value ${index + 1}`]: value });
    numbers.push(value);
  });
  return numbers;
}
