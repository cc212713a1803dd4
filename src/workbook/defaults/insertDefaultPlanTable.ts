import { catalog } from "../../catalog/catalog";
import type { Language } from "../../model/language";
import type { InsertResult } from "../insertBlock/insertBlock";
import { insertPlanTable } from "../insertPlanTable/apply";
import { defaultPlan } from "./defaultPlan";

/**
 * Inserts the targets of the first plan as a table on a new sheet.
 *
 * @param language of the table
 * @returns where it stands
 * @throws {WorkbookError} an Office error; the workbook is then as it was
 */
export async function insertDefaultPlanTable(language: Language): Promise<InsertResult> {
  return insertPlanTable({ planId: defaultPlan(catalog()).id, language }, { kind: "newSheet" });
}
