import { explainCells } from "./explainCells";
import { guardLater } from "./guard";

/**
 * Why a cell shows what it shows: its formula in words, the inputs, the data, the method and its source, a line a row. It needs the SEOULAI pane, opened once in this session.
 *
 * @customfunction EXPLAIN
 * @param cell The cell to explain; of a range the first cell.
 * @param [language] "en" (default) or "ko".
 * @param invocation Excel's own knowledge of the call.
 * @requiresParameterAddresses
 * @returns The explanation, a line a row.
 */
export function explain(
  cell: unknown[][],
  language: string,
  invocation: CustomFunctions.Invocation,
): Promise<string[][]> {
  return guardLater("EXPLAIN", () => explainCells(cell, language, invocation.parameterAddresses?.[0]));
}
