import { InputError } from "../../model/errors";
import { finiteResult } from "../numeric/finiteResult";
import { requireFinite } from "../numeric/requireFinite";

/** Equal payments at the end of each year, and an amount at the end. */
export interface Annuity {
  /** As a share a year, above -1. */
  readonly rate: number;
  readonly years: number;
  readonly payment?: number;
  readonly futureValue?: number;
}

/**
 * The worth today of an annuity, of a single amount in later years, or of both.
 *
 * Units: those of the payment.
 *
 * @param annuity rate, years, payment at the end of each year, amount at the end
 * @returns payment (1 - (1 + rate)^-years) / rate + futureValue (1 + rate)^-years
 * @throws {InputError} a rate at or below -1, or years below 0
 * @source the spreadsheet function PV with the opposite sign
 * @example presentValue({ rate: 0.1, years: 2, futureValue: 121 }) // => 100
 */
export function presentValue({ rate, years, payment = 0, futureValue = 0 }: Annuity): number {
  requireFinite({ rate, years, payment, futureValue });
  if (rate <= -1 || years < 0) {
    throw new InputError({
      en: `A present value needs a rate above -1 and years from 0 up; the rate is ${rate} and the years ${years}. Write 4.5 % as 0.045.`,
      ko: `현재가치에는 -1보다 큰 할인율과 0 이상의 연수가 필요합니다. 할인율 ${rate}, 연수 ${years}입니다. 4.5%는 0.045로 쓰십시오.`,
    });
  }
  const growth = years * Math.log1p(rate);
  const factor = rate === 0 ? years : -Math.expm1(-growth) / rate;
  return finiteResult(payment * factor + futureValue * Math.exp(-growth));
}
