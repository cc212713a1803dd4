/**
 * The hidden name over a feedback sheet, by which the add-in knows a sheet of its own.
 *
 * @param surveyId the survey
 * @param round from 1
 * @param place which sheet of the round, from 1; not the expert
 * @returns such as "SEOULAI_FEEDBACK_1a2b3c4d_1_7"
 * @example feedbackMark("1a2b3c4d", 1, 7) // => "SEOULAI_FEEDBACK_1a2b3c4d_1_7"
 */
export function feedbackMark(surveyId: string, round: number, place: number): string {
  return `SEOULAI_FEEDBACK_${surveyId}_${round}_${place}`;
}
