import type { Language } from "../../../model/language";
import type { Progress } from "../../progress";
import type { SurveyItem, SurveyRules } from "../surveyTypes";

export interface QuestionnaireRequest {
  readonly title: string;
  readonly language: Language;
  readonly items: readonly SurveyItem[];
  /** What is left out stands at its default. */
  readonly rules?: Partial<SurveyRules>;
  readonly centre?: "mean" | "median" | "scale";
  /** ISO date after which answers are late. */
  readonly closing?: string;
}

export interface QuestionnaireResult {
  readonly surveyId: string;
  readonly sheet: string;
}

/**
 * Builds the questionnaire of a survey on a new sheet and shows it: its settings in named cells, its items as a table
 * that the user may sort, extend and edit.
 *
 * @param request title, items, rules
 * @param progress told how far it is; may cancel
 * @returns id of the survey and name of the sheet
 * @throws {InputError} an item cannot be asked (see `checkItems`), or a rule is out of range
 * @throws {WorkbookError} an Office error or a cancellation; the workbook is then as it was
 */
export async function buildQuestionnaire(
  request: QuestionnaireRequest,
  progress?: Progress,
): Promise<QuestionnaireResult> {
  throw new Error(`not written yet: ${request.title} ${progress?.signal.aborted}`);
}
