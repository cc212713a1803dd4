import { InputError } from "../../model/errors";
import { allocationBounds } from "./allocationBounds";
import type { AllocationOptions } from "./allocationOptions";
import { largestRemainder } from "./largestRemainder";
import { amountOf, unitsOf } from "./unitsOf";
import { waterLevel, type BoundedWeight } from "./waterLevel";

/** Money an item. */
export interface Allocation {
  readonly amounts: readonly number[];
  /** Money per weight of the items at no bound; null where every item stands at one. */
  readonly lambda: number | null;
  /** The bound that holds an item; null where its weight decides. An item without weight stands at its floor. */
  readonly bounds: readonly ("floor" | "cap" | null)[];
}

/**
 * A budget in proportion to weights within floors and caps: x = clip(lambda w, floor, cap) with the one lambda for which
 * the amounts sum to the total. A weight at or below 0 (a target that is met) gets its floor. With a unit, floors are
 * rounded up and caps down to it, and what lies between is paid in whole units by largest remainder.
 *
 * Units: those of the total. The amounts sum exactly to it: to the last unit; without one to the last binary digit, or,
 * where floors or caps have decimals, to the fifteen digits of a cell.   Missing: a floor or cap may be null, a weight not.
 *
 * @param total an amount at or above 0
 * @param weights a weight an item, e.g. its weighted gap
 * @param options floors, caps and unit
 * @returns the amounts, lambda, and what bounds each item
 * @throws {InputError} floors and caps between which the total cannot be placed, with the numbers
 * @source Neyman-type allocation under box constraints, as the R package stratallo computes it
 * @example allocateBudget(100, [3, 1], { caps: [60, null] }).amounts // => [60, 40]
 */
export function allocateBudget(
  total: number,
  weights: readonly number[],
  { floors, caps, unit }: AllocationOptions = {},
): Allocation {
  const units = unitsOf(total, unit);
  const items = allocationBounds(weights, { floors, caps, unit });
  requireRoom(total, items);
  const { lambda, bounds } = waterLevel(total, items);
  const amounts = items.map(({ floor, cap }, i) => (bounds[i] === "cap" ? cap : floor));
  const free = items.flatMap((_, place) => (bounds[place] === null ? [place] : []));
  if (free.length === 0) return { amounts, lambda: null, bounds };
  const held = amounts.reduce((sum, amount, i) => (bounds[i] === null ? sum : sum + amount), 0);
  const left = Math.max(0, Math.round((total - held) / units.unit));
  const shares = largestRemainder(
    free.map((place) => (items[place] as BoundedWeight).weight),
    left,
  );
  free.forEach((place, i) => (amounts[place] = amountOf(shares[i] as number, units.unit)));
  return { amounts, lambda, bounds };
}

/** The total must lie between the least and the most that the items take. */
function requireRoom(total: number, items: readonly BoundedWeight[]): void {
  const least = items.reduce((sum, { floor }) => sum + floor, 0);
  const most = items.reduce((sum, { floor, cap, weight }) => sum + (weight > 0 ? cap : floor), 0);
  if (exceeds(least, total)) {
    throw new InputError({
      en: `The floors add up to ${shown(least)}, ${shown(least - total)} more than the total of ${shown(total)}. Lower floors, or raise the total.`,
      ko: `하한의 합계가 ${shown(least)}(으)로 총액 ${shown(total)}보다 ${shown(least - total)} 많습니다. 하한을 낮추거나 총액을 늘리십시오.`,
    });
  }
  if (exceeds(total, most)) {
    throw new InputError({
      en: `The caps leave room for ${shown(most)}, ${shown(total - most)} less than the total of ${shown(total)}; an item without weight takes its floor only. Raise caps, give weights, or lower the total.`,
      ko: `상한까지 채워도 ${shown(most)}(으)로 총액 ${shown(total)}보다 ${shown(total - most)} 적습니다. 가중치가 없는 항목은 하한만 받습니다. 상한을 높이거나 가중치를 주거나 총액을 줄이십시오.`,
    });
  }
}

/** Sums of decimals come out a few units of the last place too large. */
function exceeds(one: number, other: number): boolean {
  return one - other > 1e-12 * one;
}

function shown(amount: number): string {
  return String(Number(amount.toPrecision(12)));
}
