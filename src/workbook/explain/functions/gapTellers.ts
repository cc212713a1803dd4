import { achievement } from "../../../core/targets/achievement";
import { progress } from "../../../core/targets/progress";
import { relativeGap } from "../../../core/targets/relativeGap";
import { targetGap } from "../../../core/targets/targetGap";
import { UndefinedResultError } from "../../../model/errors";
import type { Bilingual } from "../../../model/language";
import { exactText, percentNumber, roundedText } from "../numberText";
import { say } from "../say";
import { numberOf, targetOf, type TargetValue } from "./arguments";
import type { Call, Teller, Told } from "./call";
import { targetRow } from "./dataRows";
import { perCell, whichCell } from "./perCell";
import { targetWords } from "./targetWords";

/** Tells GAP. */
export const tellGap: Teller = (call) => {
  const [target, actual] = [targetOf(call), numberOf(call, "actual")];
  const gap = targetGap(target.value, actual, target.direction);
  return {
    ...ofTarget(call, target),
    result: perCell(call, ["target", "actual"], (at) => {
      const goal = targetOf(at);
      return targetGap(goal.value, numberOf(at, "actual"), goal.direction);
    }),
    words: [...whichCell(call, ["target", "actual"]), ...gapWords(call, target, actual, gap)],
    methods: ["gap"],
  };
};

/** Tells GAP.RELATIVE. */
export const tellRelativeGap: Teller = (call) => {
  const [target, actual] = [targetOf(call), numberOf(call, "actual")];
  const gap = targetGap(target.value, actual, target.direction);
  const relative = relativeGap(target.value, actual, target.direction);
  const size = exactText(Math.abs(target.value));
  return {
    ...ofTarget(call, target),
    result: perCell(call, ["target", "actual"], (at) => {
      const goal = targetOf(at);
      return relativeGap(goal.value, numberOf(at, "actual"), goal.direction);
    }),
    words: [
      ...whichCell(call, ["target", "actual"]),
      ...gapWords(call, target, actual, gap),
      say(
        `Divided by ${target.value < 0 ? "the size of the target" : "the target"}, ${size}, that is ${roundedText(relative)}: ${relativeWords(relative).en}`,
        `이를 ${target.value < 0 ? "목표값의 절댓값" : "목표값"} ${size}(으)로 나누면 ${roundedText(relative)}입니다. ${relativeWords(relative).ko}`,
      ),
    ],
    methods: ["gap", "relativeGap"],
  };
};

/** Tells ACHIEVEMENT. */
export const tellAchievement: Teller = (call) => {
  const target = higherOnly(targetOf(call));
  const actual = numberOf(call, "actual");
  const share = achievement(target.value, actual);
  const words = targetWords(call, target);
  return {
    ...ofTarget(call, target),
    result: perCell(call, ["target", "actual"], (at) =>
      achievement(higherOnly(targetOf(at)).value, numberOf(at, "actual")),
    ),
    words: [
      ...whichCell(call, ["target", "actual"]),
      say(
        `Achievement is the actual ${exactText(actual)} divided by the ${words.en}: ${roundedText(share)}, or ${percentNumber(share)} % of the target.`,
        `달성률은 실적값 ${exactText(actual)}을(를) ${words.ko}(으)로 나눈 ${roundedText(share)}(으)로, 목표의 ${percentNumber(share)}%에 해당합니다.`,
      ),
    ],
    methods: ["achievement"],
  };
};

/** Tells PROGRESS. */
export const tellProgress: Teller = (call) => {
  const target = targetOf(call);
  const [actual, baseline] = [numberOf(call, "actual"), numberOf(call, "baseline")];
  const share = progress(target.value, actual, baseline);
  const names = ["target", "actual", "baseline"] as const;
  const words = targetWords(call, target);
  const [done, whole] = [exactText(actual - baseline), exactText(target.value - baseline)];
  return {
    ...ofTarget(call, target),
    result: perCell(call, names, (at) =>
      progress(targetOf(at).value, numberOf(at, "actual"), numberOf(at, "baseline")),
    ),
    words: [
      ...whichCell(call, names),
      say(
        `Progress is the way done, from the baseline ${exactText(baseline)} to the actual ${exactText(actual)} (${done}), divided by the whole way from the baseline to the ${words.en}, which is ${whole}: ${roundedText(share)}. ${progressWords(share).en}`,
        `진척률은 기준값 ${exactText(baseline)}에서 실적값 ${exactText(actual)}까지 온 만큼(${done})을 기준값에서 ${words.ko}까지의 전체 ${whole}(으)로 나눈 ${roundedText(share)}입니다. ${progressWords(share).ko}`,
      ),
    ],
    methods: ["progress"],
  };
};

function ofTarget(call: Call, { plan }: TargetValue): Pick<Told, "rows"> {
  return { rows: plan === undefined ? [] : [targetRow(call.catalog, plan)] };
}

function gapWords(call: Call, target: TargetValue, actual: number, gap: number): readonly Bilingual[] {
  const words = targetWords(call, target);
  const [a, x] = [exactText(actual), exactText(gap)];
  const over = exactText(-gap);
  if (target.direction === "lower") {
    const end: Bilingual =
      gap > 0
        ? say(`${x} is still too much.`, `아직 ${x}만큼 높습니다.`)
        : gap === 0
          ? say(`${x}; the target is met exactly.`, `${x}(으)로, 목표를 정확히 달성했습니다.`)
          : say(`${x}; the target is beaten by ${over}.`, `${x}(으)로, 목표보다 ${over}만큼 더 낮습니다.`);
    return [
      say(
        `Lower is better here, so the gap is the actual ${a} minus the ${words.en}: ${end.en}`,
        `낮을수록 좋은 목표이므로 부족분은 실적값 ${a}에서 ${words.ko}을(를) 뺀 값입니다. ${end.ko}`,
      ),
    ];
  }
  const end: Bilingual =
    gap > 0
      ? say(`${x} is still missing.`, `아직 ${x}이(가) 모자랍니다.`)
      : gap === 0
        ? say(`${x}; the target is met exactly.`, `${x}(으)로, 목표를 정확히 달성했습니다.`)
        : say(`${x}; the target is exceeded by ${over}.`, `${x}(으)로, 목표를 ${over}만큼 넘었습니다.`);
  return [
    say(
      `The gap is the ${words.en} minus the actual ${a}: ${end.en}`,
      `부족분은 ${words.ko}에서 실적값 ${a}을(를) 뺀 값입니다. ${end.ko}`,
    ),
  ];
}

function relativeWords(relative: number): Bilingual {
  if (relative === 0) return say("nothing is missing.", "모자라는 부분이 없습니다.");
  const percent = percentNumber(Math.abs(relative));
  return relative > 0
    ? say(`${percent} % of the target is still to go.`, `목표의 ${percent}%가 남아 있습니다.`)
    : say(`the target is exceeded by ${percent} %.`, `목표를 ${percent}% 넘었습니다.`);
}

function progressWords(share: number): Bilingual {
  const percent = percentNumber(Math.abs(share));
  if (share < 0) {
    return say(
      "It is below zero because the actual has moved away from the target.",
      "실적값이 목표에서 멀어져 0보다 작습니다.",
    );
  }
  return share < 1
    ? say(`${percent} % of the way is done.`, `전체의 ${percent}%를 왔습니다.`)
    : say(`The target is reached (${percent} % of the way).`, `목표에 이르렀습니다(전체의 ${percent}%).`);
}

/** The ratio says nothing where lower is better. */
function higherOnly(target: TargetValue): TargetValue {
  if (target.direction === "higher") return target;
  throw new UndefinedResultError(
    say(
      `lower is better for the target “${target.plan?.name.en ?? ""}”, so actual / target says nothing. Use PROGRESS or GAP.RELATIVE.`,
      `목표 “${target.plan?.name.ko ?? ""}”은(는) 낮을수록 좋으므로 실적값 / 목표값에 의미가 없습니다. PROGRESS나 GAP.RELATIVE를 쓰십시오.`,
    ),
  );
}
