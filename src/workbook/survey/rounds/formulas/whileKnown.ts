import type { Language } from "../../../../model/language";
import { quoted } from "../../../analysisSheet/formulaText";
import { missingWords } from "../missingWords";

/** A figure, or why it is not there. */
export type KnownFigure = number | keyof typeof missingWords;

/**
 * Figures as values: each stands while a condition holds, and asks to build the sheet again once it does not.
 *
 * @param condition a cell or a formula
 * @param figures by key
 * @param language of the words
 * @returns formulas by key, without "="
 * @example whileKnown("$B$7", { p: 0.25 }, "en").p // => 'IF($B$7,0.25,"build again")'
 */
export function whileKnown<Key extends string>(
  condition: string,
  figures: Readonly<Record<Key, KnownFigure>>,
  language: Language,
): Readonly<Record<Key, string>> {
  const shown = (figure: KnownFigure): string =>
    typeof figure === "number" ? String(figure).toUpperCase() : quoted(missingWords[figure][language]);
  const otherwise = quoted(missingWords.answersChanged[language]);
  return Object.fromEntries(
    Object.entries<KnownFigure>(figures).map(([key, figure]) => [
      key,
      `IF(${condition},${shown(figure)},${otherwise})`,
    ]),
  ) as Record<Key, string>;
}
