import { addInFormulas } from "../formula/addInFormulas";
import { runOperation } from "../session";
import { operations } from "./words";

/**
 * How many formulas of the workbook call the add-in, hidden sheets included.
 *
 * @returns the number
 * @throws {WorkbookError} an Office error
 */
export async function countAddInFormulas(): Promise<number> {
  return runOperation({
    name: operations.count,
    run: async (context) => (await addInFormulas(context)).length,
  });
}
