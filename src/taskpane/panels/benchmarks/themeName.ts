import { word } from "../../../catalog/words";
import type { Language } from "../../../model/language";

/**
 * The name of a theme as a label: the catalog's word with a capital letter.
 *
 * @param theme id of the theme
 * @param language of the name
 * @returns the name
 * @example themeName("talent", "en") // => "Talent"
 */
export function themeName(theme: string, language: Language): string {
  const name = word("theme", theme, language);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
