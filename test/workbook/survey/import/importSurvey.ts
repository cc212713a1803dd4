import type { RawTable } from "../../../../src/workbook/survey/import/importTypes";
import type {
  Answer,
  Expert,
  Responses,
  Survey,
  SurveyItem,
} from "../../../../src/workbook/survey/surveyTypes";

const item = (id: string, kind: SurveyItem["kind"], topic: string, ko: string, en: string): SurveyItem => ({
  id,
  kind,
  topic,
  dimension: "Infrastructure",
  text: { en, ko },
  scaleMax: { importance: 5, current: 5, essential: 1, ranking: 2, pairwise: 9, open: 0 }[kind],
  reversed: false,
  status: "active",
});

/** A small survey with an item of every kind. */
export const items: readonly SurveyItem[] = [
  item(
    "I01",
    "importance",
    "클라우드",
    "클라우드 인프라의 중요도는 어느 정도입니까?",
    "How important is cloud infrastructure?",
  ),
  item(
    "C01",
    "current",
    "클라우드",
    "클라우드 인프라의 현재 수준은 어느 정도입니까?",
    "How good is cloud infrastructure today?",
  ),
  item("I02", "importance", "반도체", "AI 반도체의 중요도는 어느 정도입니까?", "How important are AI chips?"),
  item("E01", "essential", "데이터", "데이터 개방이 꼭 필요합니까?", "Is open data essential?"),
  item(
    "P01",
    "pairwise",
    "클라우드|반도체",
    "클라우드와 반도체 가운데 무엇이 더 중요합니까?",
    "Cloud or chips: which counts more?",
  ),
  item("O01", "open", "의견", "그 밖의 의견을 적어 주십시오.", "Anything else?"),
];

export function surveyOf(more: Partial<Survey> = {}, round = responsesOf().round): Survey {
  return {
    id: "1a2b3c4d",
    title: "AI 정책 수요",
    language: "en",
    sheet: "Survey items",
    items,
    rules: {
      consensusMin: 0.75,
      convergenceMax: 0.5,
      cvMax: 0.8,
      essentialFrom: 4,
      cvrTable: "exact",
      quartile: "inc",
    },
    rounds: [round],
    hasKey: false,
    ...more,
  } as Survey;
}

export function responsesOf(
  experts: readonly Expert[] = [],
  answers: readonly (readonly Answer[])[] = [],
  number = 1,
): Responses {
  return {
    round: {
      number,
      sheet: "Round 1 responses",
      table: "SEOULAI_ROUND_1",
      state: "open",
      items: items.map(({ id }) => id),
      experts: experts.length,
      complete: 0,
      partial: 0,
    },
    experts,
    answers,
  };
}

export const expert = (id: string, group = "", field = ""): Expert => ({ id, group, field });

/** A table as if read from a file whose header is in row 1. */
export function tableOfRows(headers: readonly string[], ...rows: readonly (readonly string[])[]): RawTable {
  return {
    name: "answers.csv",
    format: "text",
    headerRow: 1,
    headerRows: 1,
    headers,
    rows: rows.map((cells, at) => ({ row: at + 2, cells })),
  };
}
