import { addInFormulas } from "../formula/addInFormulas";
import { runOperation } from "../session";
import { namedFormulas } from "./namedFormulas";
import { formatFormulas } from "./ruleFormulas";
import { operations } from "./words";

/**
 * How many formulas of the workbook call the add-in: in cells (hidden sheets included), names and conditional formats.
 *
 * @returns the number
 * @throws {WorkbookError} an Office error
 */
export async function countAddInFormulas(): Promise<number> {
  return runOperation({
    name: operations.count,
    run: async (context) => {
      const cells = await addInFormulas(context);
      const names = await namedFormulas(context);
      return cells.length + names.length + (await formatFormulas(context)).length;
    },
  });
}
