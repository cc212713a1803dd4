import { silentProgress } from "../../workbook/progress";
import type { ColumnMatch, ImportPreview, RawTable } from "../../workbook/survey/import/importTypes";
import { cancelledImport } from "../../workbook/survey/import/read/nextSlice";
import type { ImportWork } from "./importWorkTypes";
import { localImportWork } from "./localImportWork";
import { WorkerCalls } from "./workerCalls";

/**
 * Starts the reading of a file: in a worker where there is one. Aborting the signal of a call's progress ends the
 * worker at once and makes that call throw the WorkbookError "Cancelled"; the next call starts another.
 *
 * @returns the work; close it when the panel leaves
 */
export function startImportWork(): ImportWork {
  if (typeof Worker === "undefined") return localImportWork();
  const calls = new WorkerCalls(
    () => new Worker(new URL("./importWorker.ts", import.meta.url), { name: "importWorker" }),
    cancelledImport,
  );
  let table: RawTable | undefined;
  const tableRead = (): RawTable => {
    if (table === undefined) throw new Error("a table is read before it is matched or checked");
    return table;
  };
  return {
    inWorker: true,
    read: async (source, options = {}, progress = silentProgress) => {
      table = (await calls.ask({ task: "read", source, options }, progress)) as RawTable;
      return table;
    },
    match: async (survey, round, progress = silentProgress) => {
      const { headers } = tableRead();
      const request = { task: "match", headers, survey, ...(round === undefined ? {} : { round }) } as const;
      return (await calls.ask(request, progress)) as ColumnMatch[];
    },
    check: async (matches, context, progress = silentProgress) => {
      // A worker that was started anew after a cancelling has no table.
      const known = calls.isRunning() ? {} : { table: tableRead() };
      return (await calls.ask({ task: "check", matches, context, ...known }, progress)) as ImportPreview;
    },
    close: () => {
      calls.end();
    },
  };
}
