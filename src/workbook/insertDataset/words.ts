import type { Observation } from "../../model/catalogTypes";
import { boundText, figureNote, statusWords } from "../../catalog/citation";
import type { Bilingual, Language } from "../../model/language";

/** Headers of the columns; in a table each is unique. */
export const headers = {
  indicator: { en: "Indicator", ko: "지표" },
  area: { en: "Area", ko: "지역" },
  period: { en: "Period", ko: "시점" },
  value: { en: "Value", ko: "값" },
  unit: { en: "Unit", ko: "단위" },
  status: { en: "Status", ko: "상태" },
  source: { en: "Source", ko: "출처" },
  evidence: { en: "Evidence", ko: "근거" },
  marks: { en: "Marked figures", ko: "표시된 수치" },
  indicatorId: { en: "Indicator id", ko: "지표 ID" },
  areaId: { en: "Area id", ko: "지역 ID" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const noteTexts = {
  definitions: { en: "Definitions", ko: "정의" },
  sources: { en: "Sources", ko: "출처" },
  version: { en: "Data version", ko: "데이터 버전" },
  asOf: { en: "As of", ko: "기준 시점" },
  marks: { en: "Marks", ko: "표시" },
  live: { en: "Live", ko: "실시간 수식" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const marksMeaning: Bilingual = {
  en: "< upper bound, > lower bound, ≈ rounded by the source; e estimate, p provisional, b break in series. A bound counts as its number.",
  ko: "< 상한, > 하한, ≈ 출처에서 반올림; e 추정값, p 잠정값, b 시계열 단절. 상한과 하한은 그 수로 계산합니다.",
};

export const liveMeaning: Bilingual = {
  en: "The figures are SEOULAI functions. If they show #NAME?, open the SEOULAI add-in (Home > Add-ins) once.",
  ko: "수치는 SEOULAI 함수입니다. #NAME?가 보이면 SEOULAI 추가 기능을 한 번 여십시오(홈 > 추가 기능).",
};

export const gridMeaning: Bilingual = {
  en: "The blue areas and periods are inputs: others may be entered there.",
  ko: "파란색 지역과 기간은 입력값이므로 다른 것으로 바꿀 수 있습니다.",
};

/**
 * Status and bound of a figure in words, for a cell of its own.
 *
 * @param figure the figure
 * @param language of the words
 * @returns such as "estimate (< 500)", or "normal"
 */
export function statusCell(figure: Observation, language: Language): string {
  const status = statusWords(figure.status, language);
  return figure.bound === undefined ? status : `${status} (${boundText(figure)})`;
}

/**
 * The figures of a series that are no plain figures, in words.
 *
 * @param figures the series
 * @param language of the words
 * @returns such as "2025: < 500 is an upper bound ...; estimate", or ""
 */
export function marksCell(figures: readonly Observation[], language: Language): string {
  return figures
    .map((figure) => ({ period: figure.period, note: figureNote(figure, language) }))
    .filter(({ note }) => note !== "")
    .map(({ period, note }) => `${period}: ${note}`)
    .join("; ");
}
