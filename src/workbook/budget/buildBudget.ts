import type { Progress } from "../progress";
import { runOperation } from "../session";
import { writeAnalysisSheet } from "../analysisSheet/writeAnalysisSheet";
import type { BudgetRequest } from "./budgetRequest";
import { budgetWords as words } from "./budgetWords";
import { loadLinkedCells } from "./loadLinkedCells";
import { planBudget } from "./planBudget";

/**
 * Builds the Budget desk on a new sheet and shows it, all or nothing.
 *
 * @param request what it shows
 * @param progress told how far it is; may cancel
 * @returns the name of the sheet
 * @throws {InputError} no programme or too many, or years off their range
 * @throws {MissingDataError} weights that are no longer in the workbook
 * @throws {WorkbookError} no such target-gap sheet, an Office error or a cancellation; the workbook is then as it was
 */
export async function buildBudget(
  request: BudgetRequest,
  progress?: Progress,
): Promise<{ readonly sheet: string }> {
  return runOperation({
    name: words.operation,
    ...(progress === undefined ? {} : { progress }),
    run: async (context, scope) => {
      scope.progress.report(1, 3, words.reading);
      const plan = planBudget(request, await loadLinkedCells(context, request));
      scope.progress.report(2, 3, words.writing);
      const sheet = await writeAnalysisSheet(context, scope, words.operation, plan);
      scope.progress.report(3, 3, words.done);
      return { sheet };
    },
  });
}
