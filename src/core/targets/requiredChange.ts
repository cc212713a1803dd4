import { cagr } from "../numeric/cagr";
import { finiteResult } from "../numeric/finiteResult";
import { requireFinite } from "../numeric/requireFinite";
import { requireDeadline, type PaceMethod, type TargetPath } from "./targetPath";

/**
 * Change that is needed each year from now on. It is stricter than the change required from the baseline.
 *
 * Units: the target's a year (linear), or a rate (cagr).   Missing: not accepted.
 *
 * @param path actual and target with their years
 * @param method `"linear"`: (g - a) / (tg - ta); `"cagr"`: (g / a) ^ (1 / (tg - ta)) - 1
 * @returns the change a year
 * @throws {InputError} the deadline is not after the actual year
 * @throws {UndefinedResultError} `"cagr"` with a zero, or with values of different sign
 * @example requiredChange({ actual: 420, actualYear: 2024, target: 1000, targetYear: 2030 }, "linear") // => 96.66666666666667
 */
export function requiredChange(
  path: Pick<TargetPath, "actual" | "actualYear" | "target" | "targetYear">,
  method: PaceMethod,
): number {
  const { actual, actualYear, target, targetYear } = path;
  requireFinite({ actual, target });
  requireDeadline(actualYear, targetYear);
  const years = targetYear - actualYear;
  return method === "linear" ? finiteResult((target - actual) / years) : cagr(actual, target, years);
}
