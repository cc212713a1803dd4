import { itemSummary } from "../../../core/delphi/itemSummary";
import { summaryWords } from "../../../core/delphi/summaryWords";
import { CUSTOMARY_RULES, verdict } from "../../../core/delphi/verdict";
import { verdictWords } from "../../../core/delphi/verdictWords";
import { present, type MaybeNumber } from "../../../core/numeric/present";
import type { Bilingual } from "../../../model/language";
import type { MethodKey } from "../methods";
import { exactText, roundedText } from "../numberText";
import { say } from "../say";
import { choiceOf, languageOf, numberOf, optionalNumber } from "./arguments";
import type { Call, Teller, Told } from "./call";
import { itemsOf, resultsOf, whichItem } from "./itemColumns";
import {
  tellItemConsensus,
  tellItemConvergence,
  tellItemCv,
  tellItemCvr,
  tellItemMean,
  tellItemMedian,
  tellItemQuartile,
  tellItemSd,
  tellMinimum,
  tooFew,
  type ItemOptions,
  type ItemTeller,
} from "./itemStatistics";
import { perCell, valueOrError, whichCell } from "./perCell";

type Item = readonly MaybeNumber[];

/** Tells DELPHI.CVR. */
export const tellCvr: Teller = (call) => onePerItem(call, tellItemCvr);

/** Tells DELPHI.CONSENSUS. */
export const tellConsensus: Teller = (call) => onePerItem(call, tellItemConsensus);

/** Tells DELPHI.CONVERGENCE. */
export const tellConvergence: Teller = (call) => onePerItem(call, tellItemConvergence);

/** Tells DELPHI.CV. */
export const tellCv: Teller = (call) => onePerItem(call, tellItemCv);

/** Tells DELPHI.CVRMIN. */
export const tellCvrMin: Teller = (call) => {
  const table = choiceOf(call, "table", ["exact", "lawshe"]) ?? "exact";
  const { words, methods } = tellMinimum(numberOf(call, "panel"), table);
  return {
    rows: [],
    result: perCell(call, ["panel"], (at) => tellMinimum(numberOf(at, "panel"), table).value),
    words: [...whichCell(call, ["panel"]), words],
    methods,
  };
};

/** Tells DELPHI.SUMMARY: one statistic of one item. */
export const tellDelphiSummary: Teller = (call) => {
  const options = optionsOf(call);
  const language = languageOf(call);
  const items = itemsOf(call, "ratings");
  const { row, column } = call.at;
  const [tell, item] = [tellStatistic[column], items[row - 1]];
  const own: Pick<Told, "words" | "methods"> =
    tell === undefined || item === undefined
      ? {
          words: [headerWords(items.length)],
          methods: [
            "delphiVerdict",
            "consensus",
            "convergence",
            "coefficientOfVariation",
            "cvr",
            "cvrMinExact",
          ],
        }
      : told(call, row - 1, tell(item, options));
  const header = summaryWords.map((words) => words[language]);
  const body = items.map((one) =>
    tellStatistic.map((tellOne) =>
      valueOrError(() => {
        const { value } = tellOne(one, options);
        return typeof value === "number" ? value : value[language];
      }),
    ),
  );
  return { rows: [], result: [header, ...body], ...own };
};

function told(
  call: Call,
  place: number,
  { words, methods }: Pick<SummaryCell, "words" | "methods">,
): Pick<Told, "words" | "methods"> {
  return { words: [...whichItem(call, "ratings", place), words], methods };
}

function headerWords(items: number): Bilingual {
  return say(
    `The table has a header and a row for each of the ${items} items with ${summaryWords.length - 1} statistics and the verdict at the end; a cell beneath the header is explained with its numbers.`,
    `제목 행 아래에 문항 ${items}개를 한 행씩, 통계 ${summaryWords.length - 1}개와 끝에 판정을 보여 주는 표입니다. 제목 아래의 셀은 수치와 함께 설명됩니다.`,
  );
}

/** One statistic of each item: the sentences of the item that is explained. */
function onePerItem(call: Call, tell: ItemTeller): Told {
  const options = optionsOf(call);
  const items = itemsOf(call, "ratings");
  const place = call.at.column;
  const { words, methods } = tell(items[place] ?? [], options);
  return {
    rows: [],
    result: [resultsOf(items, (item) => tell(item, options).value)],
    words: [...whichItem(call, "ratings", place), words],
    methods,
  };
}

function optionsOf(call: Call): ItemOptions {
  return {
    essentialFrom: optionalNumber(call, "essential_from") ?? 4,
    quartile: choiceOf(call, "quartile", ["inc", "exc"]) ?? "inc",
  };
}

interface SummaryCell {
  readonly value: number | Bilingual;
  readonly words: Bilingual;
  readonly methods: readonly MethodKey[];
}

type SummaryTeller = (item: Item, options: ItemOptions) => SummaryCell;

const tellCount: SummaryTeller = (item) => {
  const n = present(item).length;
  return {
    value: n,
    words: say(
      `Of ${item.length} experts ${n} rated the item; a blank is left out.`,
      `전문가 ${item.length}명 가운데 ${n}명이 이 문항에 평정했습니다. 빈 셀은 뺍니다.`,
    ),
    methods: [],
  };
};

/** Which of the limits the item keeps, with the numbers. */
const tellVerdict: SummaryTeller = (item, options) => {
  const summary = itemSummary(item, options);
  if (summary.n === 0) throw tooFew(0, 1);
  const value = verdictWords(verdict(summary));
  const { consensusMin, convergenceMax } = CUSTOMARY_RULES;
  const shown = (number: number | null): string => (number === null ? "-" : roundedText(number));
  const { consensus, convergence, cvr, cvrMinimum } = summary;
  const numbers = say(
    `The consensus ${shown(consensus)} is held against ${exactText(consensusMin)}, the convergence ${shown(convergence)} against ${exactText(convergenceMax)}, and the CVR ${shown(cvr)} against the minimum ${shown(cvrMinimum)}`,
    `합의도 ${shown(consensus)}은(는) ${exactText(consensusMin)}, 수렴도 ${shown(convergence)}은(는) ${exactText(convergenceMax)}, CVR ${shown(cvr)}은(는) 최솟값 ${shown(cvrMinimum)} 기준으로 판정합니다`,
  );
  const small =
    cvrMinimum === null
      ? say(
          " A panel of fewer than five experts has no minimum of the CVR, so nothing is accepted or dropped.",
          " 전문가가 5명 미만이면 최소 CVR이 없어 채택하거나 제외하지 않습니다.",
        )
      : { en: "", ko: "" };
  return {
    value,
    words: say(
      `${numbers.en}: the verdict is “${value.en}”.${small.en}`,
      `${numbers.ko}. 판정은 “${value.ko}”입니다.${small.ko}`,
    ),
    methods: ["delphiVerdict", "consensus", "convergence", "cvr", "cvrMinExact"],
  };
};

/** In the order of the columns. */
const tellStatistic: readonly SummaryTeller[] = [
  tellCount,
  tellItemMean,
  tellItemSd,
  tellItemMedian,
  tellItemQuartile("q1"),
  tellItemQuartile("q3"),
  tellItemQuartile("iqr"),
  tellItemCv,
  tellItemConsensus,
  tellItemConvergence,
  tellItemCvr,
  (item) => {
    const panel = present(item).length;
    if (panel === 0) throw tooFew(0, 5);
    return tellMinimum(panel, "exact");
  },
  tellVerdict,
];
