import { InputError } from "../../model/errors";
import { columnOf } from "../numeric/columnOf";
import { completePairs, type Pairs } from "../numeric/completePairs";
import type { MaybeNumber } from "../numeric/present";
import { requireRectangle } from "../numeric/requireRectangle";

/**
 * The complete pairs of answers to each item of two questions, such as required and current level.
 *
 * Shape:   rows respondents, columns items, both alike.   Missing: the whole pair is left out.
 *
 * @param first one row per respondent
 * @param second the other question, in the same shape
 * @returns the pairs of each item
 * @throws {InputError} ragged rows, or matrices of different shape
 * @example pairedItems([[5, 4]], [[3, null]]) // => [{ first: [5], second: [3] }, { first: [], second: [] }]
 */
export function pairedItems(
  first: readonly (readonly MaybeNumber[])[],
  second: readonly (readonly MaybeNumber[])[],
): Pairs[] {
  const [items, others] = [requireRectangle(first), requireRectangle(second)];
  if (items !== others || first.length !== second.length) {
    throw new InputError({
      en: `Both questions need the same respondents and items; they have ${first.length} x ${items} and ${second.length} x ${others} answers. Give ranges of one shape.`,
      ko: `두 질문의 응답자와 문항이 같아야 합니다. 현재 ${first.length}×${items}개와 ${second.length}×${others}개입니다. 같은 모양의 범위를 지정하십시오.`,
    });
  }
  return Array.from({ length: items }, (_, item) =>
    completePairs(columnOf(first, item), columnOf(second, item)),
  );
}
