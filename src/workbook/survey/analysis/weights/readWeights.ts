import type { Bilingual } from "../../../../model/language";
import { runOperation } from "../../../session";
import { loadWeights } from "./loadWeights";
import type { WeightSet } from "./weightSet";

const operation: Bilingual = { en: "Look for weights in the workbook", ko: "통합 문서의 가중치 찾기" };

/**
 * The tables of weights that analyses have written into the workbook, wherever their sheets are now.
 *
 * @returns a set a table; tables that were deleted are passed over
 * @throws {WorkbookError} an Office error
 */
export async function readWeights(): Promise<readonly WeightSet[]> {
  return runOperation({ name: operation, run: loadWeights });
}
