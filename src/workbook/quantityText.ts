import type { Bound } from "../model/catalogTypes";
import { boundText } from "../catalog/citation";

/**
 * A number with its unit: Korean units follow without a blank, others after one and in small letters, unless they are
 * abbreviations. Where a unit begins with a currency, the number stands between the two.
 *
 * @param value the number
 * @param unit the unit's name in the language of the reader; a bare "Count" says nothing and is left out
 * @param bound whether the number is a bound
 * @returns the text
 * @example quantityText(2000, "억 원") // => "2,000억 원"
 * @example quantityText(1000, "Persons") // => "1,000 persons"
 * @example quantityText(200, "KRW billion") // => "KRW 200 billion"
 * @example quantityText(2000, "KRW 100 million") // => "2,000 × KRW 100 million"
 */
export function quantityText(value: number, unit: string, bound?: Bound): string {
  const number = boundText({ value: Number(value.toPrecision(12)), bound });
  if (unit === "" || unit === "Count") return number;
  if (/^[가-힣]/.test(unit)) return `${number}${unit}`;
  const money = /^([A-Z]{3}(?: PPP)?)(?: (.+))?$/.exec(unit);
  if (money) return moneyText(number, money[1] ?? "", money[2] ?? "");
  return `${number} ${unit.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}`;
}

/** A multiple that is a number itself, as in "KRW 100 million", would run into the number before it. */
function moneyText(number: string, currency: string, multiple: string): string {
  if (multiple === "") return `${currency} ${number}`;
  return /^\d/.test(multiple) ? `${number} × ${currency} ${multiple}` : `${currency} ${number} ${multiple}`;
}
