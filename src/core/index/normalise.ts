import { InputError, UndefinedResultError } from "../../model/errors";
import { finiteResult } from "../numeric/finiteResult";
import { meanAndSd } from "../numeric/meanAndSd";
import { present, type MaybeNumber } from "../numeric/present";
import { requireFinite } from "../numeric/requireFinite";

/** Whether more of an indicator is better, or less. */
export type IndicatorDirection = "higher" | "lower";

/** A way to bring indicators to one scale, with what it needs. */
export type Normalisation =
  /** As it is: the indicators are on one scale already. */
  | { readonly method: "none" }
  /** The worst unit becomes `low` (0), the best `high` (100). */
  | { readonly method: "minmax"; readonly low?: number; readonly high?: number }
  /** Mean 0, sample SD 1. */
  | { readonly method: "zscore" }
  /** The worst unit 0, the best 1. */
  | { readonly method: "distance" }
  /** The worst unit 0, the unit at this place 1; better units lie above 1. */
  | { readonly method: "reference"; readonly place: number }
  /** The worst unit 0, the target and all beyond it 1. */
  | { readonly method: "target"; readonly target: number }
  /** From the lower goalpost to the upper one 0 to `high` (100), cut off beyond them. */
  | {
      readonly method: "goalposts";
      readonly lowGoalpost: number;
      readonly highGoalpost: number;
      readonly high?: number;
    }
  /** 1 for the worst unit; tied units share the lowest of their places. */
  | { readonly method: "rank" }
  /** (rank - 1) / (n - 1). */
  | { readonly method: "percentile" }
  /** rank - 1: how many units are worse. */
  | { readonly method: "borda" };

/**
 * Brings an indicator to a scale on which more is better.
 *
 * Lower-is-better indicators are multiplied by -1 first.   Missing: stays missing and does not count.
 *
 * @param values one a unit
 * @param how the method and what it needs
 * @param direction whether more is better, or less
 * @returns the normalised values in the same order
 * @throws {InputError} NaN or infinity, `low` not below `high`, goalposts alike, or no reference at that place
 * @throws {UndefinedResultError} an indicator that never changes, or a reference or target that is no better than the worst
 * @source OECD/JRC Handbook (2008); COINr `n_minmax`, `n_zscore`, `n_dist2max`, `n_dist2ref`, `n_dist2targ`,
 * `n_goalposts`, `n_rank`, `n_prank`, `n_borda`
 * @example normalise([1, 2, null, 5], { method: "minmax" }) // => [0, 25, null, 100]
 * @example normalise([1, 2, 5], { method: "rank" }, "lower") // => [3, 2, 1]
 */
export function normalise(
  values: readonly MaybeNumber[],
  how: Normalisation,
  direction: IndicatorDirection = "higher",
): MaybeNumber[] {
  const sign = direction === "lower" ? -1 : 1;
  const better = values.map((value) => (value === null ? null : sign * value));
  const numbers = present(better);
  if (numbers.length === 0) return better;
  const scaled = scaleOf(numbers, better, how, sign);
  return better.map((value) => (value === null ? null : finiteResult(scaled(value))));
}

function scaleOf(
  numbers: readonly number[],
  all: readonly MaybeNumber[],
  how: Normalisation,
  sign: 1 | -1,
): (value: number) => number {
  const [least, most] = [numbers.reduce((a, b) => Math.min(a, b)), numbers.reduce((a, b) => Math.max(a, b))];
  switch (how.method) {
    case "none":
      return (value) => value;
    case "minmax":
      return linear(least, most - least, how.low ?? 0, how.high ?? 100);
    case "distance":
      return linear(least, most - least, 0, 1);
    case "zscore": {
      const { mean, sd } = meanAndSd(numbers);
      return linear(mean ?? 0, sd ?? 0, 0, 1);
    }
    case "reference": {
      const reference = all[how.place] ?? null;
      if (reference === null) throw noReference(how.place);
      return linear(least, Math.max(0, reference - least), 0, 1);
    }
    case "target": {
      requireFinite({ target: how.target });
      const towards = linear(least, Math.max(0, sign * how.target - least), 0, 1);
      return (value) => Math.min(1, towards(value));
    }
    case "goalposts": {
      const { lowGoalpost, highGoalpost, high = 100 } = how;
      requireFinite({ lowGoalpost, highGoalpost, high });
      if (!(lowGoalpost < highGoalpost)) throw noRange(lowGoalpost, highGoalpost);
      const [from, to] = sign === 1 ? [lowGoalpost, highGoalpost] : [-highGoalpost, -lowGoalpost];
      const between = linear(from, to - from, 0, high);
      return (value) => between(Math.max(from, Math.min(to, value)));
    }
    default:
      return places(numbers, how.method);
  }
}

/** Where the better end is no better than the worst unit, the spread is 0 and no distance can be formed. */
function linear(from: number, spread: number, low: number, high: number): (value: number) => number {
  requireFinite({ low, high });
  if (!(low < high)) throw noRange(low, high);
  if (spread === 0) throw neverChanges(from);
  return (value) => low + ((value - from) / spread) * (high - low);
}

function places(
  numbers: readonly number[],
  method: "rank" | "percentile" | "borda",
): (value: number) => number {
  const ascending = Float64Array.from(numbers).sort();
  const below = new Map<number, number>();
  ascending.forEach((value, place) => {
    if (!below.has(value)) below.set(value, place);
  });
  if (method === "percentile" && numbers.length === 1) throw neverChanges(numbers[0] as number);
  return (value) => {
    const worse = below.get(value) as number;
    return method === "rank" ? worse + 1 : method === "borda" ? worse : worse / (numbers.length - 1);
  };
}

function neverChanges(value: number): UndefinedResultError {
  return new UndefinedResultError({
    en: `An indicator must change from unit to unit to be brought to a scale; the worst value, ${Math.abs(value)}, is no less good than the other end of the scale. Leave the indicator out, or choose another method.`,
    ko: `지표를 같은 척도로 바꾸려면 단위마다 값이 달라야 합니다. 가장 나쁜 값 ${Math.abs(value)}이(가) 척도의 다른 끝보다 나쁘지 않습니다. 지표를 빼거나 다른 방법을 고르십시오.`,
  });
}

function noRange(low: number, high: number): InputError {
  return new InputError({
    en: `The lower end of a scale must lie below the upper one; these are ${low} and ${high}. Correct them.`,
    ko: `척도의 아래쪽 끝은 위쪽 끝보다 작아야 합니다. 현재 ${low}, ${high}입니다. 값을 고치십시오.`,
  });
}

function noReference(place: number): InputError {
  return new InputError({
    en: `The reference unit needs a value of the indicator; unit ${place + 1} has none. Choose another unit.`,
    ko: `기준 단위에 지표 값이 있어야 합니다. ${place + 1}번째 단위에는 없습니다. 다른 단위를 고르십시오.`,
  });
}
