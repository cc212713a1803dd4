import { UndefinedResultError } from "../../model/errors";

/**
 * Lets a finite result through; what overflows the range of numbers is undefined, never infinity.
 *
 * @param value the result of a formula on finite inputs
 * @returns the same value
 * @throws {UndefinedResultError} NaN or infinity
 * @example finiteResult(580) // => 580
 */
export function finiteResult(value: number): number {
  // -0 + 0 is 0: no cell shall show a minus before nothing.
  if (Number.isFinite(value)) return value + 0;
  throw new UndefinedResultError({
    en: "The result is beyond the largest number that a cell can hold. Check the size of the inputs and the years.",
    ko: "결과가 셀에 담을 수 있는 가장 큰 수를 넘습니다. 입력값의 크기와 연도를 확인하세요.",
  });
}
