import type { Bilingual } from "../../model/language";
import type { ClusterFacts, ClusterFinding } from "./clusterTypes";

/**
 * What is missing or wrong in what a table says of itself.
 *
 * @param facts area, reference, years, unit, source
 * @param hasTwoYears whether the table has a start and an end
 * @returns errors for names and years, a warning for a source that nobody gave
 */
export function factFindings(facts: ClusterFacts, hasTwoYears: boolean): ClusterFinding[] {
  const { area, reference, startYear, endYear, unit, source } = facts;
  const found: ClusterFinding[] = [];
  const add = (level: ClusterFinding["level"], text: Bilingual): void => {
    found.push({ level, place: "", text });
  };
  if (area === "" || reference === "") add("error", noNames);
  else if (area === reference) add("error", sameNames(area));
  if (unit === "") add("error", noUnit);
  if (endYear === undefined || (hasTwoYears && startYear === undefined)) add("error", noYears);
  else if (hasTwoYears && (startYear ?? 0) >= endYear) add("error", yearOrder(startYear ?? 0, endYear));
  if (source === "") add("warning", noSource);
  return found;
}

const noNames: Bilingual = {
  en: "Name the area and the reference, such as “Seoul” and “Korea”.",
  ko: "지역과 기준 지역의 이름을 적으십시오(예: 서울, 전국).",
};

function sameNames(name: string): Bilingual {
  return {
    en: `Area and reference are both “${name}”. Give the reference another name.`,
    ko: `지역과 기준 지역의 이름이 모두 ‘${name}’입니다. 기준 지역의 이름을 다르게 적으십시오.`,
  };
}

const noUnit: Bilingual = {
  en: "Say what is counted, such as “persons employed” or “firms”.",
  ko: "무엇을 센 값인지 적으십시오(예: 종사자 수, 기업 수).",
};

const noYears: Bilingual = {
  en: "Give the year of the figures (two years for a table with start and end).",
  ko: "수치의 연도를 적으십시오(시작과 끝이 있는 표는 두 연도).",
};

function yearOrder(start: number, end: number): Bilingual {
  return {
    en: `The start ${start} is not before the end ${end}. Correct the years.`,
    ko: `시작 연도 ${start}이(가) 끝 연도 ${end}보다 앞서지 않습니다. 연도를 고치십시오.`,
  };
}

const noSource: Bilingual = {
  en: "No source was given. The sheet says so; better name it.",
  ko: "출처가 없습니다. 시트에 그렇게 표시되니 출처를 적는 것이 좋습니다.",
};
