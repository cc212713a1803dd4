import { boundText } from "../../../catalog/citation";
import { parsePeriod, periodCell } from "../../../catalog/period";
import { figure, grid, history } from "../../../catalog/query";
import type { PeriodInput } from "../../../catalog/query";
import type { Observation } from "../../../model/catalogTypes";
import type { Bilingual } from "../../../model/language";
import { say } from "../say";
import { listOf, periodOf, requiredText } from "./arguments";
import type { Call, CellValue, Teller } from "./call";
import { areaInSentence, figureRow, indicatorName, koreanPeriod, unitInSentence, unitName } from "./dataRows";

/** More rows of data than these are not listed. */
const mostRows = 12;

/** Tells BENCHMARK. */
export const tellBenchmark: Teller = (call) => {
  const named = { indicator: requiredText(call, "indicator"), area: requiredText(call, "area") };
  const when = { period: periodOf(call, "period"), asOf: periodOf(call, "as_of") };
  const found = figure(call.catalog, { ...named, ...when });
  return {
    rows: [figureRow(call.catalog, found)],
    result: [[found.value]],
    words: [figureWords(call, found), ...latestWords(when.period, found), ...asOfWords(when.asOf)],
    methods: [],
  };
};

/** Tells HISTORY. */
export const tellHistory: Teller = (call) => {
  const named = { indicator: requiredText(call, "indicator"), area: requiredText(call, "area") };
  const span = { from: periodOf(call, "from"), to: periodOf(call, "to"), asOf: periodOf(call, "as_of") };
  const figures = history(call.catalog, { ...named, ...span });
  const own = figures[call.at.row];
  const isFirst = call.at.row === 0 && call.at.column === 0;
  const [indicator, area] = namesOf(call, figures[0]);
  const ends = [figures[0]?.period ?? "", figures.at(-1)?.period ?? ""] as const;
  return {
    rows: (isFirst ? figures.slice(0, mostRows) : own === undefined ? [] : [own]).map((row) =>
      figureRow(call.catalog, row),
    ),
    result: figures.map(({ period, value }): CellValue[] => [periodCell(period), value]),
    words: [
      say(
        `The list gives period and value of “${indicator.en}” for ${area.en}: ${figures.length} figures from ${ends[0]} to ${ends[1]}, a row each.`,
        `${area.ko}의 “${indicator.ko}”을(를) ${koreanPeriod(ends[0])}부터 ${koreanPeriod(ends[1])}까지 기간과 값으로 한 행씩 보여 주는 목록입니다(${figures.length}개).`,
      ),
      ...(isFirst || own === undefined ? [] : [figureWords(call, own)]),
      ...asOfWords(span.asOf),
    ],
    methods: [],
  };
};

/** Tells GRID. */
export const tellGrid: Teller = (call) => {
  const [areas, periods] = [listOf(call, "areas")?.map(String), listOf(call, "periods")];
  const asOf = periodOf(call, "as_of");
  const table = grid(call.catalog, { indicator: requiredText(call, "indicator"), areas, periods, asOf });
  const own = table.figures[call.at.row - 1]?.[call.at.column - 1];
  const shown = table.figures.flat().filter((item) => item !== undefined);
  const { name } = table.indicator;
  const across = table.periods.map(({ text }) => text).join(", ");
  return {
    rows: (own === undefined ? shown.slice(0, mostRows) : [own]).map((row) => figureRow(call.catalog, row)),
    result: [
      [table.indicator.id, ...table.periods.map(({ text }) => periodCell(text))],
      ...table.areas.map((area, row): CellValue[] => [
        area.id,
        ...(table.figures[row] ?? []).map((item) => item?.value ?? ""),
      ]),
    ],
    words: [
      say(
        `The table gives “${name.en}” (${unitName(call.catalog, table.indicator.unit).en}) for ${table.areas.length} areas down and ${across} across; ${shown.length} figures are known.`,
        `“${name.ko}”(단위: ${unitName(call.catalog, table.indicator.unit).ko})의 표로, 행은 지역 ${table.areas.length}곳, 열은 ${across}입니다. 값이 있는 칸은 ${shown.length}개입니다.`,
      ),
      ...(own === undefined ? [] : [figureWords(call, own)]),
      ...(areas === undefined ? [gridDefaults.areas] : []),
      ...(periods === undefined ? [gridDefaults.periods] : []),
      ...asOfWords(asOf),
    ],
    methods: [],
  };
};

const gridDefaults = {
  areas: say(
    "No areas are given, so all that have a value are shown, of the kind of which most have one.",
    "지역을 지정하지 않아, 값이 있는 지역이 가장 많은 구분의 지역을 모두 보여 줍니다.",
  ),
  periods: say(
    "No periods are given, so the latest in which at least three areas have a value is taken.",
    "기간을 지정하지 않아, 세 곳 이상에 값이 있는 가장 최근 기간을 씁니다.",
  ),
} as const;

/**
 * One figure in a sentence: indicator, area, period, value and unit.
 *
 * @param call for the names
 * @param found the figure
 * @returns the sentence
 */
export function figureWords(call: Call, found: Observation): Bilingual {
  const [indicator, area] = namesOf(call, found);
  const unit = unitInSentence(call.catalog, found.unit);
  return say(
    `“${indicator.en}” of ${area.en} in ${found.period} is ${boundText(found)} (${unit.en}).`,
    `${area.ko}의 ${koreanPeriod(found.period)} “${indicator.ko}”은(는) ${boundText(found)}(단위: ${unit.ko})입니다.`,
  );
}

/** What is said where no period is given. */
export function latestWords(period: PeriodInput | undefined, found: Observation): readonly Bilingual[] {
  if (period !== undefined) return [];
  return [
    say(
      `No period is given, so the latest with a value for the area is taken: ${found.period}.`,
      `기간을 지정하지 않아 이 지역에 값이 있는 가장 최근 기간인 ${koreanPeriod(found.period)}을(를) 씁니다.`,
    ),
  ];
}

/** What is said where only figures up to a date count. */
export function asOfWords(asOf: PeriodInput | undefined): readonly Bilingual[] {
  if (asOf === undefined) return [];
  const { text } = parsePeriod(asOf);
  return [
    say(
      `Only figures published by ${text} count; of several editions the latest by then.`,
      `${koreanPeriod(text)}까지 발표된 수치만 쓰며, 판이 여럿이면 그때까지의 최신판을 씁니다.`,
    ),
  ];
}

function namesOf(call: Call, found: Observation | undefined): readonly [Bilingual, Bilingual] {
  return [
    indicatorName(call.catalog, found?.indicator ?? ""),
    areaInSentence(call.catalog, found?.area ?? ""),
  ];
}
