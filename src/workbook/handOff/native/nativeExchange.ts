import type { Catalog } from "../../../catalog/catalog";
import { convert, moneyUnit } from "../../../catalog/money";
import { parsePeriod } from "../../../catalog/period";
import type { Bilingual } from "../../../model/language";
import { guarded, type NumberInput } from "./guarded";
import { operand, type NativeArgument } from "./nativeArgument";
import type { NativeExpression } from "./nativeExpression";
import { numberInput } from "./nativeInputs";

/**
 * EXCHANGE as an amount times the rate of the catalog.
 *
 * @param given amount, unit, unit wanted, year
 * @param catalog the data
 * @returns the formula; undefined where the units do not stand in the formula itself
 * @throws {InputError} no units of money
 * @throws {MissingDataError} no rate for that currency and year
 */
export function nativeExchange(
  given: readonly NativeArgument[],
  catalog: Catalog,
): NativeExpression | undefined {
  const [amount, from, to, period] = given;
  const number = numberInput(amount ?? { kind: "missing" });
  const [unit, wanted] = [from, to].map(typedWord);
  if (number === undefined || unit === undefined || wanted === undefined) return undefined;
  if (period?.kind === "cell") return byYear(number, operand(period.text), { unit, wanted, catalog });
  const year = typedWord(period);
  if (year === undefined) return undefined;
  const { start, end } = parsePeriod(year);
  if (Math.floor(start / 12) !== Math.floor(end / 12)) return undefined;
  const rate = convert(1, unit, wanted, Math.floor(start / 12), catalog);
  return {
    expression: guarded([number], `${number.text}*${rate}`),
    sources: [rateSource(unit, wanted, Math.floor(start / 12), rate)],
  };
}

interface Exchange {
  readonly unit: string;
  readonly wanted: string;
  readonly catalog: Catalog;
}

/** A year that a cell holds may change: the formula carries the rates of all years of the data (IF: not every spreadsheet takes lists in braces). */
function byYear(
  number: NumberInput,
  year: string,
  { unit, wanted, catalog }: Exchange,
): NativeExpression | undefined {
  const currencies = [moneyUnit(unit, catalog), moneyUnit(wanted, catalog)].map(({ currency }) => currency);
  if (currencies[0] === currencies[1]) return undefined;
  const years = [...new Set(catalog.rates.map(({ period }) => Number(period)))]
    .filter((one) => currencies.every((currency) => hasRate(catalog, currency, one)))
    .sort((a, b) => a - b);
  const rates = years.map((one) => convert(1, unit, wanted, one, catalog));
  const rate = years.reduceRight(
    (rest, one, place) => `IF(${year}=${one},${rates[place] ?? 1},${rest})`,
    "NA()",
  );
  return {
    expression: guarded([number], `${number.text}*${rate}`),
    sources: years.map((one, place) => rateSource(unit, wanted, one, rates[place] ?? 1)),
  };
}

function hasRate(catalog: Catalog, currency: string, year: number): boolean {
  if (currency === "USD") return true;
  return catalog.rates.some((rate) => rate.currency === currency && rate.period === String(year));
}

/** A word that stands in the formula; one in a cell may change. */
function typedWord(argument: NativeArgument | undefined): string | undefined {
  return argument?.kind === "literal" ? String(argument.value) : undefined;
}

function rateSource(from: string, to: string, year: number, rate: number): Bilingual {
  return {
    en: `1 ${from} = ${rate} ${to}, at the average exchange rate of ${year} in the SEOULAI data.`,
    ko: `1 ${from} = ${rate} ${to}, SEOULAI 데이터의 ${year}년 평균 환율.`,
  };
}
