import type { Bilingual, Language } from "../../../model/language";
import type { Scores, Survey } from "../surveyTypes";
import type { SheetForm } from "../../analysisSheet/sheetForm";

/** What the pure plans of the analyses are made from. */
export interface AnalysisInput {
  readonly survey: Survey;
  readonly scores: Scores;
  readonly round: number;
  readonly form: SheetForm;
  readonly language: Language;
}

/**
 * Survey and round in words, for the line beneath a title.
 *
 * @param input the analysis
 * @returns such as "AI policy demand, round 2, 30 experts"
 */
export function surveyLine({ survey, scores, round }: AnalysisInput): Bilingual {
  const experts = scores.experts.length;
  return {
    en: `${survey.title}, round ${round}, ${experts} ${experts === 1 ? "expert" : "experts"}. All figures are formulas onto the sheet "${scores.sheet}".`,
    ko: `${survey.title}, ${round}차, 전문가 ${experts}명. 모든 수치는 "${scores.sheet}" 시트를 참조하는 수식입니다.`,
  };
}
