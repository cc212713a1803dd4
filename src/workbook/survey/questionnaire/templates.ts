import type { SurveyItem } from "../surveyTypes";

/** policyDemand: the four pillars of the plan, for companies and universities; valueChain: importance and current level along the AI value chain; experts: a Delphi panel about the plan's targets. */
export type TemplateKind = "policyDemand" | "valueChain" | "experts";

/**
 * The items of a survey to begin with.
 *
 * @param kind which survey
 * @param scaleMax highest answer of its scales, such as 5 or 7
 * @returns the items, in both languages
 * @throws {InputError} a scale of fewer than 2 or more than 11 points
 */
export function surveyTemplate(kind: TemplateKind, scaleMax: number): readonly SurveyItem[] {
  throw new Error(`not written yet: ${kind} ${scaleMax}`);
}
