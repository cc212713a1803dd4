import { convert } from "../catalog/money";
import { parsePeriod, periodCell } from "../catalog/period";
import type { Grid, Placed } from "../catalog/query";
import type { Observation } from "../model/catalogTypes";
import { InputError } from "../model/errors";
import { nameOption, periodOption } from "./benchmarkArguments";
import { elementwise, numbers } from "./elementwise";

type Cells = (string | number)[][];

/** A period and a value a row; a year as a number, so that PROJECT and charts can use the column. */
export function historyCells(figures: readonly Observation[]): Cells {
  return figures.map(({ period, value }) => [periodCell(period), value]);
}

/** Place, area id and value, an area a row. */
export function placedCells(places: readonly Placed[]): Cells {
  return places.map(({ place, figure }) => [place, figure.area, figure.value]);
}

/** Periods across under the indicator's id, area ids down; no value is "". */
export function gridCells({ indicator, areas, periods, figures }: Grid): Cells {
  const head = [indicator.id, ...periods.map(({ text }) => periodCell(text))];
  const rows = areas.map((area, row) => [
    area.id,
    ...(figures[row] ?? []).map((figure) => figure?.value ?? ""),
  ]);
  return [head, ...rows];
}

/**
 * Amounts converted at the average rate of a year.
 *
 * Shape:   any; the result has the same.   Missing: a blank amount gives `#N/A` in its own cell.
 *
 * @param name the function as the formula names it
 * @param amount what Excel handed over
 * @param options units and year, as Excel handed them over
 * @param options.from unit of the amounts
 * @param options.to unit wanted
 * @param options.period the year; of a month or quarter its year counts
 * @returns a matrix of amounts
 * @throws {InputError} a blank or wrong unit or period, or a span over several years
 * @throws {MissingDataError} no rate for that currency and year
 */
export function exchangeCells(
  name: string,
  amount: unknown,
  options: { readonly from: unknown; readonly to: unknown; readonly period: unknown },
): unknown[][] {
  const [from, to] = [unitArgument(options.from, "from"), unitArgument(options.to, "to")];
  const year = exchangeYear(options.period);
  convert(0, from, to, year);
  return elementwise(name, { amount: numbers(amount) }, (at) => convert(at.amount, from, to, year));
}

const unitNames = { from: "원래 단위(from)", to: "바꿀 단위(to)" } as const;

function unitArgument(raw: unknown, name: keyof typeof unitNames): string {
  const unit = nameOption(raw, name);
  if (unit !== undefined) return unit;
  throw new InputError({
    en: `${name} is blank. Give a unit of money such as KRW_BN or USD_MN.`,
    ko: `${unitNames[name]}이(가) 비어 있습니다. KRW_BN이나 USD_MN 같은 화폐 단위를 지정하세요.`,
  });
}

function exchangeYear(raw: unknown): number {
  const given = periodOption(raw, "period");
  const period = given === undefined ? undefined : parsePeriod(given);
  const year = period === undefined ? undefined : Math.floor(period.start / 12);
  if (period !== undefined && year !== undefined && year === Math.floor(period.end / 12)) return year;
  throw new InputError({
    en: `period must be one year, whose average rate is used; ${given === undefined ? "nothing" : `"${String(given)}"`} arrived. Write a year such as 2024.`,
    ko: `평균 환율을 쓸 한 해를 period에 지정해야 하는데 ${given === undefined ? "빈 값" : `"${String(given)}"`}이(가) 들어왔습니다. 2024처럼 연도를 쓰세요.`,
  });
}
