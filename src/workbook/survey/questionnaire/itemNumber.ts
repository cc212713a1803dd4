/**
 * The id of an item of a template: a letter for its kind and a number.
 *
 * @param letter of the kind
 * @param place from 0
 * @param count of such items; decides how many digits there are
 * @returns such as "I01"
 * @example itemNumber("I", 0, 12) // => "I01"
 */
export function itemNumber(letter: string, place: number, count: number): string {
  return `${letter}${String(place + 1).padStart(Math.max(2, String(count).length), "0")}`;
}
