import { InputError } from "../../model/errors";
import type { MaybeNumber } from "../numeric/present";
import { requireFinite } from "../numeric/requireFinite";
import type { AllocationOptions } from "./allocationOptions";
import { amountOf } from "./unitsOf";
import type { BoundedWeight } from "./waterLevel";

/**
 * Each item with its weight, floor and cap; with a unit, floors are rounded up to it and caps down.
 *
 * @param weights a weight an item
 * @param options floors, caps and unit; null is no bound
 * @returns the items; without a cap it is infinite
 * @throws {InputError} lists of different length, a floor below 0, or a cap below its floor
 * @example allocationBounds([2], { floors: [1.5], unit: 1 }) // => [{ weight: 2, floor: 2, cap: Infinity }]
 */
export function allocationBounds(
  weights: readonly number[],
  { floors, caps, unit }: AllocationOptions,
): BoundedWeight[] {
  requireLength(weights, { floors, caps });
  return weights.map((weight, i) => {
    const [floor, cap] = [floors?.[i] ?? 0, caps?.[i] ?? Infinity];
    requireFinite({ [`weight ${i + 1}`]: weight, [`floor ${i + 1}`]: floor });
    const item = { weight, floor: inUnits(floor, unit, Math.ceil), cap: inUnits(cap, unit, Math.floor) };
    if (floor >= 0 && item.floor <= item.cap) return item;
    const of =
      unit === undefined ? { en: "", ko: "" } : { en: ` in units of ${unit}`, ko: ` ${unit} 단위로` };
    throw new InputError({
      en: `Item ${i + 1} must get at least 0 and no more than its cap: its floor is ${floor} and its cap ${cap}${of.en}. Correct one of them.`,
      ko: `${i + 1}번째 항목은${of.ko} 하한이 0 이상이고 상한 이하여야 합니다. 하한 ${floor}, 상한 ${cap}입니다. 둘 가운데 하나를 고치십시오.`,
    });
  });
}

function inUnits(bound: number, unit: number | undefined, round: (value: number) => number): number {
  if (unit === undefined || bound === Infinity) return bound;
  const nearest = Math.round(bound / unit);
  // 0.3 / 0.1 is 3 units, though it comes out as 2.9999999999999996.
  const count = Math.abs(nearest * unit - bound) <= 1e-12 * Math.abs(bound) ? nearest : round(bound / unit);
  return amountOf(count, unit);
}

function requireLength(
  weights: readonly number[],
  lists: Readonly<Record<string, readonly MaybeNumber[] | undefined>>,
): void {
  for (const [name, list] of Object.entries(lists)) {
    if (list === undefined || list.length === weights.length) continue;
    const ko = name === "floors" ? "하한" : "상한";
    throw new InputError({
      en: `There are ${weights.length} weights and ${list.length} ${name}. Give one for each item, in the same order.`,
      ko: `가중치는 ${weights.length}개이고 ${ko}은 ${list.length}개입니다. 같은 순서로 항목마다 하나씩 지정하십시오.`,
    });
  }
}
