import type { Bilingual, Language } from "../../../../model/language";
import { quoted } from "../../../analysisSheet/formulaText";

/**
 * The words of the band that a figure falls into.
 *
 * @param figure a cell
 * @param bands from the highest down; the last has no lower end
 * @param options language, and whether a figure on the edge belongs to the band above or beneath
 * @returns a nested IF, without "="
 */
export function bandFormula(
  figure: string,
  bands: readonly { readonly from: number; readonly words: Bilingual }[],
  { language, edge }: { readonly language: Language; readonly edge: "above" | "beneath" },
): string {
  const sign = edge === "above" ? ">=" : ">";
  return bands.reduceRight<string>((rest, { from, words }) => {
    const text = quoted(words[language]);
    return from === -Infinity ? text : `IF(ROUND(${figure}-${from},12)${sign}0,${text},${rest})`;
  }, `""`);
}
