import type { Direction } from "../../model/catalogTypes";
import { UndefinedResultError } from "../../model/errors";
import { finiteResult } from "../numeric/finiteResult";
import { requireFinite } from "../numeric/requireFinite";
import { directionSign } from "./directionSign";

/** What UNESCAP's gap at the deadline asks for. */
export interface AnticipatedGap {
  readonly gapPct: number;
  readonly action: "maintain" | "accelerate" | "reverse";
}

/**
 * Anticipated progress of UNESCAP: the gap that will be left at the deadline, against the whole way since the base year.
 *
 * A prediction beyond the target leaves no gap.
 *
 * @param values value of the base year, the one predicted for the deadline, and the target
 * @param direction which way is better
 * @returns the gap in % of the way, and whether to maintain (up to 10 %), accelerate (up to 100 %) or reverse
 * @throws {UndefinedResultError} the base equals the target
 * @source Bidarbakht Nia (2017), UNESCAP statistics working paper; bands as generally quoted
 * @example anticipatedGap({ base: 10, predicted: 15, target: 20 }, "higher") // => { gapPct: 50, action: "accelerate" }
 */
export function anticipatedGap(
  values: { readonly base: number; readonly predicted: number; readonly target: number },
  direction: Direction,
): AnticipatedGap {
  const { base, predicted, target } = values;
  requireFinite({ base, predicted, target });
  if (base === target) {
    throw new UndefinedResultError({
      en: `The gap is undefined: base and target are both ${target}. Enter an earlier base.`,
      ko: `예상 부족분을 구할 수 없습니다. 기준값과 목표값이 모두 ${target}입니다. 더 이른 기준값을 입력하세요.`,
    });
  }
  const shortfall = Math.max(0, directionSign(direction) * (target - predicted));
  const gapPct = finiteResult((100 * shortfall) / Math.abs(target - base));
  return { gapPct, action: gapPct <= 10 ? "maintain" : gapPct <= 100 ? "accelerate" : "reverse" };
}
