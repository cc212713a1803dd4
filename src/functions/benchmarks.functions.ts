import { catalog } from "../catalog/catalog";
import { areaList } from "../catalog/lists/areaList";
import { indicatorList } from "../catalog/lists/indicatorList";
import { policyList } from "../catalog/lists/policyList";
import { valueChainList } from "../catalog/lists/valueChainList";
import * as query from "../catalog/query";
import {
  countOption,
  kindOption,
  nameArgument,
  nameList,
  nameOption,
  periodList,
  periodOption,
  yearOption,
} from "./benchmarkArguments";
import { exchangeCells, gridCells, historyCells, placedCells } from "./benchmarkCells";
import { guard } from "./guard";
import { choice, flagOption, languageOption, textOption } from "./options";

/**
 * A benchmark figure: the value of an indicator for an area.
 *
 * @customfunction BENCHMARK
 * @param indicator Id or name of an indicator, e.g. "private_ai_investment"; LIST.INDICATORS shows all.
 * @param area Id, name or alias of an area, e.g. "KOR", "Seoul"; LIST.AREAS shows all.
 * @param [period] Period, e.g. 2023, "2025-Q2", "2025-05" or a date; by default the latest that has a value for the area.
 * @param [as_of] Only figures published by then, e.g. 2024 or "2024-12".
 * @returns The value, in the unit of the indicator.
 * @example benchmark("private_ai_investment", "USA", 2023) // => 72.36
 * @example benchmark("private_ai_investment", "USA", 2023, "2024-12") // => 67.22
 */
export function benchmark(indicator: unknown, area: unknown, period?: unknown, as_of?: unknown): number {
  return guard("BENCHMARK", () => {
    const named = { indicator: nameArgument(indicator, "indicator"), area: nameArgument(area, "area") };
    const when = { period: periodOption(period, "period"), asOf: periodOption(as_of, "as_of") };
    return query.figure(catalog(), { ...named, ...when }).value;
  });
}

/**
 * All figures of an indicator for an area: period and value, a row each, in order.
 *
 * @customfunction HISTORY
 * @param indicator Id or name of an indicator; LIST.INDICATORS shows all.
 * @param area Id, name or alias of an area; LIST.AREAS shows all.
 * @param [from] First period, e.g. 2015.
 * @param [to] Last period, e.g. 2023.
 * @param [as_of] Only figures published by then, e.g. 2024 or "2024-12".
 * @returns Period and value, a row a period.
 * @example history("gerd_ppp_usd_bn", "KOR", 2021, 2021)[0].length // => 2
 */
export function history(
  indicator: unknown,
  area: unknown,
  from?: unknown,
  to?: unknown,
  as_of?: unknown,
): unknown[][] {
  return guard("HISTORY", () => {
    const named = { indicator: nameArgument(indicator, "indicator"), area: nameArgument(area, "area") };
    const span = { from: periodOption(from, "from"), to: periodOption(to, "to") };
    return historyCells(query.history(catalog(), { ...named, ...span, asOf: periodOption(as_of, "as_of") }));
  });
}

/**
 * Figures of an indicator as a table, areas down and periods across, with headers.
 *
 * @customfunction GRID
 * @param indicator Id or name of an indicator; LIST.INDICATORS shows all.
 * @param [areas] Areas, in the order wanted; by default all that have a value, of the kind of which most have one.
 * @param [periods] Periods, in the order wanted; by default the latest in which at least three areas of the kind have a value.
 * @param [as_of] Only figures published by then, e.g. 2024 or "2024-12".
 * @returns The table; a cell without a value is empty text.
 * @example grid("gerd_ppp_usd_bn", [["KOR"]], [[2021]])[0] // => ["gerd_ppp_usd_bn", 2021]
 */
export function grid(
  indicator: unknown,
  areas?: unknown[][],
  periods?: unknown[][],
  as_of?: unknown,
): unknown[][] {
  return guard("GRID", () => {
    const chosen = { areas: nameList(areas, "areas"), periods: periodList(periods, "periods") };
    const asOf = periodOption(as_of, "as_of");
    return gridCells(
      query.grid(catalog(), { indicator: nameArgument(indicator, "indicator"), ...chosen, asOf }),
    );
  });
}

/**
 * The place of an area among the areas of its kind, or among the areas given; 1 is the best.
 *
 * @customfunction RANKING
 * @param indicator Id or name of an indicator; LIST.INDICATORS shows all.
 * @param area Id, name or alias of an area; LIST.AREAS shows all.
 * @param [period] Period; by default the latest that has a value for the area.
 * @param [areas] Areas among which the place is wanted; by default all of the same kind that have a value.
 * @param [as_of] Only figures published by then, e.g. 2024 or "2024-12".
 * @param [override] TRUE ranks figures although they are not comparable; FALSE by default.
 * @returns The place; ties share the best place.
 * @example ranking("gerd_ppp_usd_bn", "KOR", 2021) // => 5
 */
export function ranking(
  indicator: unknown,
  area: unknown,
  period?: unknown,
  areas?: unknown[][],
  as_of?: unknown,
  override?: boolean,
): number {
  return guard("RANKING", () => {
    const named = { indicator: nameArgument(indicator, "indicator"), area: nameArgument(area, "area") };
    const when = { period: periodOption(period, "period"), asOf: periodOption(as_of, "as_of") };
    const among = { areas: nameList(areas, "areas"), override: flagOption(override, "override") };
    return query.ranking(catalog(), { ...named, ...when, ...among }).place;
  });
}

/**
 * The leading areas: place, area and value, an area a row, the best first.
 *
 * @customfunction LEADERS
 * @param indicator Id or name of an indicator; LIST.INDICATORS shows all.
 * @param [count] Down to which place; 10 by default. All who share the last place are shown.
 * @param [period] Period; by default the latest in which at least three areas of the kind have a value.
 * @param [kind] "country", "city", "region", "bloc" or "world"; by default the kind of which most areas have a value.
 * @param [as_of] Only figures published by then, e.g. 2024 or "2024-12".
 * @param [override] TRUE ranks figures although they are not comparable; FALSE by default.
 * @returns Place, area and value, a row an area.
 * @example leaders("ai_papers", 1, 2021)[0][1] // => "CHN"
 */
export function leaders(
  indicator: unknown,
  count?: number,
  period?: unknown,
  kind?: string,
  as_of?: unknown,
  override?: boolean,
): unknown[][] {
  return guard("LEADERS", () => {
    const wanted = {
      count: countOption(count),
      kind: kindOption(kind),
      override: flagOption(override, "override"),
    };
    const when = { period: periodOption(period, "period"), asOf: periodOption(as_of, "as_of") };
    const named = { indicator: nameArgument(indicator, "indicator") };
    return placedCells(query.leaders(catalog(), { ...named, ...wanted, ...when }));
  });
}

/**
 * An area against a reference: their difference, ratio or percentage.
 *
 * @customfunction COMPARE
 * @param indicator Id or name of an indicator; LIST.INDICATORS shows all.
 * @param area Id, name or alias of an area; LIST.AREAS shows all.
 * @param reference Another area, or "leader", "average" or "median" of the areas of the same kind, the area included.
 * @param [period] Period; by default the latest that has a value for the area.
 * @param [measure] "difference" (default), "ratio", or "percent": the difference as a fraction of the reference.
 * @param [as_of] Only figures published by then, e.g. 2024 or "2024-12".
 * @param [override] TRUE compares figures although they are not comparable; FALSE by default.
 * @returns The result; a difference stands in the unit of the indicator.
 * @example compare("ai_papers", "CHN", "leader", 2021) // => 0
 */
export function compare(
  indicator: unknown,
  area: unknown,
  reference: unknown,
  period?: unknown,
  measure?: string,
  as_of?: unknown,
  override?: boolean,
): number {
  return guard("COMPARE", () => {
    const named = { indicator: nameArgument(indicator, "indicator"), area: nameArgument(area, "area") };
    const by = choice<query.Measure, undefined>(
      measure,
      "measure",
      ["difference", "ratio", "percent"],
      undefined,
    );
    const when = { period: periodOption(period, "period"), asOf: periodOption(as_of, "as_of") };
    const against = {
      reference: nameArgument(reference, "reference"),
      override: flagOption(override, "override"),
    };
    return query.comparison(catalog(), { ...named, ...against, ...when, measure: by }).result;
  });
}

/**
 * Where a figure comes from: publisher, title, date, address, licence and grade of evidence.
 *
 * @customfunction SOURCE
 * @param indicator Id or name of an indicator; LIST.INDICATORS shows all.
 * @param [area] Id, name or alias of an area; by default the sources of all areas.
 * @param [period] Period; by default the latest of each area.
 * @param [as_of] Only figures published by then, e.g. 2024 or "2024-12".
 * @param [language] "en" (default) or "ko".
 * @returns The citation; several are parted by a bar.
 * @example source("ai_native_startups", "KRSEL", 2025).includes("< 500 is an upper bound") // => true
 */
export function source(
  indicator: unknown,
  area?: unknown,
  period?: unknown,
  as_of?: unknown,
  language?: string,
): string {
  return guard("SOURCE", () => {
    const named = { indicator: nameArgument(indicator, "indicator"), area: nameOption(area, "area") };
    const when = { period: periodOption(period, "period"), asOf: periodOption(as_of, "as_of") };
    return query.sourceText(catalog(), { ...named, ...when, language: languageOption(language) });
  });
}

/**
 * What an indicator means: name, unit, direction and definition in one sentence.
 *
 * @customfunction DEFINITION
 * @param indicator Id or name of an indicator; LIST.INDICATORS shows all.
 * @param [language] "en" (default) or "ko".
 * @returns The sentence.
 * @example definition("gii_rank").startsWith("Global Innovation Index rank (Rank; lower is better): ") // => true
 */
export function definition(indicator: unknown, language?: string): string {
  return guard("DEFINITION", () =>
    query.definitionText(catalog(), nameArgument(indicator, "indicator"), languageOption(language)),
  );
}

/**
 * Amounts of money in another currency or unit, at the average exchange rate of a year.
 *
 * @customfunction EXCHANGE
 * @param amount Amounts to convert.
 * @param from Their unit: a currency such as KRW or USD, or with MN, 100MN, BN or TRN, e.g. KRW_100MN.
 * @param to Unit wanted, written likewise.
 * @param period Year whose average rate is used, e.g. 2024.
 * @returns The amounts in the other unit, a cell for each.
 * @example exchange(200, "KRW_BN", "KRW_100MN", 2024) // => [[2000]]
 */
export function exchange(amount: unknown[][], from: string, to: string, period: unknown): unknown[][] {
  return guard("EXCHANGE", (name) => exchangeCells(name, amount, { from, to, period }));
}

/**
 * The indicators as a list with a header: id, theme, name, unit, number of areas, first and last period.
 *
 * @customfunction LIST.INDICATORS
 * @param [search] Words that must occur in id, name, theme or definition, in English or Korean.
 * @param [language] "en" (default) or "ko".
 * @returns The list with a header.
 * @example listIndicators("hbm")[1][0] // => "hbm_share"
 */
export function listIndicators(search?: string, language?: string): unknown[][] {
  return guard("LIST.INDICATORS", () =>
    indicatorList(catalog(), textOption(search, "search"), languageOption(language)),
  );
}

/**
 * The areas as a list with a header: id, kind, name, area that contains it, other names, number of indicators.
 *
 * @customfunction LIST.AREAS
 * @param [kind] "country", "city", "region", "bloc" or "world"; by default all.
 * @param [language] "en" (default) or "ko".
 * @returns The list with a header.
 * @example listAreas("bloc")[1][0] // => "EU27"
 */
export function listAreas(kind?: string, language?: string): unknown[][] {
  return guard("LIST.AREAS", () => areaList(catalog(), textOption(kind, "kind"), languageOption(language)));
}

/**
 * Strategies, laws and programmes on AI as a list with a header. Budgets of different kinds must not be added up.
 *
 * @customfunction LIST.POLICIES
 * @param [area] Id, name or alias of an area; by default all.
 * @param [from_year] First year, e.g. 2024; by default all years.
 * @param [language] "en" (default) or "ko".
 * @returns The list with a header.
 * @example listPolicies("EU", 2021)[1][0] // => "EU_COORD_2021"
 */
export function listPolicies(area?: unknown, from_year?: unknown, language?: string): unknown[][] {
  return guard("LIST.POLICIES", () => {
    const request = { area: nameOption(area, "area"), fromYear: yearOption(from_year, "from_year") };
    return policyList(catalog(), request, languageOption(language));
  });
}

/**
 * Figures of the AI value chain by company as a list with a header: segment, indicator, area, entity, period, value, unit.
 *
 * @customfunction LIST.VALUECHAIN
 * @param [segment] "semiconductor", "cloud", "platform" or "application"; by default all.
 * @param [period] Period; by default all.
 * @param [language] "en" (default) or "ko".
 * @returns The list with a header.
 * @example listValueChain("semiconductor", "2025-Q2")[1][3] // => "TSMC"
 */
export function listValueChain(segment?: string, period?: unknown, language?: string): unknown[][] {
  return guard("LIST.VALUECHAIN", () => {
    const request = { segment: textOption(segment, "segment"), period: periodOption(period, "period") };
    return valueChainList(catalog(), request, languageOption(language));
  });
}
