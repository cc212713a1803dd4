import type { Language } from "../../../model/language";

/**
 * A place with its range in words, as a formula: "3rd, range 2-6", "3위, 범위 2-6".
 *
 * @param cells of the place and of the 5th and 95th percentile, which are shown as whole places
 * @param language of the words
 * @returns an expression without "="; "" where there is no place
 */
export function rankWordsFormula(
  { place, low, high }: { readonly place: string; readonly low: string; readonly high: string },
  language: Language,
): string {
  const range = `ROUND(${low},0)&"-"&ROUND(${high},0)`;
  if (language === "ko") return `IF(${place}="","",${place}&"위, 범위 "&${range})`;
  const teen = `AND(MOD(${place},100)>=11,MOD(${place},100)<=13)`;
  const ending = `IF(${teen},"th",CHOOSE(MIN(MOD(${place},10),4)+1,"th","st","nd","rd","th"))`;
  return `IF(${place}="","",${place}&${ending}&", range "&${range})`;
}
