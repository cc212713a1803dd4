import { definitionText, figure, sourceText } from "../../../catalog/query";
import { resolveIndicator } from "../../../catalog/resolve";
import { say } from "../say";
import { languageOf, periodOf, requiredText, textOf } from "./arguments";
import type { Teller } from "./call";
import { areaInSentence, figureRow, koreanPeriod, unitName } from "./dataRows";
import { asOfWords } from "./figureTellers";

/** Tells SOURCE. */
export const tellSource: Teller = (call) => {
  const indicator = requiredText(call, "indicator");
  const area = textOf(call, "area");
  const when = { period: periodOf(call, "period"), asOf: periodOf(call, "as_of") };
  const text = sourceText(call.catalog, { indicator, area, ...when, language: languageOf(call) });
  const known = resolveIndicator(call.catalog, indicator);
  const isSeries = known.kind === "series";
  const found =
    area === undefined || !isSeries ? undefined : figure(call.catalog, { indicator, area, ...when });
  const place = found === undefined ? undefined : areaInSentence(call.catalog, found.area);
  return {
    rows: found === undefined ? [] : [figureRow(call.catalog, found)],
    result: [[text]],
    words: [
      found === undefined || place === undefined
        ? say(
            `The text cites the sources of “${known.name.en}” for all areas.`,
            `모든 지역의 “${known.name.ko}” 출처를 밝히는 글입니다.`,
          )
        : say(
            `The text cites the source of “${known.name.en}” of ${place.en} in ${found.period}.`,
            `${place.ko}의 ${koreanPeriod(found.period)} “${known.name.ko}” 출처를 밝히는 글입니다.`,
          ),
      ...asOfWords(when.asOf),
    ],
    methods: [],
  };
};

/** Tells DEFINITION. */
export const tellDefinition: Teller = (call) => {
  const indicator = requiredText(call, "indicator");
  const text = definitionText(call.catalog, indicator, languageOf(call));
  const { name, unit } = resolveIndicator(call.catalog, indicator);
  const words = unitName(call.catalog, unit);
  return {
    rows: [],
    result: [[text]],
    words: [
      say(
        `The text defines the indicator “${name.en}”: name, unit (${words.en}), direction, definition and what limits its use, as the data package states them.`,
        `지표 “${name.ko}”의 이름, 단위(${words.ko}), 방향, 정의, 사용상의 제한을 데이터 패키지에 적힌 대로 밝히는 글입니다.`,
      ),
    ],
    methods: [],
  };
};

/** Tells EXPLAIN: it is told itself, and not what it tells, so that no explanation runs in a circle. */
export const tellExplain: Teller = (call) => {
  languageOf(call);
  const { cell } = call.arguments;
  const where = cell?.address ?? cell?.text ?? "";
  return {
    rows: [],
    result: undefined,
    words: [
      say(
        `The lines explain the cell ${where} in words: its formula, inputs, data, method and source.`,
        `셀 ${where}의 수식, 입력, 자료, 방법, 출처를 글로 설명한 것입니다.`,
      ),
    ],
    methods: [],
  };
};
