import type { ResultColumn } from "../../../analysisSheet/tablePart";

export type NeedsKey =
  | "topic"
  | "id"
  | "dimension"
  | "pairs"
  | "importance"
  | "current"
  | "gap"
  | "p"
  | "need"
  | "rank"
  | "quadrant"
  | "priority";

/** The columns of the sheet, from left to right. */
export const needsColumns: readonly (ResultColumn & { readonly key: NeedsKey })[] = [
  { key: "topic", header: { en: "Topic", ko: "주제" }, characters: 30, wrap: true },
  { key: "id", header: { en: "Item", ko: "문항" }, characters: 11 },
  { key: "dimension", header: { en: "Dimension", ko: "영역" }, characters: 16, wrap: true },
  {
    key: "pairs",
    header: { en: "Pairs of answers", ko: "응답 쌍 수" },
    characters: 10,
    numberFormat: "0",
    meaning: {
      en: "Experts who answered for importance and for the current level.",
      ko: "중요도와 현재 수준에 모두 응답한 전문가 수.",
    },
  },
  {
    key: "importance",
    header: { en: "Importance", ko: "중요도" },
    characters: 15,
    numberFormat: "0.00",
    meaning: { en: "Mean of the pairs.", ko: "응답 쌍의 평균." },
  },
  {
    key: "current",
    header: { en: "Current level", ko: "현재 수준" },
    characters: 13,
    numberFormat: "0.00",
    meaning: { en: "Mean of the pairs.", ko: "응답 쌍의 평균." },
  },
  {
    key: "gap",
    header: { en: "Gap", ko: "격차" },
    characters: 9,
    numberFormat: "0.00",
    meaning: { en: "Importance minus current level.", ko: "중요도 - 현재 수준." },
  },
  {
    key: "p",
    header: { en: "p of the gap", ko: "격차의 p" },
    characters: 9,
    numberFormat: "0.000",
    meaning: {
      en: "Two-sided, of the paired t test. Blank with fewer than two pairs, or where all gaps are equal.",
      ko: "대응표본 t 검정의 양측 p. 응답 쌍이 둘 미만이거나 격차가 모두 같으면 비움.",
    },
  },
  { key: "need", header: { en: "Borich need", ko: "보리치 요구도" }, characters: 10, numberFormat: "0.00" },
  { key: "rank", header: { en: "Rank", ko: "순위" }, characters: 8, numberFormat: "0", align: "Center" },
  { key: "quadrant", header: { en: "Locus for Focus", ko: "초점 좌표" }, characters: 24, align: "Center" },
  { key: "priority", header: { en: "Priority", ko: "우선순위" }, characters: 14, align: "Center" },
];

/**
 * Where a column stands.
 *
 * @param key the column
 * @returns zero-based position
 */
export function needsColumn(key: NeedsKey): number {
  return needsColumns.findIndex((column) => column.key === key);
}
