import type { Catalog } from "../../../catalog/catalog";
import { convert, moneyUnit } from "../../../catalog/money";
import { parsePeriod } from "../../../catalog/period";
import type { PeriodInput } from "../../../catalog/query";
import { resolveTarget } from "../../../catalog/resolve";
import type { PlanTarget } from "../../../model/catalogTypes";
import { InputError, MissingDataError } from "../../../model/errors";
import type { Bilingual } from "../../../model/language";
import type { ExplainedRow } from "../explanation";
import { exactText, roundedText } from "../numberText";
import { say } from "../say";
import { amountWords } from "./amountWords";
import { numberOf, optionOf, periodOf, requiredText, targetOf, textOf } from "./arguments";
import type { Call, Teller } from "./call";
import { rateRows, targetRow, unitName } from "./dataRows";
import { perCell, whichCell } from "./perCell";

/** Tells TARGET. */
export const tellTarget: Teller = (call) => {
  const given = optionOf(call, "target");
  if (typeof given === "number") return ownNumber(call, given);
  const name = requiredText(call, "target");
  const plan = resolveTarget(call.catalog, name);
  requirePublished(call.catalog, plan, periodOf(call, "as_of"));
  const { value } = targetOf(call, "target", undefined);
  const wanted = textOf(call, "unit")?.toUpperCase();
  const amount = statedAmount(call.catalog, plan, value);
  const stated = say(
    `The plan ${plan.plan} sets the target “${plan.name.en}” at ${amount.en}: “${plan.wording.en}”.`,
    `계획 ${plan.plan}은(는) “${plan.name.ko}” 목표를 ${amount.ko}(으)로 정했습니다: “${plan.wording.ko}”.`,
  );
  if (wanted === undefined || wanted === plan.unit) {
    return { rows: [targetRow(call.catalog, plan)], result: [[value]], words: [stated], methods: [] };
  }
  const own = requireMoney(call.catalog, plan, wanted);
  const year = Number(published(call.catalog, plan)?.slice(0, 4));
  const result = convert(value, own, wanted, year, call.catalog);
  return {
    rows: [targetRow(call.catalog, plan), ...moneyRows(call.catalog, [own, wanted], year)],
    result: [[result]],
    words: [stated, convertedWords(call.catalog, { value, from: own, to: wanted, year }, result)],
    methods: ["exchange"],
  };
};

/** Money as people write it; anything else with its unit in brackets. */
function statedAmount(catalog: Catalog, { unit = "" }: PlanTarget, value: number): Bilingual {
  if (catalog.units.get(unit)?.kind === "money")
    return amountWords(moneyUnit(unit, catalog), value, exactText(value));
  const name = unitName(catalog, unit);
  return say(`${exactText(value)} (${name.en})`, `${exactText(value)}(단위: ${name.ko})`);
}

/** Tells EXCHANGE. */
export const tellExchange: Teller = (call) => {
  const [from, to] = [requiredText(call, "from").toUpperCase(), requiredText(call, "to").toUpperCase()];
  const year = yearOf(periodOf(call, "period"));
  const value = numberOf(call, "amount");
  const result = convert(value, from, to, year, call.catalog);
  return {
    rows: moneyRows(call.catalog, [from, to], year),
    result: perCell(call, ["amount"], (at) => convert(numberOf(at, "amount"), from, to, year, call.catalog)),
    words: [...whichCell(call, ["amount"]), convertedWords(call.catalog, { value, from, to, year }, result)],
    methods: ["exchange"],
  };
};

function ownNumber(call: Call, value: number): ReturnType<Teller> {
  const unit = textOf(call, "unit");
  if (unit !== undefined) {
    throw new InputError(
      say(
        `the number ${exactText(value)} has no unit to convert from. Give a target id such as "ai_fund", or use EXCHANGE.`,
        `숫자 ${exactText(value)}에는 변환할 원래 단위가 없습니다. "ai_fund"와 같은 목표 id를 지정하거나 EXCHANGE를 쓰십시오.`,
      ),
    );
  }
  return {
    rows: [],
    result: [[value]],
    words: [
      say(
        `The target is the number ${exactText(value)} itself, as it was entered; it does not come from a plan.`,
        `목표값은 입력한 숫자 ${exactText(value)} 그대로이며, 계획에서 온 값이 아닙니다.`,
      ),
    ],
    methods: [],
  };
}

interface Conversion {
  readonly value: number;
  readonly from: string;
  readonly to: string;
  readonly year: number;
}

function convertedWords(catalog: Catalog, { value, from, to, year }: Conversion, result: number): Bilingual {
  const [given, wanted] = [moneyUnit(from, catalog), moneyUnit(to, catalog)];
  const before = amountWords(given, value, exactText(value));
  const after = amountWords(wanted, result, roundedText(result));
  if (given.currency === wanted.currency) {
    return say(
      `The amount ${before.en} is ${after.en}: between units of one currency no exchange rate is needed.`,
      `금액 ${before.ko}은(는) ${after.ko}입니다. 같은 통화의 단위 사이에는 환율이 필요하지 않습니다.`,
    );
  }
  const rates = [given.currency, wanted.currency].flatMap((currency) => {
    const rate = catalog.rates.find((row) => row.currency === currency && row.period === String(year));
    return rate === undefined ? [] : [`${exactText(rate.perUsd)} ${currency}`];
  });
  return say(
    `The amount ${before.en} is ${after.en} at the average rate of ${year}: ${rates.join(" and ")} for one US dollar.`,
    `금액 ${before.ko}을(를) ${year}년 평균 환율(1달러당 ${rates.join(", ")})로 환산하면 ${after.ko}입니다.`,
  );
}

function moneyRows(catalog: Catalog, codes: readonly string[], year: number): readonly ExplainedRow[] {
  const currencies = [...new Set(codes.map((code) => moneyUnit(code, catalog).currency))];
  return currencies.length < 2 ? [] : currencies.flatMap((currency) => rateRows(catalog, currency, year));
}

function requireMoney(catalog: Catalog, plan: PlanTarget, wanted: string): string {
  const own = plan.unit === undefined ? undefined : catalog.units.get(plan.unit);
  if (own?.kind === "money") return own.id;
  throw new InputError(
    say(
      `the target “${plan.name.en}” is counted in ${unitName(catalog, plan.unit ?? "").en} and cannot be converted to ${wanted}: only money can. Leave the unit out.`,
      `목표 “${plan.name.ko}”의 단위는 ${unitName(catalog, plan.unit ?? "").ko}이어서 ${wanted} 단위로 바꿀 수 없습니다. 금액만 변환됩니다. 단위를 비워 두십시오.`,
    ),
  );
}

/** Dates of sources are their own words, such as "2024 or later": the year or month in front of them counts. */
function published(catalog: Catalog, plan: PlanTarget): string | undefined {
  return /^\d{4}(-\d{2})?/.exec(catalog.sources.get(plan.source)?.published ?? "")?.[0];
}

function requirePublished(catalog: Catalog, plan: PlanTarget, asOf: PeriodInput | undefined): void {
  if (asOf === undefined) return;
  const date = published(catalog, plan);
  const known = parsePeriod(asOf);
  if (date !== undefined && parsePeriod(date).end <= known.end) return;
  throw new MissingDataError(
    say(
      `the plan with the target “${plan.name.en}” was published in ${date ?? "an unknown year"}, not by ${known.text}. Give a later as-of date, or leave it out.`,
      `“${plan.name.ko}” 목표가 있는 계획의 발표 시점은 ${date ?? "알 수 없는 연도"}이므로 ${known.text} 기준으로는 없습니다. 더 늦은 기준 시점을 쓰거나 비워 두십시오.`,
    ),
  );
}

function yearOf(given: PeriodInput | undefined): number {
  const period = given === undefined ? undefined : parsePeriod(given);
  const year = period === undefined ? undefined : Math.floor(period.start / 12);
  if (period !== undefined && year === Math.floor(period.end / 12)) return year;
  throw new InputError(
    say(
      `the period must be one year, whose average rate is used; ${period?.text ?? "nothing"} was given. Write a year such as 2024.`,
      `평균 환율을 쓸 한 해를 지정해야 하는데 ${period?.text ?? "빈 값"}이(가) 있습니다. 2024처럼 연도를 쓰십시오.`,
    ),
  );
}
