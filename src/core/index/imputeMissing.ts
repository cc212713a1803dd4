import { InputError } from "../../model/errors";
import { meanAndSd } from "../numeric/meanAndSd";
import { median } from "../numeric/median";
import { present, type MaybeNumber } from "../numeric/present";

/** What stands in for a missing value: nothing, or the mean or median of all units or of the unit's group. */
export type Imputation = "keep" | "mean" | "median" | "groupMean" | "groupMedian";

/**
 * Fills the missing values of an indicator.
 *
 * Missing: filled as the method says; stays missing with `"keep"`, and where nobody (in the group) has a value.
 *
 * @param values one a unit
 * @param method what is filled in; `"keep"` leaves the weights to be shared out among what is there
 * @param groups the group of each unit, for the two methods by group
 * @returns the values in the same order
 * @throws {InputError} NaN or infinity, or a method by group without a group a unit
 * @source OECD/JRC Handbook (2008); COINr `i_mean`, `i_median`, `i_mean_grp`, `i_median_grp`
 * @example imputeMissing([1, null, 5], "mean") // => [1, 3, 5]
 * @example imputeMissing([1, null, 5], "groupMedian", ["a", "a", "b"]) // => [1, 1, 5]
 */
export function imputeMissing(
  values: readonly MaybeNumber[],
  method: Imputation,
  groups?: readonly string[],
): MaybeNumber[] {
  if (method === "keep") return [...values];
  const isByGroup = method === "groupMean" || method === "groupMedian";
  if (isByGroup && groups?.length !== values.length) throw noGroups(values.length, groups?.length ?? 0);
  const groupOf = (place: number): string => (isByGroup ? (groups?.[place] ?? "") : "");
  const middle = method === "mean" || method === "groupMean" ? mean : median;
  const fillings = new Map<string, MaybeNumber>();
  const fillingOf = (group: string): MaybeNumber => {
    const known = fillings.get(group);
    if (known !== undefined) return known;
    const filling = middle(present(values.filter((_, place) => groupOf(place) === group)));
    fillings.set(group, filling);
    return filling;
  };
  return values.map((value, place) => value ?? fillingOf(groupOf(place)));
}

function mean(values: readonly number[]): MaybeNumber {
  return meanAndSd(values).mean;
}

function noGroups(units: number, groups: number): InputError {
  return new InputError({
    en: `Filling in by group needs the group of each of ${units} units; there are ${groups}. Give a group a unit, or fill in from all units.`,
    ko: `집단별로 채우려면 단위 ${units}개마다 집단이 필요합니다. 현재 ${groups}개입니다. 단위마다 집단을 지정하거나 전체 값으로 채우십시오.`,
  });
}
