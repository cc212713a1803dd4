import { catalog as ownCatalog, type Catalog } from "../../catalog/catalog";
import type { Bilingual } from "../../model/language";
import type { Progress } from "../progress";
import { runOperation } from "../session";
import { describeCell } from "./describeCell";
import type { Explanation } from "./explanation";

/** What may be given besides the cell. */
export interface ExplainOptions {
  readonly progress?: Progress;
  readonly catalog?: Catalog;
}

const operation: Bilingual = { en: "Explain the cell", ko: "셀 설명" };

/**
 * Why a cell shows what it shows: the formula in words, its inputs, the data and methods behind it, and the cells that
 * it depends on. Nothing is written.
 *
 * @param sheet name of the sheet
 * @param address of the cell; of a range its first cell
 * @param options another catalog for tests
 * @returns the explanation
 * @throws {WorkbookError} no such sheet or cell, or an Office error
 */
export async function explainCell(
  sheet: string,
  address: string,
  options: ExplainOptions = {},
): Promise<Explanation> {
  return explainRange(
    (context) => context.workbook.worksheets.getItem(sheet).getRange(address).getCell(0, 0),
    options,
  );
}

/**
 * Explains the cell that a request names.
 *
 * @param cellIn picks the cell in the request
 * @param options another catalog for tests
 * @returns the explanation
 * @throws {WorkbookError} an Office error
 */
export async function explainRange(
  cellIn: (context: Excel.RequestContext) => Excel.Range,
  options: ExplainOptions,
): Promise<Explanation> {
  return runOperation({
    name: operation,
    ...(options.progress === undefined ? {} : { progress: options.progress }),
    run: async (context) => describeCell(context, cellIn(context), options.catalog ?? ownCatalog()),
  });
}
