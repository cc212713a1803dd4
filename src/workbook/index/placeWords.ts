import type { Language } from "../../model/language";

/**
 * A place with its range in words, as the sheet says it.
 *
 * @param place the place as weighted
 * @param range 5th and 95th percentile, shown as whole places
 * @param language of the words
 * @returns such as "3rd, range 2-6" or "3위, 범위 2-6"
 * @example placeWords(3, [2, 5.6], "en") // => "3rd, range 2-6"
 */
export function placeWords(place: number, range: readonly [number, number], language: Language): string {
  const [low, high] = range.map(Math.round);
  if (language === "ko") return `${place}위, 범위 ${low}-${high}`;
  const isTeen = place % 100 >= 11 && place % 100 <= 13;
  const ending = isTeen ? "th" : (["th", "st", "nd", "rd"][place % 10] ?? "th");
  return `${place}${ending}, range ${low}-${high}`;
}
