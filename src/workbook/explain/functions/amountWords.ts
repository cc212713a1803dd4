import type { MoneyUnit } from "../../../catalog/money";
import type { Bilingual } from "../../../model/language";
import { exactText } from "../numberText";
import { say } from "../say";

const currencyNames: Readonly<Record<string, string>> = { KRW: "원", USD: "달러" };

const multiples: readonly { readonly multiplier: number; readonly words: Bilingual }[] = [
  { multiplier: 1, words: { en: "", ko: "" } },
  { multiplier: 1e6, words: { en: " million", ko: "백만 " } },
  { multiplier: 1e8, words: { en: " × hundred million", ko: "억 " } },
  { multiplier: 1e9, words: { en: " billion", ko: "십억 " } },
  { multiplier: 1e12, words: { en: " trillion", ko: "조 " } },
];

/**
 * An amount of money as people write it, with the number that stands in the cell where that is another one.
 *
 * @param unit of the number
 * @param value the amount in that unit
 * @param number the same as the sentence quotes it
 * @returns such as "KRW 300 billion" and "3,000억 원(십억 원 단위로 300)"
 * @example amountWords({ currency: "KRW", multiplier: 1e9 }, 300, "300") // => { en: "KRW 300 billion", ko: "3,000억 원(십억 원 단위로 300)" }
 */
export function amountWords({ currency, multiplier }: MoneyUnit, value: number, number: string): Bilingual {
  const multiple = multiples.find((item) => item.multiplier === multiplier)?.words ?? { en: "", ko: "" };
  const name = currencyNames[currency] ?? currency;
  const spoken = koreanAmount(value * multiplier, name);
  const counted = `${multiple.ko}${name} 단위로 ${number}`;
  const plain = multiplier === 1 && Math.abs(value) < 1e4;
  return say(`${currency} ${number}${multiple.en}`, plain ? spoken : `${spoken}(${counted})`);
}

const steps: readonly { readonly size: number; readonly word: string }[] = [
  { size: 1e12, word: "조" },
  { size: 1e8, word: "억" },
  { size: 1e4, word: "만" },
];

/** Two steps of ten thousand say enough: 220,031,991 dollars are 2억 2,003만 달러. */
function koreanAmount(amount: number, name: string): string {
  const size = Math.abs(amount);
  const first = steps.findIndex((step) => size >= step.size);
  const sign = amount < 0 ? "-" : "";
  if (first < 0) return `${sign}${exactText(Number(size.toFixed(2)))}${spaced(name)}`;
  const smallest = steps[first + 1]?.size ?? 1;
  const rounded = Math.round(size / smallest) * smallest;
  // Rounding may carry into the next step: 99,999,999 is 1억.
  const place = steps.findIndex((step) => rounded >= step.size);
  const { size: large, word } = steps[place] ?? { size: 1, word: "" };
  const below = steps[place + 1] ?? { size: 1, word: "" };
  const [whole, rest] = [Math.floor(rounded / large), Math.round((rounded % large) / below.size)];
  const parts = [`${exactText(whole)}${word}`, ...(rest === 0 ? [] : [`${exactText(rest)}${below.word}`])];
  const ends = rest > 0 && below.word === "" ? "" : " ";
  return `${sign}${parts.join(" ")}${ends}${name}`;
}

/** "원" follows digits at once, a code of letters after a blank. */
function spaced(name: string): string {
  return /^[A-Z]/.test(name) ? ` ${name}` : name;
}
