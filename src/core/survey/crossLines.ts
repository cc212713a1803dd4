import { InputError, UndefinedResultError } from "../../model/errors";
import { completePairs } from "../numeric/completePairs";
import { meanAndSd } from "../numeric/meanAndSd";
import { median } from "../numeric/median";
import type { MaybeNumber } from "../numeric/present";
import { requireScale } from "./requireScale";

/** Where the lines that part the quadrants cross: at the means or medians of the items, or mid-scale. */
export type Centre = "mean" | "median" | "scale";

/** How the quadrants are parted. */
export interface CentreOptions {
  /** `"mean"` by default. */
  readonly centre?: Centre;
  /** The highest answer of the scale from 1; needed for `"scale"`. */
  readonly scaleMax?: number;
}

/**
 * The lines that part the quadrants of items by two axes.
 *
 * Missing: an item without both values moves neither line.
 *
 * @param first value of each item on the first axis
 * @param second its value on the second
 * @param centre means or medians of the items; or the middles of the scales, which are given
 * @param middles the middles of the two scales
 * @returns the two lines
 * @throws {InputError} lists of different length
 * @throws {UndefinedResultError} no item with both values
 * @example crossLines([4, 2, null], [1, 3, 5], "mean", [3, 3]) // => [3, 2]
 */
export function crossLines(
  first: readonly MaybeNumber[],
  second: readonly MaybeNumber[],
  centre: Centre,
  middles: readonly [number, number],
): [number, number] {
  const pairs = completePairs(first, second);
  if (centre === "scale") return [...middles];
  const of = (values: readonly number[]) => (centre === "mean" ? meanAndSd(values).mean : median(values));
  const lines = [of(pairs.first), of(pairs.second)] as const;
  if (lines[0] !== null && lines[1] !== null) return [lines[0], lines[1]];
  throw new UndefinedResultError({
    en: "Quadrants need at least one item with a value on both axes; there is none. Give the answers to both.",
    ko: "사분면에는 두 축의 값이 모두 있는 문항이 하나 이상 필요합니다. 현재 없습니다. 두 축의 응답을 지정하십시오.",
  });
}

/**
 * The middle of a scale from 1.
 *
 * @param options the centre asked for, and the scale
 * @returns (1 + scaleMax) / 2; 0 where no middle is asked for
 * @throws {InputError} no scale, where one is needed
 * @example scaleMiddle({ centre: "scale", scaleMax: 5 }) // => 3
 */
export function scaleMiddle({ centre, scaleMax }: CentreOptions): number {
  if (centre !== "scale") return 0;
  if (scaleMax === undefined) {
    throw new InputError({
      en: 'Quadrants around the middle of the scale need its highest answer; none is given. Give 5 for a scale of 1 to 5, or use "mean".',
      ko: '척도의 중앙을 기준으로 한 사분면에는 척도의 최고점이 필요합니다. 현재 없습니다. 1~5점 척도라면 5를 지정하거나 "mean"을 사용하십시오.',
    });
  }
  requireScale(scaleMax);
  return (1 + scaleMax) / 2;
}
