/** A text that stands for a number. */
export interface NumberInText {
  readonly value: number;
  /** Only one reading is possible, so that it may be put in place of the text. */
  readonly certain: boolean;
  /** What follows the digits: a unit. */
  readonly unit: string;
}

/**
 * The number that a text holds: plain digits, thousands parted by commas, full-width digits, blanks around; a unit may
 * follow. Ids with leading zeros, dates, ranges and numbered headings (two blanks after the number) are none.
 *
 * @param text of a cell
 * @returns the number, or undefined
 * @example numberInText("１,234") // => { value: 1234, certain: true, unit: "" }
 * @example numberInText("420 companies") // => { value: 420, certain: false, unit: "companies" }
 * @example numberInText("0012") // => undefined
 * @example numberInText("6  Figures used") // => undefined
 */
export function numberInText(text: string): NumberInText | undefined {
  if (/^\d+[.)]? {2,}\D/.test(text)) return undefined;
  const plain = narrow(text)
    .replace(/[\s\u00a0\u3000]+/g, " ")
    .trim();
  const match = /^([-+\u2212]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?: ?(%|[^\d\s.,:/~\u2013-][^\d:/~]*))?$/.exec(
    plain,
  );
  if (match === null) return undefined;
  const [, sign = "", whole = "", fraction = "", unit = ""] = match;
  if (/^0\d/.test(whole) || whole.replace(/,/g, "").length > 15) return undefined;
  const size = Number(whole.replace(/,/g, "") + fraction);
  const value = sign === "-" || sign === "\u2212" ? -size : size;
  return { value, certain: unit === "", unit };
}

/** Full-width forms, as Korean and Japanese keyboards type them. */
function narrow(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}
