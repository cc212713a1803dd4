import type { Direction } from "../../model/catalogTypes";
import { reaches } from "../numeric/reaches";
import { requireFinite } from "../numeric/requireFinite";
import { expectedRatio } from "./expectedRatio";
import { pace } from "./pace";
import type { StatusScheme, TargetStatus } from "./statusWords";
import { targetMet } from "./targetMet";
import type { PaceMethod, TargetPath } from "./targetPath";

/** How a status is found. */
export interface StatusOptions {
  readonly direction: Direction;
  readonly scheme: StatusScheme;
  /** By default `"cagr"` for eurostat and un, `"linear"` for sdg-index. */
  readonly method?: PaceMethod | undefined;
  /** The values are percentages: in the UN scheme a target of 0 or 100 % is met within one point. */
  readonly percent?: boolean | undefined;
}

/**
 * Status of a target under one of three published schemes; a target that is met overrides each of them.
 *
 * Missing: not accepted.   The SDG Index's "maintaining" is a target met, so it does not occur here.
 *
 * @param path the target's path
 * @param options direction, scheme, method
 * @returns the status as a key; `statusWords` says it in words
 * @throws {InputError} years out of order, unless the target is met
 * @throws {UndefinedResultError} the pace is undefined, unless the target is met
 * @source eurostat: cut-offs 0.95, 0.60, 0 of open-sdg (Statistics Canada); un: 0.95, 0.10 of EUSTAT; sdg-index: 1, 0.5, 0
 * @example targetStatus({ baseline: 100, baselineYear: 2020, actual: 150, actualYear: 2025, target: 200, targetYear: 2030 }, { direction: "higher", scheme: "sdg-index" }) // => "onTrack"
 */
export function targetStatus(path: TargetPath, options: StatusOptions): TargetStatus {
  requireFinite({ ...path });
  const { direction, scheme } = options;
  if (met(path, options)) return "met";
  const method = options.method ?? (scheme === "sdg-index" ? "linear" : "cagr");
  if (scheme === "un") {
    const ratio = expectedRatio(path, direction, method);
    if (reaches(ratio, 0.95)) return "onTrack";
    return reaches(ratio, 0.1) ? "accelerationNeeded" : "limitedOrNone";
  }
  const ratio = pace(path, direction, method);
  if (scheme === "eurostat") {
    if (reaches(ratio, 0.95)) return "significant";
    if (reaches(ratio, 0.6)) return "moderate";
    return reaches(ratio, 0) ? "insufficient" : "movementAway";
  }
  if (reaches(ratio, 1)) return "onTrack";
  if (reaches(ratio, 0.5)) return "moderatelyImproving";
  return reaches(ratio, 0) ? "stagnating" : "decreasing";
}

function met({ target, actual }: TargetPath, { direction, scheme, percent }: StatusOptions): boolean {
  const withinOnePoint = scheme === "un" && percent === true && (target === 0 || target === 100);
  return targetMet(target, actual, direction) || (withinOnePoint && Math.abs(target - actual) <= 1);
}
