import type { Bilingual } from "../../../../model/language";

/** The words of the AHP sheets. */
export const ahpWords = {
  operation: { en: "Build the AHP", ko: "AHP 만들기" },
  pairwiseOperation: { en: "Build the pairwise sheet", ko: "쌍대비교 시트 만들기" },
  sheet: { en: "AHP", ko: "AHP" },
  workings: { en: "AHP workings", ko: "AHP 계산" },
  title: { en: "Analytic hierarchy process (AHP)", ko: "계층분석법(AHP)" },
  workingsTitle: { en: "Workings of the AHP", ko: "AHP 계산 과정" },
  workingsText: {
    en: "Judgements of each expert, then a matrix for all, each group and each expert. A group's judgement is the geometric mean of its experts with all judgements.",
    ko: "전문가별 판단값과 전체, 집단, 전문가별 행렬입니다. 집단의 판단값은 모든 쌍에 응답한 전문가의 기하평균입니다.",
  },
  survey: { en: "Survey", ko: "설문" },
  method: { en: "Method", ko: "방법" },
  eigen: {
    en: "Weights: principal eigenvector (Saaty 1980). Groups: element-wise geometric mean of the judgements (Aczel & Saaty 1983). Workings on the sheet",
    ko: "가중치: 주고유벡터(Saaty 1980). 집단: 판단값의 원소별 기하평균(Aczel & Saaty 1983). 계산 시트:",
  },
  geometric: {
    en: "Weights: row geometric means (Crawford & Williams 1985). Groups: element-wise geometric mean of the judgements (Aczel & Saaty 1983). Workings on the sheet",
    ko: "가중치: 행 기하평균(Crawford & Williams 1985). 집단: 판단값의 원소별 기하평균(Aczel & Saaty 1983). 계산 시트:",
  },
  eigenAlone: {
    en: "Weights: principal eigenvector (Saaty 1980). Beneath the matrix: how far each judgement is off, and what would be consistent.",
    ko: "가중치: 주고유벡터(Saaty 1980). 행렬 아래: 판단마다 어긋난 정도와 일관된 값.",
  },
  geometricAlone: {
    en: "Weights: row geometric means (Crawford & Williams 1985). Beneath the matrix: how far each judgement is off, and what would be consistent.",
    ko: "가중치: 행 기하평균(Crawford & Williams 1985). 행렬 아래: 판단마다 어긋난 정도와 일관된 값.",
  },
  limit: { en: "Highest CR", ko: "최대 CR" },
  limitHow: {
    en: "Consistency ratio up to which judgements are taken as consistent: 0.10 (Saaty 1980), stricter 0.05 for three and 0.08 for four things (Saaty 1994). Change the yellow cell to use another.",
    ko: "판단이 일관된다고 보는 일관성 비율의 상한: 0.10(Saaty 1980), 셋이면 0.05, 넷이면 0.08(Saaty 1994). 노란 셀에서 바꿀 수 있습니다.",
  },
  leftOut: { en: "Left out", ko: "제외" },
  addIn: { en: "Add-in", ko: "추가 기능" },
  all: { en: "All experts", ko: "전체 전문가" },
  company: { en: "company", ko: "기업" },
  university: { en: "university", ko: "대학" },
  weights: { en: "AHP weights", ko: "AHP 가중치" },
  howTo: { en: "How to fill in", ko: "작성 방법" },
  howToText: {
    en: "Fill in the yellow cells: how much more the row counts than the column, 1 to 9; where the column counts more, its reciprocal, as 1/3. The cells beneath the diagonal follow.",
    ko: "노란 셀에 행이 열보다 얼마나 더 중요한지 1~9로 적습니다. 열이 더 중요하면 1/3처럼 역수로 적습니다. 대각선 아래는 자동으로 채워집니다.",
  },
  reading: { en: "Reading", ko: "해석" },
} as const satisfies Readonly<Record<string, Bilingual>>;
