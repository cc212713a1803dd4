import type { Bilingual } from "../../model/language";
import { runOperation } from "../session";
import { loadAsOfCell } from "./asOfCell";
import type { WorkbookAsOf } from "./asOfTypes";

const operation: Bilingual = { en: "Read the as-of date", ko: "기준 시점 읽기" };

/**
 * The as-of date that the workbook is pinned to.
 *
 * @returns the date and its cell; undefined where the workbook is not pinned
 * @throws {InputError} the cell holds no period, or the name stands for something other than one cell
 * @throws {WorkbookError} an Office error
 */
export async function readAsOf(): Promise<WorkbookAsOf | undefined> {
  return runOperation({
    name: operation,
    run: async (context) => {
      const read = loadAsOfCell(context);
      await context.sync();
      const found = read();
      if (found.kind !== "cell" || found.cell.asOf === undefined) return undefined;
      const { asOf, sheet, address } = found.cell;
      return { asOf, sheet, address };
    },
  });
}
