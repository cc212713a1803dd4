import type { Scores, Survey, SurveyItem } from "../../src/workbook/survey/surveyTypes";
import type { ItemKind } from "../../src/workbook/survey/surveyTypes";

/** An answer matrix with the awkward panels in it: constants, gaps, yes-no, one who never answered. */
export interface PanelOptions {
  readonly experts: number;
  readonly seed: number;
  /** Answers that are left out, of 100. */
  readonly missing: number;
}

/** Numbers from 0 up to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function surveyItem(
  id: string,
  kind: ItemKind,
  topic: string,
  dimension: string,
  more: Partial<SurveyItem> = {},
): SurveyItem {
  const scaleMax = { importance: 5, current: 5, essential: 1, ranking: 3, pairwise: 9, open: 0 }[kind];
  return {
    id,
    kind,
    topic,
    dimension,
    scaleMax,
    text: { en: `How about ${topic}?`, ko: `${topic}은(는) 어떻습니까?` },
    reversed: false,
    status: "active",
    ...more,
  };
}

/** Items of every kind that has figures, in the order in which scores stand. */
export const panelItems: readonly SurveyItem[] = [
  surveyItem("V01", "importance", "Data centres", "Infrastructure"),
  surveyItem("V02", "importance", "Power supply", "Infrastructure"),
  surveyItem("V03", "importance", "AI degrees", "Talent", { reversed: true }),
  surveyItem("V04", "importance", "Visas", "Talent"),
  surveyItem("V05", "importance", "Constant", "Talent"),
  surveyItem("C01", "current", "Data centres", "Infrastructure"),
  surveyItem("C02", "current", "Power supply", "Infrastructure"),
  surveyItem("E01", "essential", "Data centres", "Infrastructure"),
  surveyItem("E02", "essential", "Visas", "Talent"),
  surveyItem("R01", "ranking", "Chips", "Chain"),
  surveyItem("R02", "ranking", "Cloud", "Chain"),
  surveyItem("R03", "ranking", "Platform", "Chain"),
];

/** Scores of a panel; the constant item is 4 for all, rankings are orders. */
export function panelScores(sheet: string, items: readonly SurveyItem[], options: PanelOptions): Scores {
  const random = seeded(options.seed);
  const experts = Array.from({ length: options.experts }, (_, i) => ({
    id: `P${String(i + 1).padStart(2, "0")}`,
    group: i % 3 === 0 ? "university" : "company",
    field: "AI",
  }));
  const values = experts.map(() => {
    const order = [1, 2, 3].sort(() => random() - 0.5);
    return items.map(({ kind, id }): number | null => {
      const draw = random();
      if (random() * 100 < options.missing) return null;
      if (id === "V05") return 4;
      if (kind === "essential") return draw < (id === "E01" ? 0.8 : 0.2) ? 1 : 0;
      if (kind === "ranking") return order[["R01", "R02", "R03"].indexOf(id)] ?? 1;
      return Math.min(5, 2 + Math.floor(draw * draw * 2 + draw * 2.2));
    });
  });
  return {
    sheet,
    header: 3,
    experts,
    expertColumn: 0,
    groupColumn: 1,
    fieldColumn: 2,
    columnOf: new Map(items.map(({ id }, i) => [id, 3 + i])),
    values,
  };
}

/** A survey whose settings stand on the sheet "Survey items". */
export function panelSurvey(items: readonly SurveyItem[], rules: Partial<Survey["rules"]> = {}): Survey {
  const cell = (row: number): string => `'Survey items'!$C$${row}`;
  return {
    id: "1a2b3c4d",
    title: "AI policy demand",
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
      ...rules,
    },
    centre: "mean",
    closing: null,
    cells: {
      title: cell(4),
      consensusMin: cell(5),
      convergenceMax: cell(6),
      cvMax: cell(7),
      essentialFrom: cell(8),
      cvrTable: cell(9),
      quartile: cell(10),
      centre: cell(11),
      closing: cell(12),
    },
    rounds: [],
    hasKey: false,
  };
}
