import type { Bilingual } from "../model/language";
import { MissingDataError } from "../model/errors";
import { guardCell } from "./guard";
import type { ItemPoints } from "./itemPoints";

/**
 * The quadrants of items, in a row or a column as the items stand.
 *
 * Missing: `#N/A` in the place of an item without both values.
 *
 * @param name the function as the formula names it
 * @param points the items
 * @param quadrants the quadrant of each, null where a value is missing
 * @returns a cell an item
 */
export function quadrantCells(
  name: string,
  { isColumn }: ItemPoints,
  quadrants: readonly (string | null)[],
): unknown[][] {
  const cells = quadrants.map((quadrant, place) =>
    guardCell(name, () => {
      if (quadrant !== null) return quadrant;
      throw new MissingDataError(withoutValue(place + 1));
    }),
  );
  return isColumn ? cells.map((cell) => [cell]) : [cells];
}

function withoutValue(item: number): Bilingual {
  return {
    en: `Item ${item} has no value on one of the axes. Enter both values, or leave the item out.`,
    ko: `문항 ${item}에는 두 축의 값 가운데 하나가 없습니다. 두 값을 입력하거나 문항을 빼십시오.`,
  };
}
