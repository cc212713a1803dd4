import { InputError } from "../../model/errors";
import { finiteResult } from "../numeric/finiteResult";
import { requireFinite } from "../numeric/requireFinite";

/** An amount of a year's money. */
export interface Money {
  readonly amount: number;
  readonly currency: "KRW" | "USD";
  readonly year: number;
}

/** What a dollar cost in a year. */
export interface ExchangeRate {
  readonly krwPerUsd: number;
  readonly year: number;
}

/**
 * An amount in the other currency, at a rate that is stated with its year.
 *
 * @param money the amount, its currency and year
 * @param currency the currency that is wanted
 * @param rate won for a dollar, and the year it holds for
 * @returns the amount in that currency
 * @throws {InputError} a rate at or below 0, or one of another year than the money
 * @example exchange({ amount: 300, currency: "KRW", year: 2026 }, "USD", { krwPerUsd: 1500, year: 2026 }) // => 0.2
 */
export function exchange(
  { amount, currency: from, year }: Money,
  currency: Money["currency"],
  rate: ExchangeRate,
): number {
  requireFinite({ amount, rate: rate.krwPerUsd });
  if (rate.krwPerUsd <= 0) {
    throw new InputError({
      en: `A rate is won for one dollar, above 0; it is ${rate.krwPerUsd}. Enter the rate, e.g. 1350.`,
      ko: `환율은 1달러당 원화로 0보다 커야 합니다. 현재 ${rate.krwPerUsd}입니다. 1350처럼 환율을 입력하십시오.`,
    });
  }
  if (year !== rate.year) {
    throw new InputError({
      en: `The amount is of ${year} and the rate of ${rate.year}. Give the rate of ${year}, or state the amount in money of ${rate.year}.`,
      ko: `금액은 ${year}년, 환율은 ${rate.year}년 기준입니다. ${year}년 환율을 쓰거나 금액을 ${rate.year}년 기준으로 바꾸십시오.`,
    });
  }
  if (from === currency) return amount;
  return finiteResult(currency === "USD" ? amount / rate.krwPerUsd : amount * rate.krwPerUsd);
}
