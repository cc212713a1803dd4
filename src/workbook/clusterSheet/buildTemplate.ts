import type { Language } from "../../model/language";
import type { Progress } from "../progress";
import { runOperation } from "../session";
import { blockId } from "../stamp/blockId";
import { writeAnalysisSheet } from "../analysisSheet/writeAnalysisSheet";
import { clusterWords as words } from "./clusterWords";
import { planTemplate } from "./planTemplate";

/**
 * Makes an empty table of industries on a new sheet and shows it, all or nothing.
 *
 * @param language of its words
 * @param progress told how far it is; may cancel
 * @returns its id and its sheet
 * @throws {WorkbookError} an Office error or a cancellation; the workbook is then as it was
 */
export async function buildTemplate(
  language: Language,
  progress?: Progress,
): Promise<{ readonly id: string; readonly sheet: string }> {
  const id = blockId();
  return runOperation({
    name: words.template,
    ...(progress === undefined ? {} : { progress }),
    run: async (context, scope) => ({
      id,
      sheet: await writeAnalysisSheet(context, scope, words.template, planTemplate(id, language)),
    }),
  });
}
