import { catalog as ownCatalog, type Catalog } from "../../../catalog/catalog";
import type { Progress } from "../../progress";
import { writePolicySheet } from "../writePolicySheet";
import type { ComparisonRequest } from "./comparisonLayout";
import { comparisonWords } from "./comparisonWords";
import { planComparison } from "./planComparison";

/**
 * Compares policies on a new sheet: approaches by country with a chart, budgets by country and kind in one currency,
 * the policies and the rates behind both.
 *
 * @param request which policies, in which currency and form
 * @param progress told how far it is; may cancel
 * @param catalog the data; the add-in's own by default
 * @returns the name of the sheet
 * @throws {WorkbookError} an Office error or a cancellation; the workbook is then as it was
 * @throws {MissingDataError} no policy fits
 */
export async function buildComparison(
  request: ComparisonRequest,
  progress?: Progress,
  catalog: Catalog = ownCatalog(),
): Promise<string> {
  return writePolicySheet(comparisonWords.operation, planComparison(catalog, request), progress);
}
