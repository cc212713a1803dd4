import { catalog as ownCatalog, type Catalog } from "../../../catalog/catalog";
import type { Bilingual } from "../../../model/language";
import type { Place } from "../../insertBlock/blockPlan";
import { insertBlock, type InsertResult } from "../../insertBlock/insertBlock";
import type { Progress } from "../../progress";
import { planPolicyTable, type PolicyTableRequest } from "./plan";

const operation: Bilingual = { en: "Insert policies", ko: "정책 넣기" };

/**
 * Inserts policies as a table, each with its source. Nothing is overwritten. A refresh finds the table again, and
 * with newer data the policies that came to fit its filter.
 *
 * @param request which policies
 * @param place from the selected cell on, or a new sheet
 * @param progress told how far it is; may cancel
 * @param catalog the data; the add-in's own by default
 * @returns where the table stands
 * @throws {WorkbookError} "PlaceNotEmpty", another Office error or a cancellation; the workbook is then as it was
 * @throws {MissingDataError} no policy fits
 */
export async function insertPolicies(
  request: PolicyTableRequest,
  place: Place,
  progress?: Progress,
  catalog: Catalog = ownCatalog(),
): Promise<InsertResult> {
  return insertBlock(operation, planPolicyTable(catalog, request), place, progress);
}
