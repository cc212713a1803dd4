import type { SurveyItem } from "../../../src/workbook/survey/surveyTypes";

function item(id: string, part: Partial<SurveyItem> & Pick<SurveyItem, "kind">): SurveyItem {
  const scale = { importance: 5, current: 5, essential: 1, ranking: 2, pairwise: 9, open: 0 }[part.kind];
  return {
    id,
    topic: "",
    dimension: "Infrastructure",
    text: { en: `Question ${id}`, ko: `문항 ${id}` },
    scaleMax: scale,
    reversed: false,
    status: "active",
    ...part,
  };
}

/** One item at least of each kind, one reversed, one accepted. */
export const surveyItems: readonly SurveyItem[] = [
  item("I1", { kind: "importance", topic: "Compute" }),
  item("C1", { kind: "current", topic: "Compute" }),
  item("I2", { kind: "importance", topic: "Data", reversed: true }),
  item("C2", { kind: "current", topic: "Data" }),
  item("E1", { kind: "essential", topic: "Compute" }),
  item("E2", { kind: "essential", topic: "Data", reversed: true }),
  item("R1", { kind: "ranking", topic: "Compute" }),
  item("R2", { kind: "ranking", topic: "Data" }),
  item("P1", { kind: "pairwise", topic: "Compute|Data", dimension: "Weights" }),
  item("O1", { kind: "open", topic: "Compute" }),
  item("A1", { kind: "importance", topic: "Old", status: "accepted" }),
];
