import { boundText } from "../../catalog/citation";

/**
 * A number as it was given: all its digits, thousands separated, without the noise of binary fractions.
 *
 * @param value the number
 * @returns the text
 * @example exactText(13771.2) // => "13,771.2"
 */
export function exactText(value: number): string {
  return boundText({ value: Number(value.toPrecision(12)) });
}

/**
 * A computed number as a sentence quotes it: two decimals from 100 on, four below, four digits that count below 1.
 *
 * @param value the number
 * @returns the text
 * @example roundedText(96.66666) // => "96.6667"
 * @example roundedText(0.000123456) // => "0.0001235"
 */
export function roundedText(value: number): string {
  const size = Math.abs(value);
  if (size > 0 && size < 1) return boundText({ value: Number(value.toPrecision(4)) });
  return boundText({ value: Number(value.toFixed(size >= 100 ? 2 : 4)) });
}

/**
 * A fraction in per cent, without the sign: one decimal, or two digits that count where it is small.
 *
 * @param fraction 0.333333
 * @returns the text
 * @example percentNumber(0.333333) // => "33.3"
 */
export function percentNumber(fraction: number): string {
  const percent = fraction * 100;
  const size = Math.abs(percent);
  return boundText({ value: Number(size > 0 && size < 1 ? percent.toPrecision(2) : percent.toFixed(1)) });
}
