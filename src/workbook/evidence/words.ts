import type { Bilingual } from "../../model/language";

/** The columns of the list of figures, and their widths in characters: together the width of a landscape page. */
export const columns = [
  { key: "number", characters: 6, header: { en: "No.", ko: "번호" } },
  { key: "what", characters: 33, header: { en: "Figure", ko: "수치" } },
  { key: "area", characters: 17, header: { en: "Area", ko: "지역" } },
  { key: "period", characters: 10, header: { en: "Period", ko: "시점" } },
  { key: "value", characters: 13, header: { en: "Value", ko: "값" } },
  { key: "unit", characters: 16, header: { en: "Unit", ko: "단위" } },
  { key: "status", characters: 13, header: { en: "Status", ko: "상태" } },
  { key: "published", characters: 11, header: { en: "Published", ko: "발표" } },
  { key: "cells", characters: 27, header: { en: "Used in", ko: "쓰인 셀" } },
  { key: "source", characters: 8, header: { en: "Source", ko: "출처" } },
] as const;

/** The columns of the list of changes, in the same grid. */
export const changeHeaders: readonly Bilingual[] = [
  { en: "No.", ko: "번호" },
  { en: "Figure", ko: "수치" },
  { en: "Area", ko: "지역" },
  { en: "Period", ko: "시점" },
  { en: "As written", ko: "쓴 값" },
  { en: "Now", ko: "지금 값" },
  { en: "In the data", ko: "데이터 값" },
  { en: "", ko: "" },
  { en: "Cell", ko: "셀" },
  { en: "", ko: "" },
];

export const texts = {
  sheet: { en: "Sources and Method", ko: "출처와 방법" },
  title: { en: "Sources and Method", ko: "출처와 방법" },
  overview: { en: "1  Data", ko: "1  데이터" },
  methods: { en: "2  Methods", ko: "2  방법" },
  changes: { en: "3  Values changed by hand", ko: "3  직접 고친 값" },
  sources: { en: "4  Sources", ko: "4  출처" },
  licences: { en: "5  Licences and attribution", ko: "5  라이선스와 출처 표시" },
  figures: { en: "6  Figures and targets used", ko: "6  쓰인 수치와 목표" },
  version: { en: "Data version", ko: "데이터 버전" },
  blocks: { en: "Blocks written from", ko: "블록을 쓴 버전" },
  asOf: { en: "As of", ko: "기준 시점" },
  counts: { en: "Contents", ko: "내용" },
  marks: { en: "Marks", ko: "표시" },
  unclear: { en: "Not resolved", ko: "확인하지 못함" },
  none: { en: "None.", ko: "없음." },
  noMethods: {
    en: "None: the workbook shows figures as they were published.",
    ko: "없음. 이 통합 문서는 발표된 수치를 그대로 보입니다.",
  },
  notKnown: { en: "By whom and when: not known.", ko: "누가 언제 고쳤는지: 알 수 없음." },
  noNote: { en: "Note: none.", ko: "메모: 없음." },
  unnamed: { en: "a reviewer who gave no name", ko: "이름을 밝히지 않음" },
  formula: { en: "Formula", ko: "식" },
  usedIn: { en: "Used in", ko: "쓰인 곳" },
  basis: { en: "Basis", ko: "근거" },
  symbols: {
    en: "Symbols: g target, a actual, b baseline; tg, ta, tb their years; d direction (1 where higher is better, -1 where lower is); v, x, y values, t years, h years ahead, T the last year, c growth rate.",
    ko: "기호: g 목표값, a 실적값, b 기준값, tg·ta·tb 그 연도, d 방향(높을수록 좋으면 1, 낮을수록 좋으면 -1), v·x·y 값, t 연도, h 앞으로의 연수, T 마지막 연도, c 성장률.",
  },
  target: { en: "target", ko: "목표" },
  rate: { en: "annual average", ko: "연평균" },
  plan: { en: "Plan", ko: "계획" },
} as const satisfies Readonly<Record<string, Bilingual>>;
