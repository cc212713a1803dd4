import { cagr } from "../../../core/numeric/cagr";
import { requiredChange } from "../../../core/targets/requiredChange";
import { exactText, percentNumber, roundedText } from "../numberText";
import { say } from "../say";
import { choiceOf, numberOf, targetOf } from "./arguments";
import type { Call, Teller } from "./call";
import { targetRow } from "./dataRows";
import { perCell, whichCell } from "./perCell";
import { targetWords } from "./targetWords";

/** Tells CAGR. */
export const tellCagr: Teller = (call) => {
  const names = ["first", "last", "years"] as const;
  const [first, last, years] = [numberOf(call, "first"), numberOf(call, "last"), numberOf(call, "years")];
  const rate = cagr(first, last, years);
  const [f, l, n] = [exactText(first), exactText(last), exactText(years)];
  return {
    rows: [],
    result: perCell(call, names, (at) =>
      cagr(numberOf(at, "first"), numberOf(at, "last"), numberOf(at, "years")),
    ),
    words: [
      ...whichCell(call, names),
      say(
        `The compound growth rate that leads from ${f} to ${l} in ${n} ${years === 1 ? "year" : "years"} is (${l} / ${f})^(1 / ${n}) - 1 = ${roundedText(rate)}, or ${percentNumber(rate)} % a year.`,
        `${f}에서 ${n}년 만에 ${l}에 이르는 연평균 성장률은 (${l} / ${f})^(1 / ${n}) - 1 = ${roundedText(rate)}, 곧 연 ${percentNumber(rate)}%입니다.`,
      ),
    ],
    methods: ["cagr"],
  };
};

/** Tells REQUIRED. */
export const tellRequired: Teller = (call) => {
  const names = ["actual", "actual_year", "target", "target_year"] as const;
  const method = choiceOf(call, "method", ["cagr", "linear"]) ?? "linear";
  const target = targetOf(call, "target", undefined);
  const way = wayOf(call);
  const change = requiredChange(way, method);
  const words = targetWords(call, target);
  const years = way.targetYear - way.actualYear;
  const path = say(
    `From the actual ${exactText(way.actual)} (${way.actualYear}) to the ${words.en} in ${way.targetYear}`,
    `실적값 ${exactText(way.actual)}(${way.actualYear}년)에서 ${way.targetYear}년의 ${words.ko}까지`,
  );
  const whole = exactText(way.target - way.actual);
  return {
    rows: target.plan === undefined ? [] : [targetRow(call.catalog, target.plan)],
    result: perCell(call, names, (at) => requiredChange(wayOf(at), method)),
    words: [
      ...whichCell(call, names),
      method === "linear"
        ? say(
            `${path.en} a change of ${whole} is left for ${exactText(years)} ${years === 1 ? "year" : "years"}: ${roundedText(change)} a year from now on.`,
            `${path.ko} ${exactText(years)}년 동안 ${whole}만큼 변해야 하므로, 앞으로 해마다 ${roundedText(change)}이(가) 필요합니다.`,
          )
        : say(
            `${path.en} the value has to change by ${percentNumber(change)} % a year from now on (${roundedText(change)} as a fraction), compounded over ${exactText(years)} ${years === 1 ? "year" : "years"}.`,
            `${path.ko} ${exactText(years)}년 동안 해마다 ${percentNumber(change)}%(비율로 ${roundedText(change)})씩 복리로 변해야 합니다.`,
          ),
    ],
    methods: [method === "linear" ? "requiredLinear" : "requiredCagr"],
  };
};

function wayOf(call: Call): Parameters<typeof requiredChange>[0] {
  return {
    actual: numberOf(call, "actual"),
    actualYear: numberOf(call, "actual_year"),
    target: targetOf(call, "target", undefined).value,
    targetYear: numberOf(call, "target_year"),
  };
}
