import type { Progress } from "../../../workbook/progress";
import { buildFeedback } from "../../../workbook/survey/feedback/buildFeedback";
import type { FeedbackRequest } from "../../../workbook/survey/feedback/feedbackTypes";
import { downloadFile } from "./downloadFile";
import type { Outcome } from "./useSurveyDesk";

/** Letters that no file name may have on any system. */
const notInNames = /[\\/:*?"<>|\u0000-\u001f]+/g;

/** Feedback sheets in the workbook. */
export async function makeFeedbackSheets(request: FeedbackRequest, progress: Progress): Promise<Outcome> {
  const { sheets } = await buildFeedback(request, progress);
  const [sheet] = sheets;
  return {
    words: (t) => t("survey.feedback.sheetsMade", { count: sheets.length }),
    ...(sheet === undefined ? {} : { sheet }),
  };
}

/** A file an expert, all in one to download. What writes files loads with the first of them. */
export async function makeFeedbackFiles(
  request: FeedbackRequest,
  title: string,
  progress: Progress,
): Promise<Outcome> {
  const [{ feedbackFiles }, { feedbackZip }] = await Promise.all([
    import(/* webpackChunkName: "feedback-files" */ "../../../workbook/survey/feedback/feedbackFiles"),
    import(/* webpackChunkName: "feedback-files" */ "../../../workbook/survey/feedback/feedbackZip"),
  ]);
  const files = await feedbackFiles(request, progress);
  const { name, bytes } = await feedbackZip(
    files,
    `${title.replace(notInNames, " ").trim()} ${request.round}`,
  );
  downloadFile(name, bytes);
  return { words: (t) => t("survey.feedback.filesMade", { count: files.length, name }) };
}
