import { InputError } from "../../model/errors";
import type { Bilingual } from "../../model/language";
import type { ComparabilityFault } from "./fault";

/**
 * The refusal of a comparison.
 *
 * @param faults why, at least one
 * @param remedy what to do
 * @returns the error
 */
export function refusal(faults: readonly ComparabilityFault[], remedy: Bilingual): InputError {
  const text = (language: "en" | "ko"): string =>
    [...faults.map(({ reason }) => reason[language]), remedy[language]].join(" ");
  return new InputError({ en: text("en"), ko: text("ko") });
}
