import type { ItemKind, Round, Survey } from "../../../workbook/survey/surveyTypes";

/** The steps of a survey in their order. */
export const steps = ["questionnaire", "responses", "results", "nextRound", "analysis", "privacy"] as const;
export type StepId = (typeof steps)[number];

/** What a step lacks: a key of the texts, with what they name. */
export interface Missing {
  readonly key: "survey" | "round" | "answers" | "result" | "archived" | "items";
  readonly number: number;
  readonly sheet: string;
}

/**
 * What is missing before a step can be taken.
 *
 * @param step which step
 * @param survey the survey chosen
 * @param round the round chosen
 * @returns the first thing missing, or undefined when nothing is
 */
export function missingFor(
  step: StepId,
  survey: Survey | undefined,
  round: Round | undefined,
): Missing | undefined {
  const missing = (key: Missing["key"]): Missing => ({
    key,
    number: round?.number ?? 1,
    sheet: round?.sheet ?? "",
  });
  if (step === "questionnaire") return undefined;
  if (survey === undefined) return missing("survey");
  if (step === "privacy") return undefined;
  if (round === undefined) {
    if (step !== "responses") return missing("round");
    return survey.items.some(isAsked) ? undefined : missing("items");
  }
  if (step === "responses") return undefined;
  if (answered(round) === 0) return missing("answers");
  return undefined;
}

/**
 * What is missing before the next round can be made from a round.
 *
 * @param round the round chosen, with answers
 * @returns what is missing, or undefined
 */
export function missingForNextRound(round: Round): Missing | undefined {
  const { number, sheet, state } = round;
  if (state === "archived") return { key: "archived", number, sheet };
  return state === "open" ? { key: "result", number, sheet } : undefined;
}

/**
 * The step that comes next in the life of a survey.
 *
 * @param survey the survey chosen
 * @param round the round chosen
 * @returns the step
 */
export function nextStep(survey: Survey | undefined, round: Round | undefined): StepId {
  if (survey === undefined) return "questionnaire";
  if (round === undefined || answered(round) === 0) return "responses";
  if (round.state === "open") return "results";
  return round.state === "analysed" ? "nextRound" : "analysis";
}

/**
 * Experts of a round with at least one answer.
 *
 * @param round the round
 * @returns their number
 */
export function answered(round: Round): number {
  return round.complete + round.partial;
}

/** Whether an item is asked in the next round. */
export function isAsked({ status }: { readonly status: string }): boolean {
  return status === "active" || status === "revised";
}

export type AnalysisKind = "ipa" | "needs" | "ahp" | "reliability";

/**
 * What an analysis lacks in a round, by the items that it asks.
 *
 * @param analysis which analysis
 * @param survey the survey
 * @param round the round
 * @returns a key of the texts, or undefined
 */
export function missingForAnalysis(
  analysis: AnalysisKind,
  survey: Survey,
  round: Round,
): "pairs" | "pairwise" | "scales" | undefined {
  const asked = new Set(round.items);
  const items = survey.items.filter(({ id }) => asked.has(id));
  const of = (kind: ItemKind) => items.filter((item) => item.kind === kind);
  if (analysis === "ahp") return of("pairwise").length === 0 ? "pairwise" : undefined;
  if (analysis === "reliability") {
    const counts = new Map<string, number>();
    for (const { kind, dimension } of items) {
      if (kind === "importance" || kind === "current")
        counts.set(dimension, (counts.get(dimension) ?? 0) + 1);
    }
    return Math.max(0, ...counts.values()) < 2 ? "scales" : undefined;
  }
  const current = new Set(of("current").map(({ topic }) => topic));
  return of("importance").some(({ topic }) => current.has(topic)) ? undefined : "pairs";
}

/**
 * Whether importance can be derived: the round asks for the current level of the topic "overall".
 *
 * @param survey the survey
 * @param round the round
 * @returns true where it can
 */
export function hasOverall(survey: Survey, round: Round): boolean {
  const asked = new Set(round.items);
  return survey.items.some(
    ({ id, kind, topic }) => asked.has(id) && kind === "current" && topic.toLowerCase() === "overall",
  );
}
