import { requirePath, type TargetPath } from "./targetPath";

/**
 * Share of the time from baseline to deadline that is over; progress below it is behind a straight line.
 *
 * @param path the target's path
 * @returns (ta - tb) / (tg - tb), between 0 and 1
 * @throws {InputError} years out of order
 * @example elapsedShare({ baseline: 0, baselineYear: 2020, actual: 1, actualYear: 2023, target: 5, targetYear: 2030 }) // => 0.3
 */
export function elapsedShare(path: TargetPath): number {
  requirePath(path);
  return (path.actualYear - path.baselineYear) / (path.targetYear - path.baselineYear);
}
