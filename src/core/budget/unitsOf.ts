import { InputError } from "../../model/errors";
import { requireFinite } from "../numeric/requireFinite";

/** The unit in which amounts are paid, and how many of it make the total. */
export interface Units {
  readonly unit: number;
  readonly count: number;
}

/**
 * A total as whole units. Without a unit, the last binary digit of the total is one: amounts of such units add up to
 * the total in a cell, too, in whatever order they are added.
 *
 * @param total an amount at or above 0
 * @param unit the smallest amount that is paid, e.g. 1 won; left out for amounts with decimals
 * @returns the unit and the number of units
 * @throws {InputError} a total below 0, a unit at or below 0, or a total that is no multiple of the unit
 * @example unitsOf(300, 0.5) // => { unit: 0.5, count: 600 }
 */
export function unitsOf(total: number, unit?: number): Units {
  requireFinite({ total });
  if (total < 0) {
    throw new InputError({
      en: `A budget is an amount from 0 up; the total is ${total}. Enter an amount at or above 0.`,
      ko: `예산은 0 이상의 금액이어야 합니다. 총액이 ${total}입니다. 0 이상의 금액을 입력하십시오.`,
    });
  }
  if (unit === undefined) return finest(total);
  requireFinite({ unit });
  if (unit <= 0) {
    throw new InputError({
      en: `A unit is an amount above 0; it is ${unit}. Use 1 for whole won, or leave it out.`,
      ko: `단위는 0보다 커야 합니다. 현재 ${unit}입니다. 원 단위이면 1을 쓰고, 아니면 비우십시오.`,
    });
  }
  const count = Math.round(total / unit);
  if (Math.abs(count * unit - total) <= 1e-12 * total && count <= Number.MAX_SAFE_INTEGER)
    return { unit, count };
  throw new InputError({
    en: `The total of ${total} cannot be paid in whole units of ${unit}: the nearest multiple is ${amountOf(count, unit)}. Change the total or the unit.`,
    ko: `총액 ${total}을(를) ${unit} 단위로 나눌 수 없습니다. 가장 가까운 배수는 ${amountOf(count, unit)}입니다. 총액이나 단위를 바꾸십시오.`,
  });
}

/**
 * Units as an amount, without the dust of binary fractions: three tenths are 0.3.
 *
 * @param count whole units
 * @param unit the amount of one
 * @returns their amount
 * @example amountOf(3, 0.1) // => 0.3
 */
export function amountOf(count: number, unit: number): number {
  const amount = count * unit;
  // Powers of two are exact as they are; only decimal fractions leave dust.
  const isExact = Number.isInteger(amount) || Number.isInteger(Math.log2(unit));
  return isExact ? amount : Number(amount.toPrecision(15));
}

/** The last binary digit of a number: 2 to the power of its exponent less 52. */
function finest(total: number): Units {
  if (total === 0) return { unit: 1, count: 0 };
  const unit = 2 ** Math.max(Math.floor(Math.log2(total)) - 52, -1074);
  // The logarithm of a number just below a power of two may be that power's.
  return Number.isInteger(total / unit)
    ? { unit, count: total / unit }
    : { unit: unit / 2, count: (total / unit) * 2 };
}
