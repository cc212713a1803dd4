import { InputError } from "../../../model/errors";

const least = 2;
const most = 11;

/**
 * Refuses a scale that no one answers on.
 *
 * @param scaleMax the highest answer
 * @throws {InputError} fewer than 2 or more than 11 points
 */
export function requireScale(scaleMax: number): void {
  if (Number.isInteger(scaleMax) && scaleMax >= least && scaleMax <= most) return;
  throw new InputError({
    en: `A scale has ${least} to ${most} points, usually 5 or 7; ${scaleMax} arrived.`,
    ko: `척도는 ${least}~${most}점이어야 하고 보통 5점이나 7점인데 ${scaleMax}이(가) 들어왔습니다.`,
  });
}
