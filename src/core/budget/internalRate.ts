import { UndefinedResultError } from "../../model/errors";
import { netPresentValue } from "./netPresentValue";

/**
 * The discount rate at which flows are worth nothing today: the internal rate of return.
 *
 * Units: a share a year.
 *
 * @param flows an amount a year from year 0 on; what is paid is below 0
 * @returns the one rate above -1
 * @throws {InputError} no flow, NaN or infinity
 * @throws {UndefinedResultError} flows that never change sign have no rate; those that do so more than once may have several
 * @source the spreadsheet function IRR; one change of sign, one rate: Descartes' rule of signs
 * @example internalRate([-100, 110]) // => 0.1
 */
export function internalRate(flows: readonly number[]): number {
  requireOneChange(flows);
  const first = Math.sign(flows.find((flow) => flow !== 0) as number);
  let [low, high] = [-1, 0];
  // The higher the rate, the more the first flow counts: beyond the root the worth has its sign.
  while (signAt(flows, high) !== first && high < HIGHEST) [low, high] = [high, 2 * high + 1];
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (signAt(flows, middle) === first) high = middle;
    else low = middle;
  }
  return Math.abs(low) < Math.abs(high) ? low : high;
}

/** Beyond this a rate says nothing. */
const HIGHEST = 1e12;

/** The sign of the present value; below 0 taken in money of the last year, lest it overflow near -1. */
function signAt(flows: readonly number[], rate: number): number {
  const growth = 1 + rate;
  const worth =
    rate >= 0
      ? flows.reduceRight((later, flow) => later / growth + flow, 0)
      : flows.reduce((earlier, flow) => earlier * growth + flow, 0);
  return Math.sign(worth);
}

function requireOneChange(flows: readonly number[]): void {
  netPresentValue(0, flows);
  const signs = flows.filter((flow) => flow !== 0).map(Math.sign);
  const changes = signs.filter((sign, i) => i > 0 && sign !== signs[i - 1]).length;
  if (changes === 1) return;
  throw new UndefinedResultError({
    en: `An internal rate is certain only where the flows change sign once; these do so ${changes} times. Give what is paid below 0 and what comes back above 0, or compare present values at a rate.`,
    ko: `내부수익률은 금액의 부호가 한 번 바뀔 때에만 하나로 정해집니다. 현재 ${changes}번 바뀝니다. 지출은 음수, 수입은 양수로 쓰거나 할인율을 정해 현재가치를 비교하십시오.`,
  });
}
