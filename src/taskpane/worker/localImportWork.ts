import { silentProgress } from "../../workbook/progress";
import { checkResponses } from "../../workbook/survey/import/checkResponses";
import type { RawTable } from "../../workbook/survey/import/importTypes";
import { matchColumns } from "../../workbook/survey/import/matchColumns";
import { readTable } from "../../workbook/survey/import/readTable";
import type { ImportWork } from "./importWorkTypes";
import { tableSample } from "./tableSample";

/**
 * The same work on the main thread, for places without workers: in slices, so that the pane draws and takes clicks in
 * between.
 *
 * @returns the work
 */
export function localImportWork(): ImportWork {
  let table: RawTable | undefined;
  const tableRead = (): RawTable => {
    if (table === undefined) throw new Error("a table is read before it is matched or checked");
    return table;
  };
  return {
    inWorker: false,
    read: async (source, options = {}, progress = silentProgress) => {
      table = await readTable(source, options, progress);
      return tableSample(table);
    },
    match: (survey, round, progress = silentProgress) =>
      matchColumns(tableRead().headers, survey, round, progress),
    check: (matches, context, progress = silentProgress) =>
      checkResponses(tableRead(), matches, context, progress),
    close: () => undefined,
  };
}
