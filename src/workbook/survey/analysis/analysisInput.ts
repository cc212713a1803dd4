import type { Bilingual, Language } from "../../../model/language";
import type { Scores, SheetForm, Survey } from "../surveyTypes";

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

/** Tells to open the add-in, on a sheet in function form. */
export const needsAddIn: Bilingual = {
  en: "The computed cells use SEOULAI functions. If they show #NAME?, open the SEOULAI add-in (Home > Add-ins) once, or build the sheet with native formulas.",
  ko: "계산 셀은 SEOULAI 함수를 씁니다. #NAME?가 보이면 SEOULAI 추가 기능을 한 번 여십시오(홈 > 추가 기능). 기본 수식으로 시트를 다시 만들어도 됩니다.",
};
