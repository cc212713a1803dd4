import { runOperation } from "../session";
import { readHeads } from "./record/recordStore";
import { operations } from "./words";

/**
 * Whether the workbook was handed over, and can be brought back.
 *
 * @returns when it was last, and how many formulas the records hold; undefined where there is no record
 * @throws {WorkbookError} "RecordDamaged", or another Office error
 */
export async function handOffRecord(): Promise<
  { readonly when: string; readonly cells: number } | undefined
> {
  return runOperation({
    name: operations.record,
    run: async (context) => {
      const heads = await readHeads(context);
      const last = heads.at(-1);
      if (last === undefined) return undefined;
      return { when: last.when, cells: heads.reduce((sum, { cells }) => sum + cells, 0) };
    },
  });
}
