import { InputError } from "../../model/errors";
import { requireFinite } from "../numeric/requireFinite";

/**
 * Refuses what is no amount: jobs, firms, sales or shares are never below zero.
 *
 * @param inputs the amounts by name
 * @throws {InputError} the first that is negative, NaN or infinite, by its name
 * @example requireAmounts({ "area activity": 1714, "area total": 79006 }) // => undefined
 */
export function requireAmounts(inputs: Readonly<Record<string, number>>): void {
  requireFinite(inputs);
  for (const [name, value] of Object.entries(inputs)) {
    if (value >= 0) continue;
    throw new InputError({
      en: `${name} must be zero or more; it is ${value}. Give amounts such as jobs, firms or sales.`,
      ko: `${name}은(는) 0 이상이어야 합니다. 현재 ${value}입니다. 종사자 수, 기업 수, 매출액과 같은 값을 지정하십시오.`,
    });
  }
}
