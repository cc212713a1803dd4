import type { Progress } from "../../../progress";
import { runOperation } from "../../../session";
import type { AnalysisResult } from "../analysisTypes";
import { writeAnalysisSheet } from "../../../analysisSheet/writeAnalysisSheet";
import { ahpWords } from "./ahpWords";
import type { PairwiseRequest } from "./pairwiseRequest";
import { planPairwise } from "./planPairwise";

/**
 * Builds an empty pairwise matrix for one person on a new sheet: the upper triangle to fill in, the lower computed,
 * weights and consistency beneath, and a table of weights for other sheets.
 *
 * @param request what is compared
 * @param progress told how far it is; may cancel
 * @returns the sheet
 * @throws {InputError} fewer than two elements, more than ten, or one twice
 * @throws {WorkbookError} an Office error or a cancellation; the workbook is then as it was
 */
export async function buildPairwiseSheet(
  request: PairwiseRequest,
  progress?: Progress,
): Promise<AnalysisResult> {
  const plan = planPairwise(request);
  return runOperation({
    name: ahpWords.pairwiseOperation,
    ...(progress === undefined ? {} : { progress }),
    run: async (context, scope) => {
      const sheet = await writeAnalysisSheet(context, scope, ahpWords.pairwiseOperation, plan);
      return { sheet, sheets: [sheet], remarks: [] };
    },
  });
}
