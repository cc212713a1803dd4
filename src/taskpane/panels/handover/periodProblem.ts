import { parsePeriod } from "../../../catalog/period";
import { InputError } from "../../../model/errors";
import type { Bilingual } from "../../../model/language";

/**
 * What is wrong with a date as it is typed.
 *
 * @param text what was typed
 * @returns the problem in words; undefined for a period and for an empty field
 * @example periodProblem("2024-06") // => undefined
 */
export function periodProblem(text: string): Bilingual | undefined {
  if (text.trim() === "") return undefined;
  try {
    parsePeriod(text);
    return undefined;
  } catch (error) {
    // The catalog words the problem; the field shows it while the date is still being typed.
    if (error instanceof InputError) return error.text;
    throw error;
  }
}
