import type { Language } from "../../../model/language";
import type { Survey, SurveyItem, SurveyRules } from "../surveyTypes";

/** What a questionnaire is to hold. */
export interface QuestionnaireRequest {
  readonly title: string;
  readonly language: Language;
  readonly items: readonly SurveyItem[];
  /** What is left out stands at its default. */
  readonly rules?: Partial<SurveyRules>;
  readonly centre?: Survey["centre"];
  /** ISO date after which answers are late. */
  readonly closing?: string;
}
