import { cagr } from "../../../core/numeric/cagr";
import { expectedRatio } from "../../../core/targets/expectedRatio";
import { pace } from "../../../core/targets/pace";
import { statusWords, type StatusScheme, type TargetStatus } from "../../../core/targets/statusWords";
import type { PaceMethod, TargetPath } from "../../../core/targets/targetPath";
import { targetStatus } from "../../../core/targets/targetStatus";
import type { Bilingual } from "../../../model/language";
import { schemes } from "../../gapSheet/words";
import type { MethodKey } from "../methods";
import { exactText, percentNumber, roundedText } from "../numberText";
import { say } from "../say";
import { choiceOf, languageOf, numberOf, targetOf, type TargetValue } from "./arguments";
import type { Call, Teller } from "./call";
import { targetRow } from "./dataRows";
import { perCell, whichCell } from "./perCell";
import { targetWords } from "./targetWords";

const names = ["baseline", "baseline_year", "actual", "actual_year", "target", "target_year"] as const;

/** Tells PACE. */
export const tellPace: Teller = (call) => {
  const method = choiceOf(call, "method", ["cagr", "linear"]) ?? "cagr";
  const target = targetOf(call);
  const path = pathOf(call);
  const ratio = pace(path, target.direction, method);
  return {
    rows: target.plan === undefined ? [] : [targetRow(call.catalog, target.plan)],
    result: perCell(call, names, (at) => pace(pathOf(at), targetOf(at).direction, method)),
    words: [...whichCell(call, names), ...paceWords(call, target, path, method), paceVerdict(ratio)],
    methods: [paceMethods[method]],
  };
};

/** Tells STATUS. */
export const tellStatus: Teller = (call) => {
  const scheme = choiceOf(call, "scheme", ["eurostat", "un", "sdg-index"]) ?? "eurostat";
  const given = choiceOf(call, "method", ["cagr", "linear"]);
  const method = given ?? (scheme === "sdg-index" ? "linear" : "cagr");
  const language = languageOf(call);
  const rate = (at: Call): TargetStatus => targetStatus(pathOf(at), { ...targetOf(at), scheme, method });
  const target = targetOf(call);
  const path = pathOf(call);
  const status = rate(call);
  return {
    rows: target.plan === undefined ? [] : [targetRow(call.catalog, target.plan)],
    result: perCell(call, names, (at) => statusWords(rate(at))[language]),
    words: [
      ...whichCell(call, names),
      ...(status === "met"
        ? [metWords(call, target, path.actual, scheme)]
        : [
            ...ratioWords(call, target, path, { scheme, method }),
            bandWords(target, path, { scheme, method }),
          ]),
    ],
    methods:
      status === "met" ? [schemeMethods[scheme]] : [schemeMethods[scheme], ratioMethod(scheme, method)],
  };
};

const paceMethods = { cagr: "paceCagr", linear: "paceLinear" } as const satisfies Record<
  PaceMethod,
  MethodKey
>;

const schemeMethods = {
  eurostat: "statusEurostat",
  un: "statusUn",
  "sdg-index": "statusSdgIndex",
} as const satisfies Record<StatusScheme, MethodKey>;

function ratioMethod(scheme: StatusScheme, method: PaceMethod): MethodKey {
  return scheme === "un" ? "expectedRatio" : paceMethods[method];
}

interface Rating {
  readonly scheme: StatusScheme;
  readonly method: PaceMethod;
}

function pathOf(call: Call): TargetPath {
  return {
    baseline: numberOf(call, "baseline"),
    baselineYear: numberOf(call, "baseline_year"),
    actual: numberOf(call, "actual"),
    actualYear: numberOf(call, "actual_year"),
    target: targetOf(call).value,
    targetYear: numberOf(call, "target_year"),
  };
}

function paceWords(
  call: Call,
  target: TargetValue,
  path: TargetPath,
  method: PaceMethod,
): readonly Bilingual[] {
  const { baseline, baselineYear, actual, actualYear, targetYear } = path;
  const ratio = roundedText(pace(path, target.direction, method));
  const goal = targetWords(call, target);
  const rates = ratesOf(path, method);
  const start = say(
    `From the baseline ${exactText(baseline)} (${baselineYear}) to the actual ${exactText(actual)} (${actualYear}) the value changed by ${rates.observed.en} a year on average; to get from the baseline to the ${goal.en} in ${targetYear} it has to change by ${rates.required.en} a year.`,
    `기준값 ${exactText(baseline)}(${baselineYear}년)에서 실적값 ${exactText(actual)}(${actualYear}년)까지 연평균 ${rates.observed.ko} 변했고, 기준값에서 ${targetYear}년의 ${goal.ko}까지 가려면 해마다 ${rates.required.ko} 변해야 합니다.`,
  );
  const plain = target.direction === "higher" && path.target > path.baseline;
  return [
    start,
    plain
      ? say(
          `The pace is the first rate divided by the second: ${ratio}.`,
          `추진 속도는 앞의 변화율을 뒤의 변화율로 나눈 ${ratio}입니다.`,
        )
      : say(
          `The pace is the first rate, counted as positive where it goes ${target.direction === "higher" ? "up" : "down"} as wanted, divided by the size of the second: ${ratio}.`,
          `추진 속도는 앞의 변화율을 바라는 방향(${target.direction === "higher" ? "증가" : "감소"})이면 양수로 보고 뒤의 변화율의 크기로 나눈 ${ratio}입니다.`,
        ),
  ];
}

function ratesOf(path: TargetPath, method: PaceMethod): { observed: Bilingual; required: Bilingual } {
  const { baseline, baselineYear, actual, actualYear, target, targetYear } = path;
  const [elapsed, available] = [actualYear - baselineYear, targetYear - baselineYear];
  const text = (rate: number): Bilingual =>
    method === "cagr"
      ? { en: `${percentNumber(rate)} %`, ko: `${percentNumber(rate)}%` }
      : { en: roundedText(rate), ko: `${roundedText(rate)}만큼` };
  return method === "cagr"
    ? { observed: text(cagr(baseline, actual, elapsed)), required: text(cagr(baseline, target, available)) }
    : { observed: text((actual - baseline) / elapsed), required: text((target - baseline) / available) };
}

function paceVerdict(ratio: number): Bilingual {
  if (ratio < 0) {
    return say(
      "It is below 0: the value moves away from the target.",
      "0보다 작으므로 목표에서 멀어지고 있습니다.",
    );
  }
  return ratio >= 1
    ? say("With 1 or more the target is reached in time.", "1 이상이므로 제때 목표에 이르는 속도입니다.")
    : say(
        "Below 1 the target is not reached in time at this pace.",
        "1보다 작으므로 이 속도로는 제때 목표에 이르지 못합니다.",
      );
}

function ratioWords(
  call: Call,
  target: TargetValue,
  path: TargetPath,
  { scheme, method }: Rating,
): readonly Bilingual[] {
  if (scheme !== "un") return paceWords(call, target, path, method);
  const ratio = expectedRatio(path, target.direction, method);
  const { baseline, baselineYear, actual, actualYear, targetYear } = path;
  const expected =
    baseline + (target.direction === "higher" ? 1 : -1) * ratio * Math.abs(path.target - baseline);
  const goal = targetWords(call, target);
  return [
    say(
      `At the pace since the baseline ${exactText(baseline)} (${baselineYear}) the actual ${exactText(actual)} (${actualYear}) leads to ${roundedText(expected)} in ${targetYear}. That is ${roundedText(ratio)} of the way from the baseline to the ${goal.en}.`,
      `기준값 ${exactText(baseline)}(${baselineYear}년) 이후의 속도라면 실적값 ${exactText(actual)}(${actualYear}년)은 ${targetYear}년에 ${roundedText(expected)}에 이릅니다. 이는 기준값에서 ${goal.ko}까지 가는 길의 ${roundedText(ratio)}입니다.`,
    ),
  ];
}

/** The band of the scheme that the ratio lies in, with the numbers that decided. */
function bandWords(target: TargetValue, path: TargetPath, { scheme, method }: Rating): Bilingual {
  const status = targetStatus(path, { ...target, scheme, method });
  const ratio =
    scheme === "un" ? expectedRatio(path, target.direction, method) : pace(path, target.direction, method);
  const { bands, name } = schemes[scheme];
  const place = bands.findIndex((band) => band.status === status);
  const [from, upTo] = [bands[place]?.from ?? -Infinity, bands[place - 1]?.from];
  const noun = scheme === "un" ? say("share", "비율") : say("pace", "추진 속도");
  const where = rangeWords(from, upTo);
  return say(
    `The ${noun.en} ${roundedText(ratio)} ${where.en}: by the scheme of ${name.en} that is “${statusWords(status).en}”.`,
    `${noun.ko} ${roundedText(ratio)}은(는) ${where.ko} ${name.ko} 기준으로 “${statusWords(status).ko}”입니다.`,
  );
}

function rangeWords(from: number, upTo: number | undefined): Bilingual {
  const text = (value: number): string => (value === 0 || value === 1 ? String(value) : value.toFixed(2));
  if (upTo === undefined) return say(`is at least ${text(from)}`, `${text(from)} 이상이므로`);
  if (from === -Infinity) return say(`is below ${text(upTo)}`, `${text(upTo)}보다 작으므로`);
  return say(`lies between ${text(from)} and ${text(upTo)}`, `${text(from)} 이상 ${text(upTo)} 미만이므로`);
}

function metWords(call: Call, target: TargetValue, actual: number, scheme: StatusScheme): Bilingual {
  const goal = targetWords(call, target);
  const reached = target.direction === "higher" ? actual >= target.value : actual <= target.value;
  if (!reached && scheme === "un" && target.percent) {
    return say(
      `The actual ${exactText(actual)} is within one point of the ${goal.en}, which the UN scheme counts as “${statusWords("met").en}”.`,
      `실적값 ${exactText(actual)}은(는) ${goal.ko}에서 1포인트 안에 있어 UN 기준으로 “${statusWords("met").ko}”입니다.`,
    );
  }
  return say(
    `The actual ${exactText(actual)} has reached the ${goal.en} (${target.direction} is better), so the status is “${statusWords("met").en}” in every scheme.`,
    `실적값 ${exactText(actual)}이(가) ${goal.ko}에 이르렀으므로(${target.direction === "higher" ? "높을수록" : "낮을수록"} 좋음) 어느 기준으로나 “${statusWords("met").ko}”입니다.`,
  );
}
