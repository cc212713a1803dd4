import { normalise, type IndicatorDirection, type Normalisation } from "../core/index/normalise";
import { columnOf } from "../core/numeric/columnOf";
import { InputError } from "../model/errors";
import { argumentName } from "./argumentName";
import { readMatrix } from "./cells";
import { guardCell, raise } from "./guard";
import { choice, numberOption } from "./options";

/** The arguments beside the values, as Excel handed them over. */
interface NormaliseArguments {
  readonly method: unknown;
  readonly directions: unknown;
  readonly low: unknown;
  readonly high: unknown;
}

/**
 * Normalised values, column by column.
 *
 * Missing: a blank stays blank; a column that cannot be brought to a scale shows `#N/A` in its own place.
 *
 * @param name the function as the formula names it
 * @param rows units, columns indicators
 * @param given the other arguments
 * @returns cells in the shape of the rows
 * @throws {InputError} another method or direction, a number of directions that does not fit, or ends of a scale that
 * another method does not have
 * @throws {CustomFunctions.Error} the error of the only column, so that its message shows in every version of Excel
 */
export function normalisedCells(
  name: string,
  rows: readonly (readonly (number | null)[])[],
  given: NormaliseArguments,
): unknown[][] {
  const how = normalisation(given);
  const width = rows[0]?.length ?? 0;
  const directions = directionsOf(given.directions, width);
  const columns = directions.map((direction, column) =>
    guardCell(name, () => normalise(columnOf(rows, column), how, direction)),
  );
  const [only] = columns;
  if (width === 1 && only instanceof CustomFunctions.Error) raise(only);
  return rows.map((_, row) =>
    columns.map((column) => (column instanceof CustomFunctions.Error ? column : (column[row] ?? ""))),
  );
}

function normalisation({ method, low, high }: NormaliseArguments): Normalisation {
  const by = choice(method, "method", ["minmax", "zscore", "distance", "rank", "percentile"], "minmax");
  const [least, most] = [numberOption(low, "low"), numberOption(high, "high")];
  if (by === "minmax") return { method: by, low: least ?? 0, high: most ?? 100 };
  if (least === undefined && most === undefined) return { method: by };
  throw new InputError({
    en: `low and high are the ends of the scale of "minmax"; the method is "${by}". Leave them out, or use "minmax".`,
    ko: `하한(low)과 상한(high)은 "minmax" 척도의 양 끝입니다. 현재 방법은 "${by}"입니다. 두 값을 비우거나 "minmax"를 쓰십시오.`,
  });
}

function directionsOf(raw: unknown, columns: number): IndicatorDirection[] {
  const cells = readMatrix(raw, argumentName("directions")).flat();
  const words = cells.map((cell) => choice(cell, "directions", ["higher", "lower"], "higher"));
  const [first = "higher"] = words;
  if (words.length === 1) return new Array<IndicatorDirection>(columns).fill(first);
  if (words.length === columns) return words;
  throw new InputError({
    en: `directions has ${words.length} words for ${columns} columns. Give one a column, or one for all.`,
    ko: `방향(directions)이 ${words.length}개인데 열은 ${columns}개입니다. 열마다 하나씩 또는 전체에 하나를 지정하십시오.`,
  });
}
