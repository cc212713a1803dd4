import { allocateBudget } from "../core/budget/allocateBudget";
import type { MaybeNumber } from "../core/numeric/present";
import { argumentName } from "./argumentName";
import { readNumbers } from "./cells";
import { completeRows } from "./completeRows";

/** The arguments of BUDGET.ALLOCATE as Excel hands them over. */
export interface AllocationArguments {
  readonly weights: unknown;
  readonly floors: unknown;
  readonly caps: unknown;
  readonly unit: number | undefined;
}

/**
 * An allocation in the shape of its weights.
 *
 * @param name the function as the formula names it
 * @param total the budget
 * @param given weights, floors, caps and unit
 * @returns an amount a weight
 * @throws {InputError} a blank weight, lists of different size, or bounds between which the total cannot be placed
 */
export function allocationCells(
  name: string,
  total: number,
  { weights, floors, caps, unit }: AllocationArguments,
): number[][] {
  const rows = completeRows(name, weights, "weights");
  const width = rows[0]?.length ?? 1;
  const all = rows.flat();
  const { amounts } = allocateBudget(total, all, {
    floors: boundsOf(floors, "floors", all.length),
    caps: boundsOf(caps, "caps", all.length),
    unit,
  });
  return rows.map((_, row) => amounts.slice(row * width, (row + 1) * width));
}

/** One value holds for every item; a blank one, or none, is no bound. */
function boundsOf(raw: unknown, name: string, items: number): readonly MaybeNumber[] | undefined {
  const bounds = readNumbers(raw, argumentName(name))
    .flat()
    .map((bound) => bound ?? null);
  const [only = null] = bounds;
  if (bounds.length > 1) return bounds;
  return only === null ? undefined : Array<number>(items).fill(only);
}
