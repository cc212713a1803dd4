import { catalog as ownCatalog, type Catalog } from "../../catalog/catalog";
import type { Bilingual } from "../../model/language";
import type { Progress } from "../progress";
import { runOperation } from "../session";
import { writeAnalysisSheet } from "../analysisSheet/writeAnalysisSheet";
import { planValueChain } from "./planValueChain";
import type { ValueChainRequest } from "./valueChainRequest";
import { valueChainWords as words } from "./valueChainWords";

export interface ValueChainResult {
  readonly sheet: string;
  /** What the data do not have; it stands on the sheet too. */
  readonly remarks: readonly Bilingual[];
}

/**
 * Builds the value-chain sheet on a new sheet and shows it, all or nothing.
 *
 * @param request home, peers, form, language
 * @param progress told how far it is; may cancel
 * @param catalog the data; the add-in's own by default
 * @returns the sheet
 * @throws {WorkbookError} an Office error or a cancellation; the workbook is then as it was
 * @throws {MissingDataError} no value chain in the data
 * @throws {InputError} figures that do not compare, and no override
 */
export async function buildValueChain(
  request: ValueChainRequest,
  progress?: Progress,
  catalog: Catalog = ownCatalog(),
): Promise<ValueChainResult> {
  const { plan, remarks } = planValueChain(catalog, request);
  return runOperation({
    name: words.operation,
    ...(progress === undefined ? {} : { progress }),
    run: async (context, scope) => ({
      sheet: await writeAnalysisSheet(context, scope, words.operation, plan),
      remarks,
    }),
  });
}
