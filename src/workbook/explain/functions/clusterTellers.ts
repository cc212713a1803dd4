import { herfindahl } from "../../../core/cluster/herfindahl";
import { locationQuotient, type ActivityCounts } from "../../../core/cluster/locationQuotient";
import { pairedShares } from "../../../core/cluster/pairedShares";
import { shareEntropy } from "../../../core/cluster/shareEntropy";
import { shares } from "../../../core/cluster/shares";
import { specialisation } from "../../../core/cluster/specialisation";
import { topShare } from "../../../core/cluster/topShare";
import type { MaybeNumber } from "../../../core/numeric/present";
import { UndefinedResultError } from "../../../model/errors";
import { exactText, percentNumber, roundedText } from "../numberText";
import type { ParameterName } from "../parameters";
import { say } from "../say";
import { flagOf, matrixOf, numberOf, requiredNumber } from "./arguments";
import type { Call, Teller } from "./call";
import { perCell, whichCell } from "./perCell";

const quotientInputs = [
  "area_activity",
  "area_total",
  "reference_activity",
  "reference_total",
] as const satisfies readonly ParameterName[];

/** Tells CLUSTER.LQ. */
export const tellLq: Teller = (call) => {
  const counts = countsOf(call);
  const quotient = locationQuotient(counts);
  const [own, there] = [
    counts.areaActivity / counts.areaTotal,
    counts.referenceActivity / counts.referenceTotal,
  ];
  const reading =
    quotient > 1.25
      ? say(
          "above 1.25, which is commonly called a cluster",
          "1.25보다 커서 흔히 클러스터라고 부르는 수준입니다",
        )
      : quotient > 1
        ? say("above 1, so the area is specialised in it", "1보다 커서 이 산업에 특화되어 있습니다")
        : say(
            "at most 1, so the area is not specialised in it",
            "1 이하여서 이 산업에 특화되어 있지 않습니다",
          );
  return {
    rows: [],
    result: perCell(call, quotientInputs, (at) => locationQuotient(countsOf(at))),
    words: [
      ...whichCell(call, quotientInputs),
      say(
        `In the area the activity is ${exactText(counts.areaActivity)} of ${exactText(counts.areaTotal)}, ${percentNumber(own)} %; in the reference it is ${exactText(counts.referenceActivity)} of ${exactText(counts.referenceTotal)}, ${percentNumber(there)} %.`,
        `지역에서 이 산업은 ${exactText(counts.areaTotal)} 가운데 ${exactText(counts.areaActivity)}(${percentNumber(own)}%)이고, 기준 지역에서는 ${exactText(counts.referenceTotal)} 가운데 ${exactText(counts.referenceActivity)}(${percentNumber(there)}%)입니다.`,
      ),
      say(
        `The one share divided by the other is the location quotient ${roundedText(quotient)}: ${reading.en}.`,
        `앞의 비중을 뒤의 비중으로 나눈 입지계수는 ${roundedText(quotient)}입니다. ${reading.ko}.`,
      ),
    ],
    methods: ["locationQuotient"],
  };
};

function countsOf(call: Call): ActivityCounts {
  return {
    areaActivity: numberOf(call, "area_activity"),
    areaTotal: numberOf(call, "area_total"),
    referenceActivity: numberOf(call, "reference_activity"),
    referenceTotal: numberOf(call, "reference_total"),
  };
}

/** Tells CLUSTER.HHI. */
export const tellHhi: Teller = (call) => {
  const values = amountsOf(call, "values");
  const isNormalised = flagOf(call, "normalised");
  const { hhi, normalised, equivalentNumber, n } = herfindahl(values);
  const figure = isNormalised ? ofSeveral(normalised) : hhi;
  const largest = topShare(values, 1);
  return {
    rows: [],
    result: [[figure]],
    words: [
      say(
        `The squares of the ${n} shares, the largest ${percentNumber(largest)} %, sum to ${roundedText(hhi)} (${exactText(Math.round(hhi * 10_000))} points): as concentrated as ${roundedText(equivalentNumber)} equal shares.`,
        `비중 ${n}개(가장 큰 비중 ${percentNumber(largest)}%)의 제곱을 더하면 ${roundedText(hhi)}(${exactText(Math.round(hhi * 10_000))}점)이며, 똑같은 비중 ${roundedText(equivalentNumber)}개일 때와 같은 집중도입니다.`,
      ),
      ...(isNormalised
        ? [
            say(
              `With ${n} shares the least is 1 / ${n}; on the way from there to 1 it stands at ${roundedText(figure)}.`,
              `비중이 ${n}개이면 가장 작은 값은 1 / ${n}이며, 거기에서 1까지의 위치로 나타내면 ${roundedText(figure)}입니다.`,
            ),
          ]
        : []),
    ],
    methods: isNormalised ? ["herfindahl", "herfindahlNormalised"] : ["herfindahl"],
  };
};

/** Tells CLUSTER.TOPSHARE. */
export const tellTopShare: Teller = (call) => {
  const values = amountsOf(call, "values");
  const k = requiredNumber(call, "k");
  const share = topShare(values, k);
  const parts = shares(values).sort((a, b) => b - a);
  const listed = parts.slice(0, Math.min(k, 5)).map((part) => `${percentNumber(part)} %`);
  const more = Math.min(k, parts.length) > 5 ? ", …" : "";
  return {
    rows: [],
    result: [[share]],
    words: [
      say(
        `Of ${parts.length} shares the ${Math.min(k, parts.length)} largest are ${listed.join(", ")}${more}; together ${percentNumber(share)} %, or ${roundedText(share)}.`,
        `비중 ${parts.length}개 가운데 가장 큰 ${Math.min(k, parts.length)}개는 ${listed.join(", ").replace(/ %/g, "%")}${more}이며 합은 ${percentNumber(share)}%(${roundedText(share)})입니다.`,
      ),
    ],
    methods: ["topShare"],
  };
};

/** Tells CLUSTER.SPECIALISATION. */
export const tellSpecialisation: Teller = (call) => {
  const [area, reference] = [amountsOf(call, "area"), amountsOf(call, "reference")];
  const index = specialisation(area, reference);
  const pairs = pairedShares(area, reference);
  const farthest = pairs.reduce((most, pair) => (difference(pair) > difference(most) ? pair : most));
  return {
    rows: [],
    result: [[index]],
    words: [
      say(
        `Over ${pairs.length} industries the differences between the shares in the area and in the reference sum to ${roundedText(index)}, where 0 is the same mix and 2 no common industry.`,
        `산업 ${pairs.length}개에서 지역 비중과 기준 지역 비중의 차이를 모두 더하면 ${roundedText(index)}입니다. 0이면 구성이 같고 2이면 공통 산업이 없습니다.`,
      ),
      say(
        `The largest is that of industry ${farthest.place + 1}: ${percentNumber(farthest.area)} % in the area, ${percentNumber(farthest.reference)} % in the reference.`,
        `차이가 가장 큰 것은 ${farthest.place + 1}번째 산업으로, 지역 ${percentNumber(farthest.area)}%, 기준 지역 ${percentNumber(farthest.reference)}%입니다.`,
      ),
    ],
    methods: ["krugman"],
  };
};

function difference(pair: { readonly area: number; readonly reference: number }): number {
  return Math.abs(pair.area - pair.reference);
}

/** Tells CLUSTER.ENTROPY. */
export const tellEntropy: Teller = (call) => {
  const values = amountsOf(call, "values");
  const isNormalised = flagOf(call, "normalised");
  const { entropy, evenness, n } = shareEntropy(values);
  const figure = isNormalised ? ofSeveral(evenness) : entropy;
  return {
    rows: [],
    result: [[figure]],
    words: [
      say(
        `The entropy of the ${n} shares is ${roundedText(entropy)}; if all were equal, it would be ln ${n} = ${roundedText(Math.log(n))}.`,
        `비중 ${n}개의 엔트로피는 ${roundedText(entropy)}입니다. 모두 같다면 ln ${n} = ${roundedText(Math.log(n))}입니다.`,
      ),
      ...(isNormalised
        ? [
            say(
              `The one divided by the other is the evenness ${roundedText(figure)}, at most 1.`,
              `앞의 값을 뒤의 값으로 나눈 균등도는 ${roundedText(figure)}이며 최대 1입니다.`,
            ),
          ]
        : []),
    ],
    methods: isNormalised ? ["entropy", "evenness"] : ["entropy"],
  };
};

/** The cells of an argument, row by row; null is a blank. */
export function amountsOf(call: Call, name: ParameterName): readonly MaybeNumber[] {
  return matrixOf(call, name).flat();
}

function ofSeveral(figure: MaybeNumber): number {
  if (figure !== null) return figure;
  throw new UndefinedResultError(
    say(
      "the normalised figure compares at least two shares; there is one. Give the amounts of all firms or industries.",
      "정규화한 값은 둘 이상의 비중을 비교하는데 현재 하나입니다. 모든 기업이나 산업의 값을 지정하십시오.",
    ),
  );
}
