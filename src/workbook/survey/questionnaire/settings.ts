import type { Bilingual } from "../../../model/language";
import type { SettingKey } from "../surveyTypes";

type Content =
  | { readonly kind: "text" }
  | { readonly kind: "date" }
  | { readonly kind: "number"; readonly least: number; readonly most: number; readonly format: string }
  | { readonly kind: "choice"; readonly choices: readonly string[] };

/** A labelled cell of the questionnaire. */
export interface Setting {
  readonly key: SettingKey;
  /** The name of its cell, on the questionnaire's sheet only. */
  readonly name: string;
  readonly content: Content;
  readonly standard: string | number;
  readonly label: Bilingual;
  readonly meaning: Bilingual;
}

/** The settings in the order in which they stand. Choices are words of the methods, the same in both languages. */
export const settings: readonly Setting[] = [
  {
    key: "title",
    name: "SURVEY_TITLE",
    content: { kind: "text" },
    standard: "",
    label: { en: "Title", ko: "설문 제목" },
    meaning: {
      en: "Stands at the top of responses, results and feedback sheets.",
      ko: "응답, 결과, 피드백지의 제목으로 쓰입니다.",
    },
  },
  {
    key: "closing",
    name: "SURVEY_CLOSING",
    content: { kind: "date" },
    standard: "",
    label: { en: "Closing date", ko: "응답 마감일" },
    meaning: {
      en: "Answers received after it are reported as late. May be left blank.",
      ko: "이 날짜 뒤에 접수된 응답은 늦은 응답으로 알립니다. 비워 두어도 됩니다.",
    },
  },
  {
    key: "consensusMin",
    name: "SURVEY_CONSENSUS_MIN",
    content: { kind: "number", least: 0, most: 1, format: "0.00" },
    standard: 0.75,
    label: { en: "Consensus, at least", ko: "합의도 최소" },
    meaning: {
      en: "1 - (Q3 - Q1) / median; 0 to 1. An item below it is not accepted.",
      ko: "1 - (Q3 - Q1) / 중앙값, 0~1. 이보다 낮은 문항은 채택하지 않습니다.",
    },
  },
  {
    key: "convergenceMax",
    name: "SURVEY_CONVERGENCE_MAX",
    content: { kind: "number", least: 0, most: 10, format: "0.00" },
    standard: 0.5,
    label: { en: "Convergence, at most", ko: "수렴도 최대" },
    meaning: {
      en: "(Q3 - Q1) / 2, in points of the scale. An item above it is not accepted.",
      ko: "(Q3 - Q1) / 2, 척도 점수 단위. 이보다 큰 문항은 채택하지 않습니다.",
    },
  },
  {
    key: "cvMax",
    name: "SURVEY_CV_MAX",
    content: { kind: "number", least: 0, most: 10, format: "0.00" },
    standard: 0.8,
    label: { en: "Variation (CV), at most", ko: "변이계수(CV) 최대" },
    meaning: {
      en: "Standard deviation / mean. Above it an item is asked again: 0.5 stable, 0.5 to 0.8 fairly stable.",
      ko: "표준편차 / 평균. 이보다 크면 다시 묻습니다. 0.5 이하 안정, 0.5~0.8 비교적 안정.",
    },
  },
  {
    key: "essentialFrom",
    name: "SURVEY_ESSENTIAL_FROM",
    content: { kind: "number", least: 0, most: 11, format: "0.##" },
    standard: 4,
    label: { en: "Essential from", ko: "필수로 보는 점수" },
    meaning: {
      en: "An answer of at least this counts as “essential” for the CVR; of yes-no items, Yes does.",
      ko: "이 점수 이상의 응답을 CVR에서 “필수”로 셉니다. 예·아니오 문항은 예를 셉니다.",
    },
  },
  {
    key: "cvrTable",
    name: "SURVEY_CVR_TABLE",
    content: { kind: "choice", choices: ["exact", "lawshe"] },
    standard: "exact",
    label: { en: "Minimum CVR by", ko: "최소 CVR 기준" },
    meaning: {
      en: "exact: binomial, for any panel (Ayre & Scally 2014). lawshe: the printed table (Lawshe 1975).",
      ko: "exact: 이항분포, 모든 패널 규모(Ayre & Scally 2014). lawshe: 원 논문의 표(Lawshe 1975).",
    },
  },
  {
    key: "quartile",
    name: "SURVEY_QUARTILE",
    content: { kind: "choice", choices: ["inc", "exc"] },
    standard: "inc",
    label: { en: "Quartiles by", ko: "사분위수 방식" },
    meaning: {
      en: "inc: QUARTILE.INC, as most Delphi studies. exc: QUARTILE.EXC, as SPSS.",
      ko: "inc: QUARTILE.INC(델파이 연구의 관행). exc: QUARTILE.EXC(SPSS 방식).",
    },
  },
  {
    key: "centre",
    name: "SURVEY_CENTRE",
    content: { kind: "choice", choices: ["mean", "median", "scale"] },
    standard: "mean",
    label: { en: "Cross-lines at the", ko: "사분면 기준" },
    meaning: {
      en: "Of importance-performance and need diagrams: mean or median of the items, or the middle of the scale.",
      ko: "중요도·수행도와 요구도 도표의 기준선. mean 평균, median 중앙값, scale 척도의 가운데.",
    },
  },
];
