import { InputError, MissingDataError } from "../model/errors";
import { catalog, type Catalog } from "./catalog";

/** A unit of money: so many units of a currency. */
export interface MoneyUnit {
  readonly currency: string;
  readonly multiplier: number;
}

/** 100MN is the Korean unit of 억 원. */
const multipliers: Readonly<Record<string, number>> = {
  "": 1,
  MN: 1e6,
  "100MN": 1e8,
  BN: 1e9,
  TRN: 1e12,
};

/**
 * The unit of money that a code names: a currency (KRW), or a currency with MN, 100MN, BN or TRN (KRW_BN).
 *
 * @param code the code, in any case
 * @param source the catalog whose currencies count
 * @returns currency and multiplier
 * @throws {InputError} a code of another form, or purchasing power dollars, which no exchange rate converts
 * @throws {MissingDataError} a currency without rates in the data
 * @example moneyUnit("KRW_100MN").multiplier // => 100000000
 */
export function moneyUnit(code: string, source: Catalog = catalog()): MoneyUnit {
  const match = /^([A-Z]{3})(?:_(MN|100MN|BN|TRN))?$/.exec(code.trim().toUpperCase());
  const multiplier = multipliers[match?.[2] ?? ""];
  if (match?.[1] === undefined || multiplier === undefined) throw badUnit(code);
  const currency = match[1];
  const known = currencies(source);
  if (!known.includes(currency)) {
    throw new MissingDataError({
      en: `There are no exchange rates for "${currency}". Currencies in the data: ${known.join(", ")}.`,
      ko: `"${currency}"의 환율이 없습니다. 자료에 있는 통화: ${known.join(", ")}.`,
    });
  }
  return { currency, multiplier };
}

/**
 * Converts an amount of money at the average rate of a year; between units of one currency no rate is needed.
 *
 * Units: `value` stands in `from`, the result in `to`.
 *
 * @param value the amount
 * @param from unit such as "KRW_BN"
 * @param to unit such as "USD_MN"
 * @param year whose average rate holds
 * @param source the catalog with the rates
 * @returns the amount in `to`
 * @throws {InputError} a unit that is no unit of money, or an amount beyond what a number holds
 * @throws {MissingDataError} no rate for that currency in that year
 * @example convert(200, "KRW_BN", "KRW_100MN", 2024) // => 2000
 */
export function convert(
  value: number,
  from: string,
  to: string,
  year: number,
  source: Catalog = catalog(),
): number {
  const [given, wanted] = [moneyUnit(from, source), moneyUnit(to, source)];
  const amount = value * given.multiplier;
  const rate =
    given.currency === wanted.currency
      ? 1
      : perUsd(source, wanted.currency, year) / perUsd(source, given.currency, year);
  const result = (amount * rate) / wanted.multiplier;
  if (Number.isFinite(result)) return result;
  throw new InputError({
    en: `${String(value)} ${from} is too large to convert. Use a larger unit, such as TRN.`,
    ko: `${String(value)} ${from}은(는) 너무 커서 환산할 수 없습니다. TRN 같은 더 큰 단위를 쓰세요.`,
  });
}

function currencies(source: Catalog): readonly string[] {
  return ["USD", ...new Set(source.rates.map(({ currency }) => currency))];
}

function perUsd(source: Catalog, currency: string, year: number): number {
  if (currency === "USD") return 1;
  const ofCurrency = source.rates.filter((rate) => rate.currency === currency);
  const rate = ofCurrency.find(({ period }) => period === String(year));
  if (rate !== undefined) return rate.perUsd;
  const years = ofCurrency.map(({ period }) => period).join(", ");
  throw new MissingDataError({
    en: `There is no average rate of ${currency} for ${String(year)}. Years in the data: ${years}.`,
    ko: `${String(year)}년 ${currency} 평균 환율이 없습니다. 자료에 있는 연도: ${years}.`,
  });
}

function badUnit(code: string): InputError {
  if (/PPP/i.test(code)) {
    return new InputError({
      en: `"${code}" counts purchasing power, which no exchange rate converts. Use a currency such as USD_BN.`,
      ko: `"${code}"은(는) 구매력평가 단위여서 환율로 환산할 수 없습니다. USD_BN 같은 통화 단위를 쓰세요.`,
    });
  }
  return new InputError({
    en: `A unit of money was expected and "${code}" arrived. Write a currency (KRW, USD) or one with MN, 100MN, BN or TRN (KRW_100MN, USD_BN).`,
    ko: `화폐 단위가 필요한데 "${code}"이(가) 들어왔습니다. 통화(KRW, USD) 또는 MN, 100MN, BN, TRN을 붙인 단위(KRW_100MN, USD_BN)를 쓰세요.`,
  });
}
