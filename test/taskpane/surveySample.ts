import type { ColumnMatch, Finding, ImportPreview } from "../../src/workbook/survey/import/importTypes";
import type { ItemKind, Round, Survey, SurveyItem } from "../../src/workbook/survey/surveyTypes";

/** An item with everything in its place. */
export function item(id: string, part: Partial<SurveyItem> = {}): SurveyItem {
  const kind: ItemKind = part.kind ?? "importance";
  return {
    id,
    topic: id,
    dimension: "talent",
    text: { en: `Question ${id}`, ko: `질문 ${id}` },
    kind,
    scaleMax: 5,
    reversed: false,
    status: "active",
    ...part,
  };
}

export function round(number: number, part: Partial<Round> = {}): Round {
  return {
    number,
    sheet: `Round ${String(number)} responses`,
    table: `SEOULAI_ROUND_${String(number)}`,
    state: "open",
    items: ["Q1", "Q2"],
    experts: 30,
    complete: 28,
    partial: 1,
    ...part,
  };
}

const address = "'Survey items'!$C$3";

export function survey(part: Partial<Survey> = {}): Survey {
  return {
    id: "0a1b2c3d",
    title: "Demand",
    language: "en",
    sheet: "Survey items",
    items: [
      item("Q1", { topic: "GPU" }),
      item("Q2", { topic: "GPU", kind: "current" }),
      item("Q3", { kind: "open", scaleMax: 0 }),
    ],
    rules: {
      consensusMin: 0.75,
      convergenceMax: 0.5,
      cvMax: 0.8,
      essentialFrom: 4,
      cvrTable: "exact",
      quartile: "inc",
    },
    centre: "mean",
    closing: null,
    cells: {
      title: address,
      consensusMin: address,
      convergenceMax: address,
      cvMax: address,
      essentialFrom: address,
      cvrTable: address,
      quartile: address,
      centre: address,
      closing: address,
    },
    rounds: [round(1)],
    hasKey: false,
    ...part,
  };
}

export function match(column: number, part: Partial<ColumnMatch> = {}): ColumnMatch {
  return { column, header: `H${String(column)}`, to: { kind: "ignore" }, how: "none", ...part };
}

export function finding(id: string, part: Partial<Finding> = {}): Finding {
  return {
    id,
    kind: "outOfScale",
    row: 7,
    rows: [7],
    expert: "P03",
    item: "Q1",
    value: "9",
    text: { en: `Wrong ${id}`, ko: `틀림 ${id}` },
    choices: [
      { kind: "blank", text: { en: "No answer", ko: "무응답" } },
      { kind: "correct", text: { en: "Correct it", ko: "고치기" } },
    ],
    choice: "blank",
    ...part,
  };
}

export function preview(findings: readonly Finding[]): ImportPreview {
  return {
    surveyId: "0a1b2c3d",
    round: 1,
    items: ["Q1", "Q2"],
    rows: [],
    findings,
    counts: { rows: 30, newExperts: 0, existingExperts: 30, answers: 60, findings: {} },
    hasPersons: true,
    fingerprint: "f",
  };
}
