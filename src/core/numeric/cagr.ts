import { InputError, UndefinedResultError } from "../../model/errors";
import { finiteResult } from "./finiteResult";
import { requireFinite } from "./requireFinite";

/**
 * Compound annual growth rate between two values.
 *
 * Units: a rate, 0.05 is 5 % a year.   Missing: not accepted.
 *
 * @param first value at the start; not zero
 * @param last value at the end; of the same sign
 * @param years length of the span in years, above 0
 * @returns (last / first) ^ (1 / years) - 1
 * @throws {InputError} a span of no or negative length
 * @throws {UndefinedResultError} a zero at either end, or ends of different sign
 * @source RRI of spreadsheets; COINr `CAGR`
 * @example cagr(100, 121, 2) // => 0.1
 */
export function cagr(first: number, last: number, years: number): number {
  requireFinite({ first, last, years });
  if (years <= 0) {
    throw new InputError({
      en: `The span must be longer than 0 years; it is ${years}. Give the years between the two values.`,
      ko: `기간은 0년보다 길어야 합니다. 현재 ${years}년입니다. 두 값 사이의 연수를 지정하세요.`,
    });
  }
  if (Math.sign(first) * Math.sign(last) !== 1) {
    throw new UndefinedResultError({
      en: `No compound growth rate leads from ${first} to ${last}: both must be above zero or both below. Use the linear method.`,
      ko: `${first}에서 ${last}(으)로 가는 연평균 성장률은 정의되지 않습니다. 둘 다 0보다 크거나 둘 다 작아야 합니다. 선형(linear) 방법을 쓰세요.`,
    });
  }
  return finiteResult((last / first) ** (1 / years) - 1);
}
