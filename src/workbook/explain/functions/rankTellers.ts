import { areaKind } from "../../../catalog/lists/areaList";
import { boundText } from "../../../catalog/citation";
import { comparison, figure, leaders, ranking, type Measure } from "../../../catalog/query";
import { peers } from "../../../catalog/query/peers";
import { resolveArea, resolveIndicator } from "../../../catalog/resolve";
import type { AreaKind, Observation } from "../../../model/catalogTypes";
import { InputError } from "../../../model/errors";
import type { Bilingual } from "../../../model/language";
import { exactText, percentNumber, roundedText } from "../numberText";
import { say } from "../say";
import { choiceOf, flagOf, listOf, optionOf, periodOf, requiredText, textOf } from "./arguments";
import type { Call, CellValue, Teller } from "./call";
import { areaInSentence, figureRow, indicatorName, koreanPeriod, unitInSentence } from "./dataRows";
import { asOfWords, figureWords, latestWords } from "./figureTellers";

const mostRows = 12;

/** Tells RANKING. */
export const tellRanking: Teller = (call) => {
  const named = { indicator: requiredText(call, "indicator"), area: requiredText(call, "area") };
  const when = { period: periodOf(call, "period"), asOf: periodOf(call, "as_of") };
  const areas = listOf(call, "areas")?.map(String);
  const override = flagOf(call, "override");
  const { place, figure: own, of } = ranking(call.catalog, { ...named, ...when, areas, override });
  const area = areaInSentence(call.catalog, own.area);
  const better = place - 1;
  const field =
    areas === undefined
      ? kindWords(resolveArea(call.catalog, named.area).kind)
      : say("areas given", "지정한 지역");
  const way = wayWords(call, own);
  return {
    rows: [figureRow(call.catalog, own)],
    result: [[place]],
    words: [
      figureWords(call, own),
      say(
        `Of the ${of} ${field.en} with a value in ${own.period}, ${area.en} ranks ${place}: ${better === 0 ? "none has a better value" : `${better} ${better === 1 ? "has" : "have"} a better value`} (${way.en}).`,
        `${koreanPeriod(own.period)}에 값이 있는 ${field.ko} ${of}곳 가운데 ${area.ko}은(는) ${place}위입니다. ${better === 0 ? "더 나은 곳은 없습니다" : `${better}곳의 값이 더 낫습니다`}(${way.ko}).`,
      ),
      ...latestWords(when.period, own),
      ...asOfWords(when.asOf),
      ...overrideWords(override),
    ],
    methods: ["ranking"],
  };
};

/** Tells LEADERS. */
export const tellLeaders: Teller = (call) => {
  const indicator = requiredText(call, "indicator");
  const when = { period: periodOf(call, "period"), asOf: periodOf(call, "as_of") };
  const kindText = textOf(call, "kind");
  const kind = kindText === undefined ? undefined : areaKind(kindText);
  const [count, override] = [countOf(call), flagOf(call, "override")];
  const places = leaders(call.catalog, { indicator, ...when, kind, count, override });
  const first = places[0]?.figure;
  const own = places[call.at.row];
  const name = indicatorName(call.catalog, resolveIndicator(call.catalog, indicator).id);
  const field = kindWords(call.catalog.areas.get(first?.area ?? "")?.kind ?? "country");
  const way = first === undefined ? say("", "") : wayWords(call, first);
  return {
    rows: places.slice(0, mostRows).map((placed) => figureRow(call.catalog, placed.figure)),
    result: places.map(({ place, figure: item }): CellValue[] => [place, item.area, item.value]),
    words: [
      say(
        `The list gives place, area and value of the ${places.length} leading ${field.en} by “${name.en}” in ${first?.period ?? ""} (${way.en}); those who share a place are all shown.`,
        `${koreanPeriod(first?.period ?? "")} “${name.ko}” 상위 ${field.ko} ${places.length}곳의 순위, 지역, 값입니다(${way.ko}). 같은 순위는 모두 보여 줍니다.`,
      ),
      ...(own === undefined ? [] : [placeWords(call, own.place, own.figure)]),
      ...asOfWords(when.asOf),
      ...overrideWords(override),
    ],
    methods: ["ranking"],
  };
};

/** Tells COMPARE. */
export const tellCompare: Teller = (call) => {
  const named = { indicator: requiredText(call, "indicator"), area: requiredText(call, "area") };
  const when = { period: periodOf(call, "period"), asOf: periodOf(call, "as_of") };
  const reference = requiredText(call, "reference");
  const measure = choiceOf(call, "measure", ["difference", "ratio", "percent"]) ?? "difference";
  const override = flagOf(call, "override");
  const compared = comparison(call.catalog, { ...named, ...when, reference, measure, override });
  const own = figure(call.catalog, { ...named, ...when });
  const other = referenceOf(call, own, reference, when.asOf);
  return {
    rows: [own, ...other.figures].map((row) => figureRow(call.catalog, row)),
    result: [[compared.result]],
    words: [
      figureWords(call, own),
      say(
        `${other.words.en} is ${exactText(compared.reference)}.`,
        `${other.words.ko}은(는) ${exactText(compared.reference)}입니다.`,
      ),
      measureWords(measure, areaInSentence(call.catalog, own.area), compared.result),
      ...latestWords(when.period, own),
      ...asOfWords(when.asOf),
      ...overrideWords(override),
    ],
    methods: [measure],
  };
};

const kinds: Readonly<Record<AreaKind, Bilingual>> = {
  country: { en: "countries", ko: "국가" },
  city: { en: "cities", ko: "도시" },
  region: { en: "regions", ko: "지역" },
  bloc: { en: "blocs", ko: "권역" },
  world: { en: "world totals", ko: "세계 합계" },
};

function kindWords(kind: AreaKind): Bilingual {
  return kinds[kind];
}

function wayWords(call: Call, { indicator }: Observation): Bilingual {
  return call.catalog.indicators.get(indicator)?.direction === "lower"
    ? say("lower is better", "낮을수록 좋음")
    : say("the higher value comes first", "값이 클수록 앞섬");
}

function countOf(call: Call): number | undefined {
  const count = optionOf(call, "count");
  if (count === undefined || (typeof count === "number" && Number.isInteger(count) && count >= 1))
    return count;
  throw new InputError(
    say(
      `the count is ${String(count)}, where a whole number from 1 is needed. Leave it out for 10.`,
      `개수가 ${String(count)}인데 1 이상의 정수여야 합니다. 비우면 10입니다.`,
    ),
  );
}

function placeWords(call: Call, place: number, own: Observation): Bilingual {
  const area = areaInSentence(call.catalog, own.area);
  return say(
    `This row is place ${place}: ${area.en} with ${boundText(own)} (${unitInSentence(call.catalog, own.unit).en}).`,
    `이 행은 ${place}위 ${area.ko}이며 값은 ${boundText(own)}(단위: ${unitInSentence(call.catalog, own.unit).ko})입니다.`,
  );
}

function overrideWords(override: boolean): readonly Bilingual[] {
  if (!override) return [];
  return [
    say(
      "The limit on comparing this indicator was lifted by override TRUE: say so where the number is quoted.",
      "이 지표의 비교 제한을 override TRUE로 해제했으므로, 수치를 인용할 때 그 사실을 밝히십시오.",
    ),
  ];
}

interface Reference {
  readonly words: Bilingual;
  readonly figures: readonly Observation[];
}

function referenceOf(
  call: Call,
  own: Observation,
  reference: string,
  asOf: Parameters<typeof peers>[4],
): Reference {
  const group = reference.trim().toLowerCase();
  const kind = call.catalog.areas.get(own.area)?.kind ?? "country";
  if (group !== "leader" && group !== "average" && group !== "median") {
    const area = resolveArea(call.catalog, reference).id;
    const name = areaInSentence(call.catalog, area);
    const other = figure(call.catalog, { indicator: own.indicator, area, period: own.period, asOf });
    return {
      words: say(`The value of ${name.en} in ${own.period}`, `${name.ko}의 ${koreanPeriod(own.period)} 값`),
      figures: [other],
    };
  }
  const field = peers(call.catalog, resolveIndicator(call.catalog, own.indicator), kind, own.period, asOf);
  const names = kindWords(kind);
  if (group === "leader") {
    const lower = call.catalog.indicators.get(own.indicator)?.direction === "lower";
    const [best, ...rest] = field;
    const leader = rest.reduce(
      (a, b) => ((lower ? b.value < a.value : b.value > a.value) ? b : a),
      best ?? own,
    );
    const name = areaInSentence(call.catalog, leader.area);
    return {
      words: say(
        `The value of the leader of the ${field.length} ${names.en} with a value, ${name.en},`,
        `값이 있는 ${names.ko} ${field.length}곳의 선두인 ${name.ko}의 값`,
      ),
      figures: [leader],
    };
  }
  return {
    words:
      group === "average"
        ? say(
            `The average of the ${field.length} ${names.en} with a value in ${own.period}, the area included,`,
            `${koreanPeriod(own.period)}에 값이 있는 ${names.ko} ${field.length}곳(해당 지역 포함)의 평균`,
          )
        : say(
            `The median of the ${field.length} ${names.en} with a value in ${own.period}, the area included,`,
            `${koreanPeriod(own.period)}에 값이 있는 ${names.ko} ${field.length}곳(해당 지역 포함)의 중앙값`,
          ),
    figures: field.filter(({ area }) => area !== own.area).slice(0, mostRows),
  };
}

function measureWords(measure: Measure, area: Bilingual, result: number): Bilingual {
  const text = roundedText(result);
  const subject = area.en.replace(/^./, (letter) => letter.toUpperCase());
  const size = roundedText(Math.abs(result));
  if (measure === "ratio") {
    return say(`${subject} has ${text} times that value.`, `${area.ko}의 값은 그 ${text}배입니다.`);
  }
  if (result === 0) return say("The two are equal: 0.", "두 값은 같습니다(0).");
  if (measure === "percent") {
    const percent = percentNumber(Math.abs(result));
    return say(
      `${subject} is ${percent} % ${result > 0 ? "above" : "below"} it (${text} as a fraction of the reference).`,
      `${area.ko}의 값이 ${percent}% 더 ${result > 0 ? "큽니다" : "작습니다"}(비교 대상에 대한 비율로 ${text}).`,
    );
  }
  return say(
    `${subject} is ${size} ${result > 0 ? "above" : "below"} it: the difference is ${text}.`,
    `${area.ko}의 값이 ${size}만큼 더 ${result > 0 ? "큽니다" : "작습니다"}. 차이는 ${text}입니다.`,
  );
}
