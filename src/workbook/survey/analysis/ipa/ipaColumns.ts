import type { ResultColumn } from "../../../analysisSheet/tablePart";

export type IpaKey =
  | "topic"
  | "id"
  | "dimension"
  | "importanceAnswers"
  | "importance"
  | "currentAnswers"
  | "current"
  | "gap"
  | "quadrant"
  | "diagonal"
  | "top";

export type IpaColumn = ResultColumn & { readonly key: IpaKey };

const topic: IpaColumn = { key: "topic", header: { en: "Topic", ko: "주제" }, characters: 30, wrap: true };
const id: IpaColumn = { key: "id", header: { en: "Item", ko: "문항" }, characters: 11 };
const dimension: IpaColumn = {
  key: "dimension",
  header: { en: "Dimension", ko: "영역" },
  characters: 16,
  wrap: true,
};
const importanceAnswers: IpaColumn = {
  key: "importanceAnswers",
  header: { en: "Answers, importance", ko: "응답 수, 중요도" },
  characters: 14,
  numberFormat: "0",
};
const currentAnswers: IpaColumn = {
  key: "currentAnswers",
  header: { en: "Answers, current level", ko: "응답 수, 현재 수준" },
  characters: 14,
  numberFormat: "0",
};
const current: IpaColumn = {
  key: "current",
  header: { en: "Current level", ko: "현재 수준" },
  characters: 13,
  numberFormat: "0.00",
  meaning: { en: "Mean of the answers.", ko: "응답의 평균." },
};
const quadrant: IpaColumn = {
  key: "quadrant",
  header: { en: "Quadrant", ko: "사분면" },
  characters: 24,
  wrap: true,
  align: "Center",
};

/** The columns with the importance that the experts stated. */
export const statedColumns: readonly IpaColumn[] = [
  topic,
  id,
  dimension,
  importanceAnswers,
  {
    key: "importance",
    header: { en: "Importance", ko: "중요도" },
    characters: 15,
    numberFormat: "0.00",
    meaning: { en: "Mean of the answers.", ko: "응답의 평균." },
  },
  currentAnswers,
  current,
  {
    key: "gap",
    header: { en: "Gap", ko: "격차" },
    characters: 9,
    numberFormat: "0.00",
    meaning: { en: "Importance minus current level.", ko: "중요도 - 현재 수준." },
  },
  quadrant,
  {
    key: "diagonal",
    header: { en: "Against the diagonal", ko: "대각선 기준" },
    characters: 24,
    align: "Center",
    meaning: {
      en: "Whether importance exceeds the current level, whatever the other topics say.",
      ko: "다른 주제와 상관없이 중요도가 현재 수준보다 높은지.",
    },
  },
  {
    key: "top",
    header: { en: "Highest answers", ko: "최고점 응답 비율" },
    characters: 11,
    numberFormat: "0%",
    meaning: {
      en: "Share of the answers for importance that are the highest of the scale.",
      ko: "중요도 응답 가운데 척도의 최고점인 비율.",
    },
  },
];

/** The columns with derived importance. */
export const derivedColumns: readonly IpaColumn[] = [
  topic,
  id,
  dimension,
  {
    key: "importanceAnswers",
    header: { en: "Pairs of answers", ko: "응답 쌍 수" },
    characters: 14,
    numberFormat: "0",
    meaning: {
      en: 'Experts who answered for the topic and for "overall".',
      ko: "해당 주제와 전체 주제에 모두 응답한 전문가 수.",
    },
  },
  {
    key: "importance",
    header: { en: "Derived importance", ko: "도출 중요도" },
    characters: 15,
    numberFormat: "0.00",
    meaning: {
      en: "Correlation (Pearson) of the current level with the overall one, -1 to 1.",
      ko: "해당 주제와 전체 현재 수준의 상관계수(피어슨), -1~1.",
    },
  },
  currentAnswers,
  current,
  quadrant,
];
