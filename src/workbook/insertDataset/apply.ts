import { catalog as ownCatalog, type Catalog } from "../../catalog/catalog";
import type { Bilingual } from "../../model/language";
import type { Place } from "../insertBlock/blockPlan";
import { insertBlock, type InsertResult } from "../insertBlock/insertBlock";
import { hasNotes } from "../optional/cellNotes";
import type { Progress } from "../progress";
import { planDataset } from "./plan";
import type { DatasetRequest } from "./request";

export type { InsertResult };

const operation: Bilingual = { en: "Insert figures", ko: "수치 넣기" };

/**
 * Inserts figures into the workbook: as a table, or as spilling grids in a plain range. Nothing is overwritten. 5,000
 * rows take three syncs at most.
 *
 * @param request which figures, and how
 * @param place from the selected cell on, or a new sheet
 * @param progress told how far it is; may cancel
 * @param catalog the data; the add-in's own by default
 * @returns where the figures stand
 * @throws {WorkbookError} "PlaceNotEmpty", another Office error or a cancellation; the workbook is then as it was
 * @throws {InputError} no indicator, or periods out of order
 * @throws {MissingDataError} an unknown indicator or area, or nothing found at all
 */
export async function insertDataset(
  request: DatasetRequest,
  place: Place,
  progress?: Progress,
  catalog: Catalog = ownCatalog(),
): Promise<InsertResult> {
  return insertBlock(operation, planDataset(catalog, request, { headerNotes: hasNotes() }), place, progress);
}
