import { buildQuestionnaire } from "../../src/workbook/survey/questionnaire/buildQuestionnaire";
import { buildResponses } from "../../src/workbook/survey/responses/buildResponses";
import { readResponses } from "../../src/workbook/survey/responses/readResponses";
import type { SurveyItem } from "../../src/workbook/survey/surveyTypes";
import type { Language } from "../../src/model/language";
import { seeded, surveyItem } from "./surveyPanel";

/** What is asked: five topics twice, the whole, and pairs of four things. */
export const analysisItems: readonly SurveyItem[] = [
  surveyItem("I1", "importance", "Data centres", "Infrastructure"),
  surveyItem("C1", "current", "Data centres", "Infrastructure"),
  surveyItem("I2", "importance", "AI degrees", "Talent", { reversed: true }),
  surveyItem("C2", "current", "AI degrees", "Talent"),
  surveyItem("I3", "importance", "Series B money", "Scale-up"),
  surveyItem("C3", "current", "Series B money", "Scale-up"),
  surveyItem("I4", "importance", "Same for all", "Global"),
  surveyItem("C4", "current", "Same for all", "Global"),
  surveyItem("I5", "importance", "Nobody knows", "Global"),
  surveyItem("C5", "current", "Nobody knows", "Global"),
  surveyItem("C0", "current", "overall", ""),
  surveyItem("P12", "pairwise", "Infrastructure|R&D and talent", "Pillars"),
  surveyItem("P31", "pairwise", "Scale-up|Infrastructure", "Pillars"),
  surveyItem("P14", "pairwise", "Infrastructure|Global", "Pillars"),
  surveyItem("P23", "pairwise", "R&D and talent|Scale-up", "Pillars"),
  surveyItem("P24", "pairwise", "R&D and talent|Global", "Pillars"),
  surveyItem("P34", "pairwise", "Scale-up|Global", "Pillars"),
];

const judgements = [1 / 9, 1 / 5, 1 / 3, 1, 2, 3, 5, 7, 9];

/** The answers of a panel: "Same for all" has one answer, "Nobody knows" none for the current level. */
export function answersOf(experts: number, seed: number, missing: number): (number | "")[][] {
  const random = seeded(seed);
  return Array.from({ length: experts }, () =>
    analysisItems.map(({ id, kind }): number | "" => {
      const [draw, gap] = [random(), random()];
      if (id === "C5") return "";
      if (id === "I4" || id === "C4") return 4;
      if (gap * 100 < missing) return "";
      if (kind === "pairwise") return judgements[Math.floor(draw * judgements.length)] ?? 1;
      const low = kind === "current" ? 1 : 2;
      return Math.min(5, low + Math.floor(draw * 4));
    }),
  );
}

/** A survey with a round that is answered. */
export async function answeredSurvey(
  language: Language,
  panel: { readonly experts: number; readonly seed: number; readonly missing: number },
): Promise<{ readonly surveyId: string; readonly sheet: string }> {
  const { surveyId } = await buildQuestionnaire({
    title: "AI policy demand",
    language,
    items: analysisItems,
  });
  const experts = Array.from({ length: panel.experts }, (_, i) => ({
    id: `P${String(i + 1).padStart(2, "0")}`,
    group: i % 3 === 0 ? "university" : "company",
    field: "",
  }));
  const { sheet } = await buildResponses({ surveyId, round: 1, experts });
  const { round } = await readResponses(surveyId, 1);
  const answers = answersOf(panel.experts, panel.seed, panel.missing);
  const order = round.items.map((id) => analysisItems.findIndex((item) => item.id === id));
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(round.table).getDataBodyRange();
    const cells = table.getCell(0, 4).getResizedRange(panel.experts - 1, order.length - 1);
    cells.values = answers.map((row) => order.map((at) => row[at] ?? ""));
    await context.sync();
  });
  return { surveyId, sheet };
}
