import type { Language } from "../../../model/language";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** From the largest unit that fits; months and years in days of the mean Gregorian year. */
const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ["year", 365.2425 * day],
  ["month", 30.436875 * day],
  ["week", 7 * day],
  ["day", day],
  ["hour", hour],
  ["minute", minute],
];

/**
 * How long ago something was, in words.
 *
 * @param when an ISO date and time
 * @param now the present, in milliseconds
 * @param language of the words
 * @returns such as "3 months ago", "yesterday" or "3개월 전"; the text itself where it is no date
 * @example ageWords("2026-08-20T00:00:00Z", Date.parse("2026-11-25T00:00:00Z"), "en") // => "3 months ago"
 */
export function ageWords(when: string, now: number, language: Language): string {
  const age = now - Date.parse(when);
  if (Number.isNaN(age)) return when;
  const [unit, length] = units.find(([, size]) => age >= size) ?? ["second", 0];
  // A clock that is a little behind must not say "in 2 minutes" of something written.
  if (length === 0) return language === "ko" ? "방금" : "just now";
  return new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(-Math.floor(age / length), unit);
}
