import { InputError } from "../../model/errors";

/**
 * Refuses a highest answer that makes no scale.
 *
 * @param scaleMax the highest answer of a scale that starts at 1
 * @throws {InputError} no whole number from 2
 * @example requireScale(5) // => undefined
 */
export function requireScale(scaleMax: number): void {
  if (Number.isInteger(scaleMax) && scaleMax >= 2) return;
  throw new InputError({
    en: `The highest answer of a scale is a whole number from 2 up; it is ${scaleMax}. Give 5 for a scale of 1 to 5.`,
    ko: `척도의 최고점은 2 이상의 정수여야 합니다. 현재 ${scaleMax}입니다. 1~5점 척도라면 5를 지정하십시오.`,
  });
}
