import { shiftShare, type IndustryShift } from "../../../core/cluster/shiftShare";
import { MissingDataError } from "../../../model/errors";
import type { Bilingual } from "../../../model/language";
import { exactText, percentNumber, roundedText } from "../numberText";
import { say } from "../say";
import type { Call, Teller } from "./call";
import { amountsOf } from "./clusterTellers";

/** Tells CLUSTER.SHIFTSHARE: one part of one industry's change. */
export const tellShiftShare: Teller = (call) => {
  const counts = {
    areaStart: amountsOf(call, "area_start"),
    areaEnd: amountsOf(call, "area_end"),
    referenceStart: amountsOf(call, "reference_start"),
    referenceEnd: amountsOf(call, "reference_end"),
  };
  const { industries } = shiftShare(counts);
  const industry = industries[call.at.row] ?? null;
  if (industry === null) throw blankIndustry(call.at.row + 1);
  const at = (values: readonly (number | null)[]): number => values[call.at.row] ?? 0;
  const sum = (values: readonly (number | null)[]): number =>
    values.reduce<number>((total, value) => total + (value ?? 0), 0);
  const [start, end] = [at(counts.areaStart), at(counts.areaEnd)];
  const whole = sum(counts.referenceEnd) / sum(counts.referenceStart) - 1;
  const own = at(counts.referenceEnd) / at(counts.referenceStart) - 1;
  return {
    rows: [],
    result: industries.map((one) =>
      one === null ? ["#N/A", "#N/A", "#N/A", "#N/A"] : [one.national, one.mix, one.regional, one.total],
    ),
    words: [
      say(
        `Industry ${call.at.row + 1} of the area goes from ${exactText(start)} to ${exactText(end)}, a change of ${roundedText(industry.total)}.`,
        `지역의 ${call.at.row + 1}번째 산업은 ${exactText(start)}에서 ${exactText(end)}(으)로 ${roundedText(industry.total)}만큼 변했습니다.`,
      ),
      partWords(call, industry, { start, whole, own }),
    ],
    methods: ["shiftShare"],
  };
};

interface Growth {
  readonly start: number;
  readonly whole: number;
  readonly own: number;
}

function partWords(call: Call, industry: IndustryShift, { start, whole, own }: Growth): Bilingual {
  if (industry.isNew) {
    return say(
      `The area had none at the start, so that there is no growth rate: the whole change of ${roundedText(industry.regional)} counts as regional shift.`,
      `시작 시점에 지역에 없던 산업이라 성장률이 없으므로 변화 ${roundedText(industry.regional)} 전체를 지역 경쟁력 효과로 봅니다.`,
    );
  }
  const [all, ours] = [percentNumber(whole), percentNumber(Number.isFinite(own) ? own : 0)];
  const parts = [
    say(
      `The whole reference grew by ${all} %: at that rate the industry would have changed by ${roundedText(industry.national)}.`,
      `기준 지역 전체는 ${all}% 성장했습니다. 그만큼 성장했다면 변화는 ${roundedText(industry.national)}입니다.`,
    ),
    say(
      `In the reference the industry grew by ${ours} %, all industries by ${all} %; on the ${exactText(start)} of the start the difference is ${roundedText(industry.mix)}.`,
      `기준 지역에서 이 산업은 ${ours}%, 전체 산업은 ${all}% 성장했습니다. 그 차이를 시작 값 ${exactText(start)}에 곱하면 ${roundedText(industry.mix)}입니다.`,
    ),
    say(
      `Against a growth of ${ours} %, as in the reference, the industry ended ${roundedText(Math.abs(industry.regional))} ${industry.regional < 0 ? "lower" : "higher"}: the part of the area itself.`,
      `기준 지역처럼 ${ours}% 성장했을 때보다 ${roundedText(Math.abs(industry.regional))}만큼 ${industry.regional < 0 ? "적으며" : "많으며"}, 이것이 지역 자체의 효과입니다.`,
    ),
    say(
      `It is the sum of national growth ${roundedText(industry.national)}, industry mix ${roundedText(industry.mix)} and regional shift ${roundedText(industry.regional)}.`,
      `국가 성장 ${roundedText(industry.national)}, 산업 구조 ${roundedText(industry.mix)}, 지역 경쟁력 ${roundedText(industry.regional)}의 합입니다.`,
    ),
  ];
  return parts[call.at.column] ?? say("", "");
}

function blankIndustry(place: number): MissingDataError {
  return new MissingDataError(
    say(
      `industry ${place} is blank in all columns. Enter its values, or leave the row out.`,
      `${place}번째 산업은 모든 열이 비어 있습니다. 값을 입력하거나 그 행을 빼십시오.`,
    ),
  );
}
