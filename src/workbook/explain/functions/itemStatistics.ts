import { coefficientOfVariation } from "../../../core/delphi/coefficientOfVariation";
import { consensusDegree } from "../../../core/delphi/consensusDegree";
import { contentValidityRatio } from "../../../core/delphi/contentValidityRatio";
import { convergenceDegree } from "../../../core/delphi/convergenceDegree";
import { criticalCvr, type CvrTable } from "../../../core/delphi/criticalCvr";
import { quartiles } from "../../../core/delphi/quartiles";
import { coinUpperTail } from "../../../core/numeric/coinUpperTail";
import { meanAndSd } from "../../../core/numeric/meanAndSd";
import { median } from "../../../core/numeric/median";
import { present, type MaybeNumber } from "../../../core/numeric/present";
import type { QuantileConvention } from "../../../core/numeric/quantile";
import { UndefinedResultError } from "../../../model/errors";
import type { Bilingual } from "../../../model/language";
import type { MethodKey } from "../methods";
import { exactText, percentNumber, roundedText } from "../numberText";
import { say } from "../say";

/** How the ratings of an item are read. */
export interface ItemOptions {
  readonly essentialFrom: number;
  readonly quartile: QuantileConvention;
}

/** A statistic of one item, told with its numbers. */
interface ItemStatistic {
  readonly value: number;
  readonly words: Bilingual;
  readonly methods: readonly MethodKey[];
}

/** A statistic of an item by its ratings. It throws where it is undefined, as the core does. */
export type ItemTeller = (item: readonly MaybeNumber[], options: ItemOptions) => ItemStatistic;

/**
 * The mean of what was answered.
 *
 * @param item the answers
 * @returns the mean with its sentence
 */
export const tellItemMean: ItemTeller = (item) => {
  const given = present(item);
  const { mean } = meanAndSd(given);
  if (mean === null) throw tooFew(given.length, 1);
  return plain(
    mean,
    say(
      `The mean of the ${given.length} answers is ${roundedText(mean)}.`,
      `응답 ${given.length}개의 평균은 ${roundedText(mean)}입니다.`,
    ),
  );
};

/**
 * The sample standard deviation.
 *
 * @param item the answers
 * @returns the deviation with its sentence
 */
export const tellItemSd: ItemTeller = (item) => {
  const given = present(item);
  const { sd } = meanAndSd(given);
  if (sd === null) throw tooFew(given.length, 2);
  return plain(
    sd,
    say(
      `The sample standard deviation of the ${given.length} answers (divided by n - 1) is ${roundedText(sd)}.`,
      `응답 ${given.length}개의 표본 표준편차(n - 1로 나눔)는 ${roundedText(sd)}입니다.`,
    ),
  );
};

/**
 * The median.
 *
 * @param item the answers
 * @returns the median with its sentence
 */
export const tellItemMedian: ItemTeller = (item) => {
  const given = present(item);
  const middle = median(given);
  if (middle === null) throw tooFew(given.length, 1);
  return plain(
    middle,
    say(
      `Half of the ${given.length} answers lie at or below the median ${roundedText(middle)}, half at or above it.`,
      `응답 ${given.length}개의 중앙값은 ${roundedText(middle)}입니다. 절반은 그 이하, 절반은 그 이상입니다.`,
    ),
  );
};

/**
 * One of the quartiles, or the distance between them.
 *
 * @param which the first, the third, or the range between them
 * @returns who tells it
 */
export const tellItemQuartile =
  (which: "q1" | "q3" | "iqr"): ItemTeller =>
  (item, { quartile }) => {
    const { q1, q3 } = quartiles(item, quartile);
    const n = present(item).length;
    const value = { q1, q3, iqr: q3 - q1 }[which];
    const shown = roundedText(value);
    const words = {
      q1: say(
        `A quarter of the ${n} ratings lies below the first quartile ${shown}.`,
        `평정 ${n}개의 4분의 1은 제1사분위수 ${shown} 아래에 있습니다.`,
      ),
      q3: say(
        `A quarter of the ${n} ratings lies above the third quartile ${shown}.`,
        `평정 ${n}개의 4분의 1은 제3사분위수 ${shown} 위에 있습니다.`,
      ),
      iqr: say(
        `The middle half of the ${n} ratings lies between Q1 = ${roundedText(q1)} and Q3 = ${roundedText(q3)}, a width of ${shown}.`,
        `평정 ${n}개의 가운데 절반은 Q1 = ${roundedText(q1)}, Q3 = ${roundedText(q3)} 사이에 있으며 그 폭은 ${shown}입니다.`,
      ),
    }[which];
    return { value, words, methods: [quartileMethod(quartile)] };
  };

/**
 * The coefficient of variation, with its usual reading.
 *
 * @param item the ratings
 * @returns the coefficient with its sentence
 */
export const tellItemCv: ItemTeller = (item) => {
  const value = coefficientOfVariation(item);
  const given = present(item);
  const { mean, sd } = meanAndSd(given);
  const shown = roundedText(value);
  const reading =
    value <= 0.5
      ? say("up to 0.5 the item is taken as stable", "0.5 이하이면 안정된 문항으로 봅니다")
      : value <= 0.8
        ? say(
            "between 0.5 and 0.8 it is taken as fairly stable",
            "0.5와 0.8 사이이면 비교적 안정된 문항으로 봅니다",
          )
        : say("above 0.8 it is usually asked again", "0.8보다 크면 보통 다시 묻습니다");
  return {
    value,
    words: say(
      `The ${given.length} ratings have the standard deviation ${roundedText(sd ?? 0)} and the mean ${roundedText(mean ?? 0)}; the first divided by the second is ${shown}: ${reading.en}.`,
      `평정 ${given.length}개의 표준편차 ${roundedText(sd ?? 0)}을(를) 평균 ${roundedText(mean ?? 0)}(으)로 나누면 ${shown}입니다. ${reading.ko}.`,
    ),
    methods: ["coefficientOfVariation"],
  };
};

/**
 * The consensus degree against its usual cut-off.
 *
 * @param item the ratings
 * @param options how quartiles are read
 * @returns the degree with its sentence
 */
export const tellItemConsensus: ItemTeller = (item, { quartile }) => {
  const value = consensusDegree(item, quartile);
  const { q1, median: middle, q3 } = quartiles(item, quartile);
  const [low, mid, high] = [q1, middle, q3].map(roundedText);
  const agreed = value >= 0.75;
  return {
    value,
    words: say(
      `The quartiles of the ${present(item).length} ratings are ${low} and ${high}, their median ${mid}: 1 - (${high} - ${low}) / ${mid} = ${roundedText(value)}, which is ${agreed ? "at least" : "less than"} the 0.75 that usually ${agreed ? "counts" : "would count"} as agreement.`,
      `평정 ${present(item).length}개의 사분위수는 ${low}, ${high}이고 중앙값은 ${mid}입니다. 1 - (${high} - ${low}) / ${mid} = ${roundedText(value)}(으)로, 보통 합의로 보는 0.75 ${agreed ? "이상입니다" : "미만입니다"}.`,
    ),
    methods: ["consensus", quartileMethod(quartile)],
  };
};

/**
 * The convergence degree against its usual cut-off.
 *
 * @param item the ratings
 * @param options how quartiles are read
 * @returns the degree with its sentence
 */
export const tellItemConvergence: ItemTeller = (item, { quartile }) => {
  const value = convergenceDegree(item, quartile);
  const { q1, q3 } = quartiles(item, quartile);
  const [low, high] = [q1, q3].map(roundedText);
  const agreed = value <= 0.5;
  return {
    value,
    words: say(
      `The quartiles of the ${present(item).length} ratings are ${low} and ${high}: (${high} - ${low}) / 2 = ${roundedText(value)}, which is ${agreed ? "at most" : "more than"} the 0.5 that usually ${agreed ? "counts" : "would count"} as agreement.`,
      `평정 ${present(item).length}개의 사분위수는 ${low}, ${high}입니다. (${high} - ${low}) / 2 = ${roundedText(value)}(으)로, 보통 합의로 보는 0.5 ${agreed ? "이하입니다" : "초과입니다"}.`,
    ),
    methods: ["convergence", quartileMethod(quartile)],
  };
};

/**
 * The content validity ratio with its count.
 *
 * @param item the ratings
 * @param options from which rating on an answer counts as essential
 * @returns the ratio with its sentence
 */
export const tellItemCvr: ItemTeller = (item, { essentialFrom }) => {
  const value = contentValidityRatio(item, essentialFrom);
  const given = present(item);
  const essential = given.filter((rating) => rating >= essentialFrom).length;
  const [n, from] = [given.length, exactText(essentialFrom)];
  return {
    value,
    words: say(
      `Of the ${n} experts ${essential} rated the item ${from} or higher, which counts as “essential”: (${essential} - ${n} / 2) / (${n} / 2) = ${roundedText(value)}.`,
      `전문가 ${n}명 가운데 ${essential}명이 ${from}점 이상을 주어 “필수”로 봅니다. (${essential} - ${n} / 2) / (${n} / 2) = ${roundedText(value)}입니다.`,
    ),
    methods: ["cvr"],
  };
};

/**
 * The least content validity ratio of a panel.
 *
 * @param panel how many experts answered
 * @param table where it comes from
 * @returns the ratio with its sentence
 */
export function tellMinimum(panel: number, table: CvrTable): ItemStatistic {
  const value = criticalCvr(panel, table);
  const shown = roundedText(value);
  if (table === "lawshe") {
    return {
      value,
      words: say(
        `Lawshe's table asks of a panel of ${panel} experts a CVR of at least ${shown}.`,
        `로셰의 표에서 전문가 ${panel}명에게 필요한 최소 CVR은 ${shown}입니다.`,
      ),
      methods: ["cvrMinLawshe"],
    };
  }
  const count = Math.round((value * panel + panel) / 2);
  const chance = percentNumber(coinUpperTail(count, panel));
  return {
    value,
    words: say(
      `If each of ${panel} experts tossed a coin, ${count} or more would say “essential” in ${chance} % of panels, and one fewer in more than 5 %: the CVR of ${count} out of ${panel}, ${shown}, is the minimum.`,
      `전문가 ${panel}명이 동전을 던져 답한다면 ${count}명 이상이 “필수”라고 할 확률은 ${chance}%이고, 한 명 적으면 5%를 넘습니다. 따라서 ${panel}명 중 ${count}명의 CVR ${shown}이(가) 최솟값입니다.`,
    ),
    methods: ["cvrMinExact"],
  };
}

/** The method of reading quartiles. */
function quartileMethod(convention: QuantileConvention): MethodKey {
  return convention === "inc" ? "quartileInc" : "quartileExc";
}

function plain(value: number, words: Bilingual): ItemStatistic {
  return { value, words, methods: [] };
}

/**
 * Why a statistic has no value.
 *
 * @param given how many answers there are
 * @param needed how many it takes
 * @returns the error
 */
export function tooFew(given: number, needed: number): UndefinedResultError {
  return new UndefinedResultError(
    say(
      `the statistic takes at least ${needed} answers to the item; there are ${given}. Add answers, or leave the item out.`,
      `이 통계에는 문항의 응답이 ${needed}개 이상 필요한데 현재 ${given}개입니다. 응답을 추가하거나 문항을 빼십시오.`,
    ),
  );
}
