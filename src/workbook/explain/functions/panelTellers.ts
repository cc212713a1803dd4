import { agreementShare } from "../../../core/delphi/agreementShare";
import { coefficientOfVariation } from "../../../core/delphi/coefficientOfVariation";
import { cvDifference } from "../../../core/delphi/cvDifference";
import { kendallW } from "../../../core/delphi/kendallW";
import { spearmanStability } from "../../../core/delphi/spearmanStability";
import { wilcoxonSignedRank } from "../../../core/delphi/wilcoxonSignedRank";
import { completePairs } from "../../../core/numeric/completePairs";
import type { MaybeNumber } from "../../../core/numeric/present";
import { InputError } from "../../../model/errors";
import type { Bilingual } from "../../../model/language";
import { exactText, percentNumber, roundedText } from "../numberText";
import { say } from "../say";
import { choiceOf, matrixOf, optionalNumber } from "./arguments";
import type { Call, Teller, Told } from "./call";
import { itemsOf, resultsOf, whichItem } from "./itemColumns";

type Items = readonly (readonly MaybeNumber[])[];

/** Tells DELPHI.STABILITY. */
export const tellStability: Teller = (call) => {
  const test = choiceOf(call, "test", ["cv", "spearman", "wilcoxon"]) ?? "cv";
  const [round1, round2] = [itemsOf(call, "round1"), itemsOf(call, "round2")];
  if (round1.length !== round2.length) throw differentItems(round1.length, round2.length);
  if (test === "cv") return differences(call, round1, round2);
  if (round1.length > 1) throw severalItems(round1.length);
  const [[first = []], [second = []]] = [round1, round2];
  return test === "spearman" ? correlated(first, second) : signedRanks(first, second);
};

function differences(call: Call, round1: Items, round2: Items): Told {
  const place = call.at.column;
  const [first, second] = [round1[place] ?? [], round2[place] ?? []];
  const result = cvDifference(first, second);
  const [cv1, cv2] = [first, second].map((item) => roundedText(coefficientOfVariation(item)));
  return {
    rows: [],
    result: [resultsOf(round1, (item, at) => cvDifference(item, round2[at] ?? []))],
    words: [
      ...whichItem(call, "round1", place),
      say(
        `The coefficient of variation was ${cv1} in the earlier round and is ${cv2} in the later one, a difference of ${roundedText(result)}: the nearer to 0, the more stable the answers.`,
        `변이계수는 앞 차수에 ${cv1}, 뒤 차수에 ${cv2}(으)로 차이는 ${roundedText(result)}입니다. 0에 가까울수록 응답이 안정된 것입니다.`,
      ),
    ],
    methods: ["cvDifference", "coefficientOfVariation"],
  };
}

function correlated(first: readonly MaybeNumber[], second: readonly MaybeNumber[]): Told {
  const { rho, p } = spearmanStability(first, second);
  const n = completePairs(first, second).first.length;
  return {
    rows: [],
    result: [[rho, p]],
    words: [
      say(
        `The ranks that the ${n} experts with an answer in both rounds gave correlate with rho = ${roundedText(rho)}: 1 is the same order in both rounds.`,
        `두 차수에 모두 답한 전문가 ${n}명의 순위 상관은 rho = ${roundedText(rho)}입니다. 1이면 두 차수의 순서가 같습니다.`,
      ),
      chanceWords(p, say("so strong a correlation", "이만큼 강한 상관이 나타날")),
    ],
    methods: ["spearman"],
  };
}

function signedRanks(first: readonly MaybeNumber[], second: readonly MaybeNumber[]): Told {
  const { v, p } = wilcoxonSignedRank(first, second);
  const pairs = completePairs(first, second);
  const fell = pairs.first.filter((value, i) => value > (pairs.second[i] ?? value)).length;
  const rose = pairs.first.filter((value, i) => value < (pairs.second[i] ?? value)).length;
  const n = pairs.first.length;
  return {
    rows: [],
    result: [[v, p]],
    words: [
      say(
        `Of the ${n} experts with an answer in both rounds ${fell} went down, ${rose} up and ${n - fell - rose} did not move; the ranks of those who went down add up to V = ${roundedText(v)}.`,
        `두 차수에 모두 답한 전문가 ${n}명 가운데 ${fell}명은 내렸고 ${rose}명은 올렸으며 ${n - fell - rose}명은 그대로입니다. 내린 전문가의 순위 합은 V = ${roundedText(v)}입니다.`,
      ),
      chanceWords(p, say("so uneven a movement", "이만큼 한쪽으로 움직일")),
    ],
    methods: ["wilcoxon"],
  };
}

/** Tells DELPHI.KENDALLW. */
export const tellKendallW: Teller = (call) => {
  const ratings = matrixOf(call, "ratings");
  const { w, chiSquared, df, p } = kendallW(ratings);
  return {
    rows: [],
    result: [[w, chiSquared, df, p]],
    words: [
      say(
        `The ${ratings.length} experts order ${df + 1} items with a concordance of W = ${roundedText(w)}: 0 is no agreement, 1 full agreement; that is ${strength(w).en}.`,
        `전문가 ${ratings.length}명이 문항 ${df + 1}개를 매긴 순서의 일치도는 W = ${roundedText(w)}입니다. 0은 일치 없음, 1은 완전 일치이며 ${strength(w).ko} 수준입니다.`,
      ),
      say(
        `Its chi-square is ${roundedText(chiSquared)} with ${df} degrees of freedom${df < 7 ? ", a rough test with so few items" : ""}; the four cells give W, chi-square, degrees of freedom and p.`,
        `카이제곱은 ${roundedText(chiSquared)}, 자유도는 ${df}${df < 7 ? "(문항이 적어 대략의 검정)" : ""}입니다. 네 셀은 차례로 W, 카이제곱, 자유도, p입니다.`,
      ),
      chanceWords(p, say("so much concordance", "이만큼 일치할")),
    ],
    methods: ["kendallW"],
  };
};

/** Schmidt's reading of W. */
function strength(w: number): Bilingual {
  if (w >= 0.9) return { en: "unusually strong agreement", ko: "이례적으로 강한 일치" };
  if (w >= 0.7) return { en: "strong agreement", ko: "강한 일치" };
  if (w >= 0.5) return { en: "moderate agreement", ko: "보통의 일치" };
  if (w >= 0.3) return { en: "weak agreement", ko: "약한 일치" };
  return { en: "very weak agreement", ko: "매우 약한 일치" };
}

/** Tells DELPHI.AGREEMENT. */
export const tellAgreement: Teller = (call) => {
  const tolerance = optionalNumber(call, "tolerance") ?? 0;
  const ratings = matrixOf(call, "ratings");
  const share = agreementShare(ratings, tolerance);
  const items = ratings[0]?.length ?? 0;
  const agreed = Math.round(share * items);
  return {
    rows: [],
    result: [[share]],
    words: [
      say(
        `On ${agreed} of ${items} items the ratings of all ${ratings.length} experts lie within ${exactText(tolerance)} of each other: ${percentNumber(share)} %, or ${roundedText(share)}.`,
        `문항 ${items}개 가운데 ${agreed}개에서 전문가 ${ratings.length}명의 평정 차이가 모두 ${exactText(tolerance)} 이하입니다. 비율은 ${percentNumber(share)}%(${roundedText(share)})입니다.`,
      ),
    ],
    methods: ["agreement"],
  };
};

/** A p as a sentence. */
function chanceWords(p: number, what: Bilingual): Bilingual {
  const shown = roundedText(p);
  return say(
    `By chance alone ${what.en} comes about with the probability p = ${shown}.`,
    `우연만으로 ${what.ko} 확률은 p = ${shown}입니다.`,
  );
}

function differentItems(first: number, second: number): InputError {
  return new InputError(
    say(
      `the earlier round has ${first} items and the later one ${second}. Give the same items in the same order.`,
      `앞 차수의 문항은 ${first}개이고 뒤 차수의 문항은 ${second}개입니다. 같은 문항을 같은 순서로 지정하십시오.`,
    ),
  );
}

function severalItems(items: number): InputError {
  return new InputError(
    say(
      `a test compares one item, and the rounds have ${items}. Give one column of each round.`,
      `검정은 문항 하나를 비교하는데 문항이 ${items}개입니다. 차수마다 열 하나를 지정하십시오.`,
    ),
  );
}
