import { allocateBudget, type Allocation } from "../../../core/budget/allocateBudget";
import { costEffectiveness, type FrontierPlace } from "../../../core/budget/costEffectiveness";
import { phaseAmounts } from "../../../core/budget/phaseAmounts";
import { phaseShares } from "../../../core/budget/phaseShares";
import { phasingProfile } from "../../../core/budget/phasingProfile";
import { unitCost } from "../../../core/budget/unitCost";
import type { MaybeNumber } from "../../../core/numeric/present";
import { InputError } from "../../../model/errors";
import type { Bilingual } from "../../../model/language";
import type { MethodKey } from "../methods";
import { exactText, percentNumber, roundedText } from "../numberText";
import { parameterWords, type ParameterName } from "../parameters";
import { say } from "../say";
import { matrixOf, numberOf, optionalNumber, requiredNumber, textOf } from "./arguments";
import type { Call, Teller } from "./call";
import { perCell, whichCell } from "./perCell";

/** Tells BUDGET.PHASE. */
export const tellPhase: Teller = (call) => {
  const [total, years] = [requiredNumber(call, "total"), requiredNumber(call, "years")];
  const profile = textOf(call, "profile") ?? "even";
  const unit = optionalNumber(call, "unit");
  const amounts = phaseAmounts(total, years, { profile, unit });
  const shares = phaseShares(years, phasingProfile(profile));
  const place = Math.min(call.at.column, years - 1);
  const [amount, share] = [amounts[place] ?? 0, shares[place] ?? 0];
  return {
    rows: [],
    result: [amounts],
    words: [
      say(
        `The total ${exactText(total)} is spread over ${years} years by the profile “${profile}”; the ${years} amounts sum exactly to it.`,
        `총액 ${exactText(total)}을(를) “${profile}” 형태로 ${years}년에 나눕니다. ${years}개 금액의 합계는 총액과 정확히 같습니다.`,
      ),
      say(
        `Year ${place + 1} has ${percentNumber(share)} % of it: ${roundedText(amount)}.`,
        `${place + 1}년 차의 몫은 ${percentNumber(share)}%로 ${roundedText(amount)}입니다.`,
      ),
      ...unitWords(unit),
    ],
    methods: [phasingProfile(profile).kind === "beta" ? "phaseBeta" : "phaseRayleigh", ...unitMethod(unit)],
  };
};

/** Tells BUDGET.ALLOCATE. */
export const tellAllocate: Teller = (call) => {
  const total = requiredNumber(call, "total");
  const rows = matrixOf(call, "weights");
  const weights = rows.flat().map((weight, place) => weight ?? raiseBlank("weights", place));
  const unit = optionalNumber(call, "unit");
  const bounds = { floors: boundsOf(call, "floors", weights), caps: boundsOf(call, "caps", weights) };
  const allocation = allocateBudget(total, weights, { ...bounds, unit });
  const width = rows[0]?.length ?? 1;
  const place = call.at.row * width + call.at.column;
  return {
    rows: [],
    result: rows.map((_, row) => allocation.amounts.slice(row * width, (row + 1) * width)),
    words: [
      levelWords(total, allocation),
      itemWords(place, weights[place] ?? 0, allocation),
      ...unitWords(unit),
    ],
    methods: ["allocation", ...unitMethod(unit)],
  };
};

function levelWords(total: number, { amounts, lambda, bounds }: Allocation): Bilingual {
  const [low, high] = [held(bounds, "floor"), held(bounds, "cap")];
  const level =
    lambda === null
      ? say("every item stands at a bound", "모든 항목이 하한이나 상한에 있습니다")
      : say(
          `each unit of weight brings ${roundedText(lambda)}`,
          `가중치 1마다 ${roundedText(lambda)}이(가) 돌아갑니다`,
        );
  return say(
    `The total ${exactText(total)} is divided among ${amounts.length} items: ${level.en}; ${low} stand at their floor and ${high} at their cap. The amounts sum exactly to the total.`,
    `총액 ${exactText(total)}을(를) 항목 ${amounts.length}개에 배분합니다. ${level.ko}. 하한에 있는 항목은 ${low}개, 상한에 있는 항목은 ${high}개이며 합계는 총액과 정확히 같습니다.`,
  );
}

function held(bounds: Allocation["bounds"], at: "floor" | "cap"): number {
  return bounds.filter((bound) => bound === at).length;
}

function itemWords(place: number, weight: number, { amounts, bounds }: Allocation): Bilingual {
  const bound = bounds[place] ?? null;
  const why =
    bound === null
      ? say("its weight decides", "가중치가 정합니다")
      : bound === "cap"
        ? say("its cap holds it", "상한에 걸립니다")
        : say("its floor holds it", "하한을 받습니다");
  const amount = roundedText(amounts[place] ?? 0);
  return say(
    `Item ${place + 1} with the weight ${roundedText(weight)} gets ${amount}: ${why.en}.`,
    `가중치가 ${roundedText(weight)}인 ${place + 1}번째 항목의 금액은 ${amount}입니다. ${why.ko}.`,
  );
}

function boundsOf(
  call: Call,
  name: "floors" | "caps",
  { length }: readonly number[],
): readonly MaybeNumber[] | undefined {
  if (call.arguments[name] === undefined) return undefined;
  const bounds = matrixOf(call, name).flat();
  const [only = null] = bounds;
  if (bounds.length > 1) return bounds;
  return only === null ? undefined : Array<number>(length).fill(only);
}

/** Tells BUDGET.UNITCOST. */
export const tellUnitCost: Teller = (call) => {
  const inputs = ["cost", "outcome"] as const;
  const [cost, outcome] = [numberOf(call, "cost"), numberOf(call, "outcome")];
  const one = roundedText(unitCost(cost, outcome));
  return {
    rows: [],
    result: perCell(call, inputs, (at) => unitCost(numberOf(at, "cost"), numberOf(at, "outcome"))),
    words: [
      ...whichCell(call, inputs),
      say(
        `The cost ${exactText(cost)} divided by the outcome ${exactText(outcome)} is ${one} for each unit of the outcome.`,
        `비용 ${exactText(cost)}을(를) 성과 ${exactText(outcome)}(으)로 나누면 성과 한 단위에 ${one}입니다.`,
      ),
    ],
    methods: ["unitCost"],
  };
};

/** Tells BUDGET.ICER. */
export const tellIcer: Teller = (call) => {
  const [costs, effects] = (["costs", "effects"] as const).map((name) =>
    matrixOf(call, name)
      .flat()
      .map((value, place) => value ?? raiseBlank(name, place)),
  ) as [number[], number[]];
  if (costs.length !== effects.length) throw differentOptions(costs.length, effects.length);
  const places = costEffectiveness(costs.map((cost, i) => ({ cost, effect: effects[i] as number })));
  const at = Math.min(call.at.row, places.length - 1);
  const place = places[at] as FrontierPlace;
  const on = places.filter(({ status }) => status === "frontier").length;
  return {
    rows: [],
    result: places.map(({ status, incrementalCost, incrementalEffect, icer }) => [
      status,
      ...[incrementalCost, incrementalEffect, icer].map((value) => value ?? "#N/A"),
    ]),
    words: [
      say(
        `Of ${places.length} options ${on} are on the frontier; option ${at + 1} costs ${exactText(costs[at] as number)} and brings ${exactText(effects[at] as number)}.`,
        `대안 ${places.length}개 가운데 ${on}개가 비용효과 경계에 있습니다. ${at + 1}번째 대안의 비용은 ${exactText(costs[at] as number)}, 효과는 ${exactText(effects[at] as number)}입니다.`,
      ),
      placeWords(place),
    ],
    methods: ["icer"],
  };
};

function placeWords({ status, incrementalCost, incrementalEffect, icer }: FrontierPlace): Bilingual {
  if (icer !== null && incrementalCost !== null && incrementalEffect !== null) {
    const [cost, effect, price] = [incrementalCost, incrementalEffect, icer].map(roundedText);
    return say(
      `Against the option before it on the frontier it costs ${cost} more and brings ${effect} more: ${price} for each further unit of effect.`,
      `경계의 앞 대안보다 비용이 ${cost}, 효과가 ${effect} 많으므로 효과를 한 단위 더 얻는 비용은 ${price}입니다.`,
    );
  }
  return {
    frontier: say(
      "It is the cheapest, where the frontier begins.",
      "비용이 가장 낮아 경계가 시작되는 대안입니다.",
    ),
    dominated: say(
      "It is dominated: another option costs no more and brings as much or more.",
      "비용이 더 들지 않으면서 효과가 같거나 큰 대안이 있어 제외됩니다(dominated).",
    ),
    "extendedly dominated": say(
      "It is extendedly dominated: a mix of two other options brings as much for less.",
      "다른 두 대안을 섞으면 같은 효과를 더 적은 비용으로 얻으므로 제외됩니다(extendedly dominated).",
    ),
  }[status];
}

function unitWords(unit: number | undefined): readonly Bilingual[] {
  if (unit === undefined) return [];
  return [
    say(
      `It is paid in whole units of ${exactText(unit)}; what is left over goes to the largest remainders.`,
      `${exactText(unit)} 단위의 정수로 나누고, 남는 단위는 나머지가 큰 순서로 더합니다.`,
    ),
  ];
}

function unitMethod(unit: number | undefined): readonly MethodKey[] {
  return unit === undefined ? [] : ["largestRemainder"];
}

function raiseBlank(name: ParameterName, place: number): never {
  const words = parameterWords[name];
  throw new InputError(
    say(
      `cell ${place + 1} of the ${words.en} is blank. Enter a number, 0 where there is none.`,
      `${words.ko} 인수의 ${place + 1}번째 셀이 비어 있습니다. 숫자를 입력하고, 없으면 0을 쓰십시오.`,
    ),
  );
}

function differentOptions(costs: number, effects: number): InputError {
  return new InputError(
    say(
      `there are ${costs} costs and ${effects} effects. Give one of each for every option.`,
      `비용은 ${costs}개이고 효과는 ${effects}개입니다. 대안마다 하나씩 지정하십시오.`,
    ),
  );
}
