import { MissingDataError } from "../../model/errors";

/**
 * The error for a survey that is not in the workbook.
 *
 * @param id of the survey
 * @returns the error
 */
export function noSurvey(id: string): MissingDataError {
  return new MissingDataError({
    en: `The workbook has no survey ${id}; its questionnaire was deleted, or it is another workbook. Undo the deletion, or make a questionnaire.`,
    ko: `이 통합 문서에 ${id} 설문이 없습니다. 설문지가 삭제되었거나 다른 통합 문서입니다. 삭제를 취소하거나 설문지를 만드십시오.`,
  });
}

/**
 * The error for a round that is not in the workbook.
 *
 * @param title of the survey
 * @param round its number
 * @returns the error
 */
export function noRound(title: string, round: number): MissingDataError {
  return new MissingDataError({
    en: `“${title}” has no round ${round}; its responses sheet was not made yet, or was deleted. Make it in step 2, or undo the deletion.`,
    ko: `“${title}”에 ${round}차가 없습니다. 응답 시트를 아직 만들지 않았거나 삭제되었습니다. 2단계에서 만들거나 삭제를 취소하십시오.`,
  });
}
