/** What an item weighs, and what it gets at least and at most. */
export interface BoundedWeight {
  readonly weight: number;
  readonly floor: number;
  readonly cap: number;
}

/** The level, and at which bound each item stands. */
export interface WaterLevel {
  readonly lambda: number;
  readonly bounds: ("floor" | "cap" | null)[];
}

/**
 * The lambda for which the sum of clip(lambda w, floor, cap) is the total. The sum is a rising broken line; between the
 * two neighbouring breaks at which it passes the total, the items at no bound share what the others leave, which gives
 * lambda without a search.
 *
 * Units: money per weight.
 *
 * @param total between the sum of the floors and that of the caps
 * @param items weight, floor and cap an item; one at or below 0 in weight stands at its floor
 * @returns lambda, and the bound of each item
 * @example waterLevel(100, [{ weight: 3, floor: 0, cap: 60 }, { weight: 1, floor: 0, cap: Infinity }]).lambda // => 40
 */
export function waterLevel(total: number, items: readonly BoundedWeight[]): WaterLevel {
  const spans = items.map(({ weight, floor, cap }) =>
    weight > 0 ? { from: floor / weight, to: cap / weight } : { from: Infinity, to: Infinity },
  );
  const breaks = [...new Set(spans.flatMap(({ from, to }) => [from, to]))]
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const sumAt = (level: number): number =>
    items.reduce((sum, { weight, floor, cap }) => sum + Math.min(cap, Math.max(floor, level * weight)), 0);
  const low = lastBelow(breaks, (level) => sumAt(level) <= total);
  const high = breaks.find((level) => level > low) ?? Infinity;
  const bounds = spans.map(({ from, to }) => (from >= high ? "floor" : to <= low ? "cap" : null));
  const held = items.reduce(
    (sum, { floor, cap }, i) => sum + (bounds[i] === "floor" ? floor : bounds[i] === "cap" ? cap : 0),
    0,
  );
  const weight = items.reduce((sum, item, i) => (bounds[i] === null ? sum + item.weight : sum), 0);
  return { lambda: weight > 0 ? (total - held) / weight : low, bounds };
}

/** The last of rising numbers for which something holds that holds for all before it; 0 where it holds for none. */
function lastBelow(rising: readonly number[], holds: (value: number) => boolean): number {
  let [from, to] = [0, rising.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(rising[middle] as number)) from = middle + 1;
    else to = middle;
  }
  return rising[from - 1] ?? 0;
}
