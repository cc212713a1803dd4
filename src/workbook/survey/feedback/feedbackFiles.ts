import writeExcelFile, { type SheetData } from "write-excel-file/universal";
import type { Bilingual } from "../../../model/language";
import type { Progress } from "../../progress";
import { runOperation } from "../../session";
import { withoutControlCharacters } from "../../cellText";
import { lineHeight, linesNeeded } from "../../sheet/textHeight";
import { look } from "../../analysisSheet/look";
import { feedbackPanel } from "./feedbackPanel";
import { commentLines, feedbackCells, feedbackHeight, feedbackWidths, headerHeight } from "./feedbackSheet";
import type { Feedback, FeedbackFile, FeedbackRequest } from "./feedbackTypes";
import { loadFeedback } from "./loadFeedback";
import { printedPage } from "./printedPage";
import { planFeedback } from "./planFeedback";

const operation: Bilingual = { en: "Make the feedback files", ko: "피드백 파일 만들기" };

/**
 * The feedback sheets as files, one an expert, to be sent to each alone. The workbook is only read.
 *
 * @param request survey, round, and whose
 * @param progress told how far it is; may cancel
 * @returns an .xlsx file an expert, named after the expert's id
 * @throws {MissingDataError} no such survey or round, or no answer in the round
 * @throws {InputError} no such expert in the round
 */
export async function feedbackFiles(
  request: FeedbackRequest,
  progress?: Progress,
): Promise<readonly FeedbackFile[]> {
  return runOperation({
    name: operation,
    ...(progress === undefined ? {} : { progress }),
    run: async (context, scope) => {
      const { input, experts } = await loadFeedback(context, request);
      const panel = await feedbackPanel(input);
      const files: FeedbackFile[] = [];
      for (const expert of experts) {
        scope.checkCancelled();
        const feedback = planFeedback(panel, expert);
        const name = `${fileName(feedback.sheet[input.language])}.xlsx`;
        files.push({ name, bytes: await feedbackWorkbook(feedback) });
        scope.progress.report(files.length, experts.length, operation);
      }
      return files;
    },
  });
}

const sheet = "SEOULAI";

/** Ids are the user's own: what a file system refuses is left out. */
function fileName(text: string): string {
  return text.replace(/[\\/:*?"<>|]+/g, "_").trim();
}

async function feedbackWorkbook(feedback: Feedback): Promise<Uint8Array> {
  const blob = await writeExcelFile(
    sheetData(feedback),
    {
      sheet,
      columns: feedbackWidths.map((width) => ({ width })),
      showGridLines: false,
    },
    {
      features: [printedPage(sheet, feedback.lines.length + 3)],
      fontFamily: "Calibri",
      fontSize: 9,
    },
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** Typed cells: a text of this library is never read as a formula. */
function sheetData(feedback: Feedback): SheetData {
  const text = (value: string): { value: string; type: StringConstructor } => ({
    value: withoutControlCharacters(value),
    type: String,
  });
  const wide = (value: string, style: object): SheetData[number] => [
    { ...text(value), columnSpan: feedbackWidths.length, wrap: true, ...style },
    ...feedbackWidths.slice(1).map(() => null),
  ];
  return [
    wide(feedback.heading, { fontWeight: "bold", fontSize: 15, textColor: look.title, height: 27 }),
    ...feedback.lines.map((line) => wide(line, { height: 27, alignVertical: "top", textColor: look.quiet })),
    [],
    feedback.headers.map((header) => ({
      ...text(header),
      height: headerHeight,
      fontWeight: "bold" as const,
      wrap: true,
      align: "center" as const,
      alignVertical: "center" as const,
      textColor: look.headerText,
      backgroundColor: look.headerFill,
    })),
    ...feedback.rows.map((row) =>
      feedbackCells(row).map((cell, at, { length }) => ({
        ...text(cell),
        height: feedbackHeight(row),
        wrap: true,
        alignVertical: "center" as const,
        bottomBorderStyle: "thin" as const,
        bottomBorderColor: look.line,
        ...(at >= 2 && at <= 4 ? { align: "center" as const } : {}),
        ...(at === 2 ? { fontWeight: "bold" as const } : {}),
        ...(at === length - 1 ? { backgroundColor: look.inputFill } : {}),
      })),
    ),
    [],
    ...commentLines(feedback).map(({ kind, text: line }) =>
      wide(line, {
        ...(kind === "comment" ? {} : { fontWeight: "bold" }),
        alignVertical: "top",
        height:
          linesNeeded(line, feedbackWidths.reduce((sum, width) => sum + width, 0) * 0.95) * lineHeight + 3,
      }),
    ),
  ];
}
