import { InputError, UndefinedResultError } from "../../model/errors";
import { columnOf } from "../numeric/columnOf";
import { present, type MaybeNumber } from "../numeric/present";
import { reaches } from "../numeric/reaches";
import { requireComplete } from "../numeric/requireComplete";
import { requireFinite } from "../numeric/requireFinite";

/**
 * Share of items on which the whole panel agrees within a tolerance.
 *
 * Shape:   rows experts, at least two; columns items.   Units: 0..1.   Missing: not accepted.
 *
 * @param ratings one row per expert
 * @param tolerance the widest range between the highest and the lowest rating, in points of the scale
 * @returns items with max - min <= tolerance, over all items
 * @throws {InputError} ragged rows, a missing rating, or a tolerance below 0
 * @throws {UndefinedResultError} one expert
 * @source irr `agree`, which counts per cent
 * @example agreementShare([[4, 3, 5], [4, 4, 2]], 1) // => 0.666666666666667
 */
export function agreementShare(ratings: readonly (readonly MaybeNumber[])[], tolerance = 0): number {
  requireFinite({ tolerance });
  if (tolerance < 0) {
    throw new InputError({
      en: `A tolerance is a distance from 0 up; it is ${tolerance}. Use 0 for equal ratings.`,
      ko: `허용 범위는 0 이상이어야 합니다. 현재 ${tolerance}입니다. 같은 평정만 일치로 보려면 0을 사용하십시오.`,
    });
  }
  const rows = requireComplete(ratings);
  if (rows.length < 2) {
    throw new UndefinedResultError({
      en: "Agreement needs at least two experts; there is one. Add experts.",
      ko: "일치율에는 전문가가 2명 이상 필요합니다. 현재 1명입니다. 전문가를 추가하십시오.",
    });
  }
  const items = rows[0]?.length ?? 0;
  let agreed = 0;
  for (let item = 0; item < items; item += 1) {
    const column = present(columnOf(rows, item));
    const [low, high] = column.reduce(([l, h], x) => [Math.min(l, x), Math.max(h, x)], [Infinity, -Infinity]);
    if (reaches(tolerance, high - low)) agreed += 1;
  }
  return agreed / items;
}
