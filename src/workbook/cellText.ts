import { InputError } from "../model/errors";

/** What one cell is to hold. `null` leaves the cell as it is. */
export type CellContent = number | { readonly text: string } | { readonly formula: string } | null;

/** Excel refuses longer texts in a cell. */
const longestText = 32767;

/** A text of this length or more is read as a date or a time by no Excel. */
const longestDate = 30;

/**
 * The value to hand to `Range.formulas` so that a text from outside stays that text.
 *
 * Excel reads what is assigned as if it were typed: "=1+1" becomes a formula, "2025-05" a date, "TRUE" a boolean.
 * So every text that is not plainly words gets the apostrophe that marks a cell as text. A list of dangerous first
 * characters is not enough: there are `= + - @`, tab and return, their full-width forms, any of these after blanks,
 * and every spelling of a date in every language of Excel.
 *
 * @param text a text that came from data, a survey or a person
 * @returns the text, with a leading apostrophe where Excel might read it as anything else
 * @throws {InputError} longer than the 32,767 characters of a cell
 * @example cellText("=1+1") // => "'=1+1"
 * @example cellText("Seoul") // => "Seoul"
 */
export function cellText(text: string): string {
  const clean = withoutControlCharacters(text);
  if (clean.length > longestText) {
    throw new InputError({
      en: `A cell holds at most ${longestText} characters; this text has ${clean.length}. Shorten it: "${clean.slice(0, 40)}..."`,
      ko: `한 셀에는 ${longestText}자까지만 넣을 수 있는데 이 글은 ${clean.length}자입니다. 줄여 주십시오: "${clean.slice(0, 40)}..."`,
    });
  }
  return clean === "" || isPlainlyWords(clean) ? clean : `'${clean}`;
}

/**
 * The value to hand to `Range.formulas` for any content: numbers as numbers, text through {@link cellText}.
 *
 * @param content the content of one cell
 * @returns a number, a guarded text, a formula, or null (leave the cell alone)
 * @throws {InputError} a number that is not finite, or a formula without its equals sign
 */
export function cellValue(content: CellContent): string | number | null {
  if (content === null) return null;
  if (typeof content === "number") return finite(content);
  if ("text" in content) return cellText(content.text);
  if (!content.formula.startsWith("=")) {
    throw new InputError({
      en: `A formula starts with "="; this one is "${content.formula}".`,
      ko: `수식은 "="로 시작해야 하는데 "${content.formula}"이(가) 들어왔습니다.`,
    });
  }
  return content.formula;
}

function finite(value: number): number {
  if (Number.isFinite(value)) return value;
  throw new InputError({
    en: `A cell takes a finite number; ${value} arrived. Leave the cell empty where there is no value.`,
    ko: `셀에는 유한한 수만 넣을 수 있는데 ${value}이(가) 들어왔습니다. 값이 없으면 셀을 비워 두십시오.`,
  });
}

/**
 * A text as a cell can hold it: XML 1.0, and so the file format, has no control characters but tab, line feed and return.
 *
 * @param text any text
 * @returns the text without the others
 * @example withoutControlCharacters("a\u0007b") // => "ab"
 */
export function withoutControlCharacters(text: string): string {
  return Array.from(text)
    .filter((character) => character >= " " || "\t\n\r".includes(character))
    .join("");
}

function isPlainlyWords(text: string): boolean {
  if (!/^\p{L}/u.test(text)) return false;
  if (/^(true|false|참|거짓)\s*$/iu.test(text)) return false;
  const mayBeDate = text.length < longestDate && /\p{N}/u.test(text);
  return !mayBeDate;
}
