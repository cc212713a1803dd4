import { present } from "../../../core/numeric/present";
import { borichNeeds } from "../../../core/survey/borichNeeds";
import { cronbachAlpha } from "../../../core/survey/cronbachAlpha";
import { likertSummary } from "../../../core/survey/likertSummary";
import { likertWords } from "../../../core/survey/likertWords";
import { pairedItems } from "../../../core/survey/pairedItems";
import { meanAndSd } from "../../../core/numeric/meanAndSd";
import type { MaybeNumber } from "../../../core/numeric/present";
import type { Bilingual } from "../../../model/language";
import { exactText, percentNumber, roundedText } from "../numberText";
import { say } from "../say";
import { languageOf, matrixOf, requiredNumber } from "./arguments";
import type { Teller } from "./call";
import { itemsOf, resultsOf, whichItem } from "./itemColumns";
import { tellItemMean, tellItemMedian, tellItemSd, tooFew } from "./itemStatistics";
import { valueOrError } from "./perCell";

/** Tells SURVEY.SUMMARY: one statistic of one item. */
export const tellSurveySummary: Teller = (call) => {
  const scaleMax = requiredNumber(call, "scale_max");
  const language = languageOf(call);
  const items = itemsOf(call, "responses");
  const { row, column } = call.at;
  const [tell, item] = [tellStatistic[column], items[row - 1]];
  const header = likertWords.map((words) => words[language]);
  const body = items.map((one) =>
    tellStatistic.map((tellOne) => valueOrError(() => tellOne(one, scaleMax).value)),
  );
  return {
    rows: [],
    result: [header, ...body],
    words:
      tell === undefined || item === undefined
        ? [headerWords(items.length)]
        : [...whichItem(call, "responses", row - 1), tell(item, scaleMax).words],
    methods: ["likert"],
  };
};

function headerWords(items: number): Bilingual {
  return say(
    `The table has a header and a row for each of the ${items} items with ${likertWords.length} statistics; a cell beneath the header is explained with its numbers.`,
    `제목 행 아래에 문항 ${items}개를 한 행씩, 통계 ${likertWords.length}개를 보여 주는 표입니다. 제목 아래의 셀은 수치와 함께 설명됩니다.`,
  );
}

interface LikertCell {
  readonly value: number;
  readonly words: Bilingual;
}

type LikertTeller = (item: readonly MaybeNumber[], scaleMax: number) => LikertCell;

const tellCount: LikertTeller = (item, scaleMax) => {
  const { n } = likertSummary(item, scaleMax);
  return {
    value: n,
    words: say(
      `Of ${item.length} respondents ${n} answered the item; a blank is left out.`,
      `응답자 ${item.length}명 가운데 ${n}명이 이 문항에 답했습니다. 빈 셀은 뺍니다.`,
    ),
  };
};

const tellShare =
  (end: "top2" | "bottom2"): LikertTeller =>
  (item, scaleMax) => {
    const summary = likertSummary(item, scaleMax);
    const value = summary[end];
    if (value === null) throw tooFew(0, 1);
    const [low, high] = end === "top2" ? [scaleMax - 1, scaleMax] : [1, 2];
    const count = Math.round(value * summary.n);
    return {
      value,
      words: say(
        `Of the ${summary.n} answers ${count} are ${low} or ${high}: ${percentNumber(value)} %, or ${roundedText(value)}.`,
        `응답 ${summary.n}개 가운데 ${count}개가 ${low}점 또는 ${high}점입니다. 비율은 ${percentNumber(value)}%(${roundedText(value)})입니다.`,
      ),
    };
  };

const tellScore: LikertTeller = (item, scaleMax) => {
  const { score, mean } = likertSummary(item, scaleMax);
  if (score === null || mean === null) throw tooFew(0, 1);
  const shown = roundedText(mean);
  return {
    value: score,
    words: say(
      `The mean ${shown} on the scale from 1 to ${exactText(scaleMax)} is 100 (${shown} - 1) / (${scaleMax} - 1) = ${roundedText(score)} on a scale from 0 to 100.`,
      `1~${exactText(scaleMax)}점 척도의 평균 ${shown}을(를) 0~100으로 옮기면 100 (${shown} - 1) / (${scaleMax} - 1) = ${roundedText(score)}입니다.`,
    ),
  };
};

const options = { essentialFrom: 4, quartile: "inc" } as const;

/** In the order of the columns. */
const tellStatistic: readonly LikertTeller[] = [
  tellCount,
  (item) => tellItemMean(item, options),
  (item) => tellItemSd(item, options),
  (item) => tellItemMedian(item, options),
  tellShare("top2"),
  tellShare("bottom2"),
  tellScore,
];

/** Tells SURVEY.ALPHA. */
export const tellAlpha: Teller = (call) => {
  const responses = matrixOf(call, "responses");
  const { alpha, n } = cronbachAlpha(responses);
  const rows = responses.filter((row) => row.every((answer) => answer !== null)).map(present);
  const items = rows[0]?.length ?? 0;
  const variance = (values: readonly number[]): number => (meanAndSd(values).sd ?? 0) ** 2;
  const within = Array.from({ length: items }, (_, item) =>
    variance(rows.map((row) => row[item] ?? 0)),
  ).reduce((sum, one) => sum + one, 0);
  const total = variance(rows.map((row) => row.reduce((sum, answer) => sum + answer, 0)));
  const reading =
    alpha >= 0.8
      ? say("0.8 or more is good", "0.8 이상이면 좋은 수준입니다")
      : alpha >= 0.7
        ? say("0.7 or more is acceptable", "0.7 이상이면 받아들일 수 있는 수준입니다")
        : say("less than 0.7 is usually not enough", "0.7보다 작으면 보통 부족한 수준입니다");
  return {
    rows: [],
    result: [[alpha]],
    words: [
      say(
        `Of ${responses.length} respondents ${n} answered all ${items} items; the others are left out. The variances of the items sum to ${roundedText(within)}, and the sum of the items has the variance ${roundedText(total)}.`,
        `응답자 ${responses.length}명 가운데 ${n}명이 문항 ${items}개에 모두 답했고 나머지는 뺍니다. 문항 분산의 합은 ${roundedText(within)}, 문항 합계의 분산은 ${roundedText(total)}입니다.`,
      ),
      say(
        `Alpha is ${items} / (${items} - 1) (1 - ${roundedText(within)} / ${roundedText(total)}) = ${roundedText(alpha)}: ${reading.en}.`,
        `알파는 ${items} / (${items} - 1) (1 - ${roundedText(within)} / ${roundedText(total)}) = ${roundedText(alpha)}입니다. ${reading.ko}.`,
      ),
    ],
    methods: ["alpha"],
  };
};

/** Tells SURVEY.BORICH. */
export const tellBorich: Teller = (call) => {
  const [required, current] = [matrixOf(call, "required"), matrixOf(call, "current")];
  const needs = borichNeeds(required, current);
  const place = call.at.column;
  const need = needs[place] ?? null;
  if (need === null) throw tooFew(0, 1);
  const { first = [], second = [] } = pairedItems(required, current)[place] ?? {};
  const [n, level] = [first.length, meanAndSd(first).mean ?? 0];
  const gap = first.reduce((sum, value, i) => sum + value - (second[i] ?? 0), 0);
  return {
    rows: [],
    result: [
      resultsOf(needs, (one) => {
        if (one === null) throw tooFew(0, 1);
        return one;
      }),
    ],
    words: [
      ...whichItem(call, "required", place),
      say(
        `In ${n} answers with both levels the current level falls short of the required one by ${roundedText(gap)} in all; times the mean required level ${roundedText(level)}, divided by ${n}, the need is ${roundedText(need)}: the higher, the more urgent.`,
        `두 수준에 모두 답한 ${n}개 응답에서 현재 수준은 필요 수준보다 모두 합해 ${roundedText(gap)}만큼 낮습니다. 여기에 필요 수준의 평균 ${roundedText(level)}을(를) 곱하고 ${n}(으)로 나눈 요구도는 ${roundedText(need)}이며, 높을수록 시급합니다.`,
      ),
    ],
    methods: ["borich"],
  };
};
