import { boundText } from "../../../catalog/citation";

/**
 * A number with its unit: Korean units follow without a blank, others after one and in small
 * letters, unless they are abbreviations.
 *
 * @param value the number
 * @param unit the unit's name in the language of the pane
 * @returns the text
 * @example quantityText(2000, "억 원") // => "2,000억 원"
 * @example quantityText(1000, "Persons") // => "1,000 persons"
 * @example quantityText(200, "KRW billion") // => "200 KRW billion"
 */
export function quantityText(value: number, unit: string): string {
  const number = boundText({ value: Number(value.toPrecision(12)) });
  if (unit === "") return number;
  if (/^[가-힣]/.test(unit)) return `${number}${unit}`;
  return `${number} ${unit.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}`;
}
