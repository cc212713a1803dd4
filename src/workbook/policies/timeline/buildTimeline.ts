import { catalog as ownCatalog, type Catalog } from "../../../catalog/catalog";
import type { Progress } from "../../progress";
import type { PolicyRequest } from "../policyRequest";
import { writePolicySheet } from "../writePolicySheet";
import { planTimeline } from "./planTimeline";
import { timelineWords } from "./timelineWords";

/**
 * Draws the timeline of policies on a new sheet: the chart, and beneath it the table that it follows.
 *
 * @param request which policies
 * @param progress told how far it is; may cancel
 * @param catalog the data; the add-in's own by default
 * @returns the name of the sheet
 * @throws {WorkbookError} an Office error or a cancellation; the workbook is then as it was
 * @throws {MissingDataError} no policy fits
 */
export async function buildTimeline(
  request: PolicyRequest,
  progress?: Progress,
  catalog: Catalog = ownCatalog(),
): Promise<string> {
  return writePolicySheet(timelineWords.operation, planTimeline(catalog, request), progress);
}
