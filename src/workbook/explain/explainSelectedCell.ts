import { explainRange, type ExplainOptions } from "./explainCell";
import type { Explanation } from "./explanation";

/**
 * Why the selected cell shows what it shows.
 *
 * @param options another catalog for tests
 * @returns the explanation
 * @throws {WorkbookError} an Office error
 */
export async function explainSelectedCell(options: ExplainOptions = {}): Promise<Explanation> {
  return explainRange((context) => context.workbook.getActiveCell(), options);
}
