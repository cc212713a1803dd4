import { InputError } from "../../model/errors";
import { finiteResult } from "../numeric/finiteResult";
import { requireFinite } from "../numeric/requireFinite";

/**
 * The worth today of money over years; year 0 is not discounted.
 *
 * Units: those of the flows; the rate as a share a year, 0.045 for 4.5 %.
 *
 * @param rate the discount rate, above -1
 * @param flows an amount a year from year 0 on; what is paid is below 0
 * @returns the sum of flow / (1 + rate)^year
 * @throws {InputError} no flow, or a rate at or below -1
 * @source the spreadsheet function NPV plus the flow of year 0
 * @example netPresentValue(0.1, [-100, 121]) // => 10
 */
export function netPresentValue(rate: number, flows: readonly number[]): number {
  requireFinite({ rate });
  if (rate <= -1 || flows.length === 0) {
    throw new InputError({
      en: `A present value needs a rate above -1 and at least one flow; the rate is ${rate} and there are ${flows.length} flows. Write 4.5 % as 0.045.`,
      ko: `현재가치에는 -1보다 큰 할인율과 하나 이상의 금액이 필요합니다. 할인율 ${rate}, 금액 ${flows.length}개입니다. 4.5%는 0.045로 쓰십시오.`,
    });
  }
  flows.forEach((flow, year) => requireFinite({ [`flow ${year}`]: flow }));
  return finiteResult(flows.reduceRight((later, flow) => later / (1 + rate) + flow, 0));
}
