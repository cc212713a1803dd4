import type { TargetPath } from "../core/targets/targetPath";
import type { Direction } from "../model/catalogTypes";
import { numbers, type Column } from "./elementwise";
import { targets, type TargetInput } from "./targetColumn";

/** One cell of each argument that dates a target's path, under the names in the formula's help. */
export interface PathCells {
  readonly baseline: number;
  readonly baseline_year: number;
  readonly actual: number;
  readonly actual_year: number;
  readonly target: TargetInput;
  readonly target_year: number;
}

/**
 * The columns of a target's path.
 *
 * @param raw what Excel handed over
 * @param direction as the formula gives it
 * @returns a column for each
 */
export function pathColumns(
  raw: Readonly<Record<keyof PathCells, unknown>>,
  direction: Direction | undefined,
): { readonly [K in keyof PathCells]: Column<PathCells[K]> } {
  return {
    baseline: numbers(raw.baseline),
    baseline_year: numbers(raw.baseline_year),
    actual: numbers(raw.actual),
    actual_year: numbers(raw.actual_year),
    target: targets(raw.target, direction),
    target_year: numbers(raw.target_year),
  };
}

/** The path of one target as the core takes it. */
export function pathOf(at: PathCells): TargetPath {
  return { ...wayAheadOf(at), baseline: at.baseline, baselineYear: at.baseline_year };
}

/** The part of a path from the actual on. */
export function wayAheadOf(
  at: Pick<PathCells, "actual" | "actual_year" | "target" | "target_year">,
): Pick<TargetPath, "actual" | "actualYear" | "target" | "targetYear"> {
  return {
    actual: at.actual,
    actualYear: at.actual_year,
    target: at.target.value,
    targetYear: at.target_year,
  };
}
