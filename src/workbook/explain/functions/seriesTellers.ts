import { sampleStandardDeviation } from "simple-statistics";
import { datedSeries, type DatedSeries } from "../../../core/forecast/datedSeries";
import { linearFit } from "../../../core/forecast/linearFit";
import { project, type ProjectionMethod } from "../../../core/forecast/project";
import type { LevelPct } from "../../../core/forecast/projection";
import { yearReached, type ReachMethod } from "../../../core/forecast/yearReached";
import { cagr } from "../../../core/numeric/cagr";
import { standardisedDistance } from "../../../core/targets/standardisedDistance";
import { InputError, MissingDataError } from "../../../model/errors";
import type { Bilingual } from "../../../model/language";
import { exactText, percentNumber, roundedText } from "../numberText";
import { say } from "../say";
import { choiceOf, numbersOf, optionOf, requiredNumber, shapeOf, targetOf } from "./arguments";
import type { Call, CellValue, Teller } from "./call";
import { targetRow } from "./dataRows";
import { targetWords } from "./targetWords";

/** Tells PROJECT. */
export const tellProject: Teller = (call) => {
  const method = choiceOf(call, "method", ["drift", "linear", "cagr", "holt"]) ?? "drift";
  const level = levelOf(call);
  const series = seriesOf(call);
  const year = requiredNumber(call, "to_year");
  const { mean, low, high } = project(series, year, method, level);
  return {
    rows: [],
    result: [level === undefined ? [mean] : [mean, low ?? mean, high ?? mean]],
    words: [
      spanWords(series),
      trendWords(series, method, { year, mean }),
      ...(level === undefined || low === undefined || high === undefined
        ? []
        : [
            say(
              `With ${level} % certainty, if the ups and downs stay as they were, the value lies between ${roundedText(low)} and ${roundedText(high)}; the three cells give the mean, the low and the high end.`,
              `지금까지의 변동이 이어진다면 ${level}% 신뢰수준에서 값은 ${roundedText(low)}와(과) ${roundedText(high)} 사이입니다. 세 셀은 차례로 평균, 하한, 상한입니다.`,
            ),
          ]),
    ],
    methods: [projectMethods[method]],
  };
};

/** Tells REACHED. */
export const tellReached: Teller = (call) => {
  const method = choiceOf(call, "method", ["drift", "linear", "cagr"]) ?? "drift";
  const target = targetOf(call, "target", undefined);
  const series = seriesOf(call);
  const direction = target.plan === undefined ? undefined : target.direction;
  const year = yearReached(series, target.value, { method, direction });
  const goal = targetWords(call, target);
  const whole = Math.floor(year);
  const past = year <= series.last.year;
  const when = roundedText(year).replace(",", "");
  return {
    rows: target.plan === undefined ? [] : [targetRow(call.catalog, target.plan)],
    result: [[year]],
    words: [
      spanWords(series),
      changeWords(series, method),
      past
        ? say(
            `The last value has reached the ${goal.en}; at this pace the target was met in ${when}.`,
            `마지막 값이 이미 ${goal.ko}에 이르렀으며, 이 속도로는 ${when}년에 달성했습니다.`,
          )
        : say(
            `At this pace the ${goal.en} is met in ${when}, that is in the course of ${whole}.`,
            `이 속도라면 ${goal.ko}에는 ${when}년, 곧 ${whole}년 중에 이릅니다.`,
          ),
    ],
    methods: [reachedMethods[method]],
  };
};

/** Tells DISTANCE. */
export const tellDistance: Teller = (call) => {
  const target = targetOf(call);
  const values = numbersOf(call, "values");
  const present = values.filter((value) => value !== undefined);
  const { rows, columns } = shapeOf(call, ["values"]);
  const distances = standardisedDistance(values, target.value, target.direction);
  const place = call.at.row * columns + call.at.column;
  const [value, distance] = [values[place], distances[place]];
  if (value === undefined || distance === undefined) throw blankPeer();
  const goal = targetWords(call, target);
  const cells = Array.from({ length: rows }, (_row, row) =>
    Array.from(
      { length: columns },
      (_column, column): CellValue => distances[row * columns + column] ?? "#N/A",
    ),
  );
  const sd = roundedText(sampleStandardDeviation(present));
  return {
    rows: target.plan === undefined ? [] : [targetRow(call.catalog, target.plan)],
    result: cells,
    words: [
      say(
        `The ${present.length} peers have a standard deviation of ${sd}.`,
        `비교 대상 ${present.length}개의 표준편차는 ${sd}입니다.`,
      ),
      distance === 0
        ? say(
            `The value ${exactText(value)} has reached the ${goal.en}, so its distance is 0.`,
            `값 ${exactText(value)}은(는) ${goal.ko}에 이르렀으므로 거리가 0입니다.`,
          )
        : say(
            `From the value ${exactText(value)} to the ${goal.en} ${exactText(Math.abs(target.value - value))} is missing, which is ${roundedText(distance)} standard deviations.`,
            `값 ${exactText(value)}에서 ${goal.ko}까지 ${exactText(Math.abs(target.value - value))}이(가) 모자라며, 이는 표준편차의 ${roundedText(distance)}배입니다.`,
          ),
    ],
    methods: ["distance"],
  };
};

const projectMethods = {
  drift: "projectDrift",
  linear: "projectLinear",
  cagr: "projectCagr",
  holt: "projectHolt",
} as const satisfies Record<ProjectionMethod, string>;

const reachedMethods = {
  drift: "reachedDrift",
  linear: "reachedLinear",
  cagr: "reachedCagr",
} as const satisfies Record<ReachMethod, string>;

function levelOf(call: Call): LevelPct | undefined {
  const level = optionOf(call, "level");
  if (level === undefined || level === 80 || level === 95) return level;
  throw new InputError(
    say(
      `the level is ${String(level)}, and only 80 and 95 (per cent) are known. Use one of these, or leave it out.`,
      `신뢰수준이 ${String(level)}인데 80과 95(%)만 쓸 수 있습니다. 이 중 하나를 쓰거나 비워 두십시오.`,
    ),
  );
}

/** Years and values in reading order; a year without a value is left out. */
function seriesOf(call: Call): DatedSeries {
  const [years, values] = [numbersOf(call, "years"), numbersOf(call, "values")];
  if (years.length !== values.length) {
    throw new InputError(
      say(
        `there are ${years.length} years and ${values.length} values. Give ranges of one size.`,
        `연도는 ${years.length}개이고 값은 ${values.length}개입니다. 같은 크기의 범위를 지정하십시오.`,
      ),
    );
  }
  return datedSeries(
    values.flatMap((value, place) => {
      const year = years[place];
      if (value === undefined) return [];
      if (year === undefined) throw yearMissing(value);
      return [{ year, value }];
    }),
  );
}

function yearMissing(value: number): InputError {
  return new InputError(
    say(
      `the value ${exactText(value)} has no year beside it. Enter its year.`,
      `값 ${exactText(value)}에 해당하는 연도가 없습니다. 연도를 입력하십시오.`,
    ),
  );
}

function blankPeer(): MissingDataError {
  return new MissingDataError(
    say(
      "the value of this peer is blank. Enter a value.",
      "이 비교 대상의 값이 비어 있습니다. 값을 입력하십시오.",
    ),
  );
}

function spanWords({ points, first, last }: DatedSeries): Bilingual {
  return say(
    `The series has ${points.length} values, from ${exactText(first.value)} in ${first.year} to ${exactText(last.value)} in ${last.year}.`,
    `시계열은 ${first.year}년 ${exactText(first.value)}에서 ${last.year}년 ${exactText(last.value)}까지 값 ${points.length}개입니다.`,
  );
}

/** What the method reads out of the series. */
function changeWords(series: DatedSeries, method: ReachMethod): Bilingual {
  const { first, last } = series;
  const span = last.year - first.year;
  if (method === "cagr") {
    const rate = percentNumber(cagr(first.value, last.value, span));
    return say(
      `From the first value to the last it changes by ${rate} % a year.`,
      `처음 값에서 마지막 값까지 연평균 ${rate}% 변했습니다.`,
    );
  }
  if (method === "linear") {
    const slope = roundedText(linearFit(series).slope);
    return say(
      `The least-squares line through them changes by ${slope} a year.`,
      `값들을 지나는 최소제곱 직선은 해마다 ${slope}만큼 변합니다.`,
    );
  }
  const drift = roundedText((last.value - first.value) / span);
  return say(
    `From the first value to the last it changes by ${drift} a year on average.`,
    `처음 값에서 마지막 값까지 해마다 평균 ${drift}만큼 변했습니다.`,
  );
}

function trendWords(
  series: DatedSeries,
  method: ProjectionMethod,
  { year, mean }: { readonly year: number; readonly mean: number },
): Bilingual {
  const ahead = exactText(year - series.last.year);
  if (method === "holt") {
    return say(
      `Holt's linear method (simple start, level weight 0.8, trend weight 0.2) carries the last level and trend ${ahead} years on, to ${roundedText(mean)} in ${year}.`,
      `홀트 선형 방법(단순 시작값, 수준 가중치 0.8, 추세 가중치 0.2)으로 마지막 수준과 추세를 ${ahead}년 이으면 ${year}년에 ${roundedText(mean)}입니다.`,
    );
  }
  const change = changeWords(series, method);
  return method === "linear"
    ? say(
        `${change.en} In ${year} it stands at ${roundedText(mean)}.`,
        `${change.ko} ${year}년의 값은 ${roundedText(mean)}입니다.`,
      )
    : say(
        `${change.en} Going on like this for ${ahead} years after the last value, it comes to ${roundedText(mean)} in ${year}.`,
        `${change.ko} 마지막 값 이후 ${ahead}년 동안 이렇게 이어지면 ${year}년에 ${roundedText(mean)}이(가) 됩니다.`,
      );
}
