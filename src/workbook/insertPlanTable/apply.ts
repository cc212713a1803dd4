import { catalog as ownCatalog, type Catalog } from "../../catalog/catalog";
import type { Bilingual, Language } from "../../model/language";
import type { Place } from "../insertBlock/blockPlan";
import { insertBlock, type InsertResult } from "../insertBlock/insertBlock";
import type { Progress } from "../progress";
import { planPlanTable } from "./plan";

const operation: Bilingual = { en: "Insert the plan table", ko: "계획 목표 표 넣기" };

/** Which plan to insert, and where. */
export interface PlanTableRequest {
  readonly planId: string;
  readonly language: Language;
}

/**
 * Inserts the targets of a plan as a table, with source and remarks. Nothing is overwritten.
 *
 * @param request which plan
 * @param place from the selected cell on, or a new sheet
 * @param progress told how far it is; may cancel
 * @param catalog the data; the add-in's own by default
 * @returns where the table stands
 * @throws {WorkbookError} "PlaceNotEmpty", another Office error or a cancellation; the workbook is then as it was
 * @throws {MissingDataError} no such plan
 */
export async function insertPlanTable(
  request: PlanTableRequest,
  place: Place,
  progress?: Progress,
  catalog: Catalog = ownCatalog(),
): Promise<InsertResult> {
  return insertBlock(operation, planPlanTable(catalog, request.planId, request.language), place, progress);
}
