import { columnOf } from "../numeric/columnOf";
import { meanAndSd } from "../numeric/meanAndSd";
import { present, type MaybeNumber } from "../numeric/present";
import { requireRectangle } from "../numeric/requireRectangle";

/**
 * Mean of each item of a survey.
 *
 * Shape:   rows respondents, columns items.   Missing: left out, item by item.
 *
 * @param responses one row per respondent
 * @returns a mean an item; null where nobody answered
 * @throws {InputError} ragged rows
 * @example itemMeans([[4, 2, null], [5, null, null]]) // => [4.5, 2, null]
 */
export function itemMeans(responses: readonly (readonly MaybeNumber[])[]): MaybeNumber[] {
  const items = requireRectangle(responses);
  return Array.from({ length: items }, (_, item) => meanAndSd(present(columnOf(responses, item))).mean);
}
