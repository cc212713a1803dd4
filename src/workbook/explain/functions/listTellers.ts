import { areaKind, areaList } from "../../../catalog/lists/areaList";
import { indicatorList } from "../../../catalog/lists/indicatorList";
import { policyList } from "../../../catalog/lists/policyList";
import { valueChainList } from "../../../catalog/lists/valueChainList";
import { parsePeriod } from "../../../catalog/period";
import { word } from "../../../catalog/words";
import type { Bilingual, Language } from "../../../model/language";
import { say } from "../say";
import { languageOf, periodOf, textOf } from "./arguments";
import type { Call, CellValue, Teller, Told } from "./call";
import { areaName, targetRow } from "./dataRows";
import { resolveArea } from "../../../catalog/resolve";

/** Tells LIST.TARGETS. */
export const tellTargets: Teller = (call) => {
  languageOf(call);
  const { targets } = call.catalog;
  const own = targets[call.at.row - 1];
  return {
    rows: (own === undefined ? [] : [own]).map((target) => targetRow(call.catalog, target)),
    result: undefined,
    words: [
      say(
        `The table lists the ${targets.length} targets of the plans in the data, a row each: id, pillar, name, value, unit, direction, wording, source and note.`,
        `데이터에 있는 계획의 목표 ${targets.length}개를 한 행씩 보여 주는 표입니다(id, 부문, 이름, 목표값, 단위, 방향, 원문 표현, 출처, 비고).`,
      ),
      ...versionWords(call),
    ],
    methods: [],
  };
};

/** Tells LIST.INDICATORS. */
export const tellIndicators: Teller = (call) => {
  const search = textOf(call, "search");
  const cells = indicatorList(call.catalog, search, languageOf(call));
  return listed(
    call,
    cells,
    search === undefined
      ? say("all indicators of the data", "데이터의 모든 지표")
      : say(
          `the indicators in whose id, name, theme or definition “${search}” occurs`,
          `id, 이름, 주제, 정의에 “${search}” 말이 있는 지표`,
        ),
  );
};

/** Tells LIST.AREAS. */
export const tellAreas: Teller = (call) => {
  const kind = textOf(call, "kind");
  const cells = areaList(call.catalog, kind, languageOf(call));
  const key = kind === undefined ? undefined : areaKind(kind);
  return listed(
    call,
    cells,
    key === undefined
      ? say("all areas of the data", "데이터의 모든 지역")
      : inBoth((language) =>
          language === "en"
            ? `the areas of the kind “${word("kind", key, "en")}”`
            : `구분이 “${word("kind", key, "ko")}”인 지역`,
        ),
  );
};

/** Tells LIST.POLICIES. */
export const tellPolicies: Teller = (call) => {
  const area = textOf(call, "area");
  const from = periodOf(call, "from_year");
  const fromYear = from === undefined ? undefined : Math.floor(parsePeriod(from).start / 12);
  const cells = policyList(call.catalog, { area, fromYear }, languageOf(call));
  const name = area === undefined ? undefined : areaName(call.catalog, resolveArea(call.catalog, area).id);
  const since =
    fromYear === undefined ? { en: "", ko: "" } : { en: ` from ${fromYear} on`, ko: `${fromYear}년 이후 ` };
  return listed(
    call,
    cells,
    say(
      `the strategies, laws and programmes${name === undefined ? "" : ` of ${name.en}`}${since.en}; budgets of different kinds must not be added up`,
      `${since.ko}${name === undefined ? "" : `${name.ko}의 `}전략·법률·사업(성격이 다른 예산은 합하지 않음)`,
    ),
  );
};

/** Tells LIST.VALUECHAIN. */
export const tellValueChain: Teller = (call) => {
  const segment = textOf(call, "segment");
  const period = periodOf(call, "period");
  const cells = valueChainList(call.catalog, { segment, period }, languageOf(call));
  const when = period === undefined ? undefined : parsePeriod(period).text;
  return listed(
    call,
    cells,
    say(
      `the figures of the AI value chain by company${segment === undefined ? "" : `, segment “${segment}”`}${when === undefined ? "" : `, of ${when}`}`,
      `${when === undefined ? "" : `${when} `}AI 가치사슬의 기업별 수치${segment === undefined ? "" : `(단계: “${segment}”)`}`,
    ),
  );
};

function listed(call: Call, cells: readonly (readonly (CellValue | undefined)[])[], what: Bilingual): Told {
  return {
    rows: [],
    result: cells.map((row) => row.map((cell) => cell ?? "")),
    words: [
      say(
        `The list shows ${what.en}: ${cells.length - 1} rows beneath a header.`,
        `목록 내용: ${what.ko}. 제목 행 아래 ${cells.length - 1}행입니다.`,
      ),
      ...versionWords(call),
    ],
    methods: [],
  };
}

function versionWords({ catalog }: Call): readonly Bilingual[] {
  return [
    say(
      `It follows the data that the add-in carries, version ${catalog.version}.`,
      `추가 기능에 들어 있는 데이터(버전 ${catalog.version})를 따릅니다.`,
    ),
  ];
}

function inBoth(text: (language: Language) => string): Bilingual {
  return say(text("en"), text("ko"));
}
