import { runOperation } from "../session";
import { clusterNames, templateId } from "./clusterNames";
import type { ClusterCheck, ClusterSource } from "./clusterTypes";
import { clusterWords as words } from "./clusterWords";
import { loadClusterInput } from "./loadClusterInput";

/**
 * Reads a table of industries and says what is wrong, before anything is written.
 *
 * @param source a template, or cells that the user chose
 * @returns the table and what was found
 * @throws {MissingDataError} the template is gone
 * @throws {WorkbookError} an Office error, such as a sheet that is gone
 */
export async function checkCluster(source: ClusterSource): Promise<ClusterCheck> {
  return runOperation({ name: words.check, run: (context) => loadClusterInput(context, source) });
}

/** A template sheet of the workbook. */
export interface TemplatePlace {
  readonly id: string;
  readonly sheet: string;
}

/**
 * The tables of industries in the workbook, by their hidden names.
 *
 * @returns id and sheet of each
 * @throws {WorkbookError} an Office error
 */
export async function listTemplates(): Promise<readonly TemplatePlace[]> {
  return runOperation({
    name: words.check,
    run: async (context) => {
      const { names } = context.workbook;
      names.load("items/name");
      await context.sync();
      const found = names.items.flatMap(({ name }) => templateId(name) ?? []);
      const ranges = found.map((id) => ({
        id,
        range: names.getItem(clusterNames(id).table).getRangeOrNullObject().load("worksheet/name"),
      }));
      await context.sync();
      return ranges.flatMap(({ id, range }) =>
        range.isNullObject ? [] : [{ id, sheet: range.worksheet.name }],
      );
    },
  });
}

/**
 * The selected cells, for a table of the user's own.
 *
 * @returns their sheet and address
 * @throws {WorkbookError} an Office error
 */
export async function selectedCells(): Promise<{ readonly sheet: string; readonly address: string }> {
  return runOperation({
    name: words.check,
    run: async (context) => {
      const range = context.workbook.getSelectedRange().load("address,worksheet/name");
      await context.sync();
      return {
        sheet: range.worksheet.name,
        address: range.address.slice(range.address.lastIndexOf("!") + 1),
      };
    },
  });
}
