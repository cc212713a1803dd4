import type { Catalog } from "../../../catalog/catalog";
import { convert } from "../../../catalog/money";
import { parsePeriod } from "../../../catalog/period";
import type { Bilingual } from "../../../model/language";
import { guarded } from "./guarded";
import { knownValue, type NativeArgument } from "./nativeArgument";
import type { NativeExpression } from "./nativeExpression";
import { numberInput } from "./nativeInputs";

/**
 * EXCHANGE as an amount times the rate of the catalog.
 *
 * @param given amount, unit, unit wanted, year
 * @param catalog the data
 * @returns the formula; undefined where units or year are not known now
 * @throws {InputError} no units of money
 * @throws {MissingDataError} no rate for that currency and year
 */
export function nativeExchange(
  given: readonly NativeArgument[],
  catalog: Catalog,
): NativeExpression | undefined {
  const [amount, from, to, period] = given;
  const number = numberInput(amount ?? { kind: "missing" });
  const words = [from, to, period].map((one) => knownWord(one));
  const [unit, wanted, year] = words;
  if (number === undefined || unit === undefined || wanted === undefined || year === undefined)
    return undefined;
  const { start, end } = parsePeriod(year);
  if (Math.floor(start / 12) !== Math.floor(end / 12)) return undefined;
  const rate = convert(1, String(unit), String(wanted), Math.floor(start / 12), catalog);
  return {
    expression: guarded([number], `${number.text}*${rate}`),
    sources: [rateSource(String(unit), String(wanted), Math.floor(start / 12), rate)],
  };
}

function knownWord(argument: NativeArgument | undefined): string | number | undefined {
  const known = knownValue(argument ?? { kind: "missing" });
  if (known === "unknown" || typeof known.value === "boolean") return undefined;
  return known.value;
}

function rateSource(from: string, to: string, year: number, rate: number): Bilingual {
  return {
    en: `1 ${from} = ${rate} ${to}, at the average exchange rate of ${year} in the SEOULAI data.`,
    ko: `1 ${from} = ${rate} ${to}, SEOULAI 데이터의 ${year}년 평균 환율.`,
  };
}
