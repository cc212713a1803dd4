import type { Bilingual } from "../../model/language";
import type { Progress } from "../progress";
import { runOperation } from "../session";
import { writeAnalysisSheet, type AnalysisPlan } from "../analysisSheet/writeAnalysisSheet";

/**
 * Writes a planned sheet of policies as one operation, all or nothing.
 *
 * @param operation its name, for errors
 * @param plan the sheet
 * @param progress told how far it is; may cancel
 * @returns the name of the sheet
 * @throws {WorkbookError} an Office error or a cancellation; the workbook is then as it was
 */
export async function writePolicySheet(
  operation: Bilingual,
  plan: AnalysisPlan,
  progress?: Progress,
): Promise<string> {
  return runOperation({
    name: operation,
    ...(progress === undefined ? {} : { progress }),
    run: async (context, scope) => {
      scope.progress.report(1, 2, { en: "Writing the sheet", ko: "시트 쓰기" });
      const sheet = await writeAnalysisSheet(context, scope, operation, plan);
      scope.progress.report(2, 2, { en: "Done", ko: "완료" });
      return sheet;
    },
  });
}
