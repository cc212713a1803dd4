import { silentProgress } from "../../workbook/progress";
import type {
  ColumnMatch,
  ImportPreview,
  ReadOptions,
  TableSource,
} from "../../workbook/survey/import/importTypes";
import { cancelledImport } from "../../workbook/survey/import/read/nextSlice";
import type { ImportWork, TableSample } from "./importWorkTypes";
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
  let last: { sample: TableSample; source: TableSource; options: ReadOptions } | undefined;
  const lastRead = (): NonNullable<typeof last> => {
    if (last === undefined) throw new Error("a table is read before it is matched or checked");
    return last;
  };
  return {
    inWorker: true,
    read: async (source, options = {}, progress = silentProgress) => {
      const sample = (await calls.ask({ task: "read", source, options }, progress)) as TableSample;
      last = { sample, source, options };
      return sample;
    },
    match: async (survey, round, progress = silentProgress) => {
      const { headers } = lastRead().sample;
      const request = { task: "match", headers, survey, ...(round === undefined ? {} : { round }) } as const;
      return (await calls.ask(request, progress)) as ColumnMatch[];
    },
    check: async (matches, context, progress = silentProgress) => {
      // A worker that was started anew after a cancelling has no table.
      const { source, options } = lastRead();
      const known = calls.isRunning() ? {} : { again: { source, options } };
      return (await calls.ask({ task: "check", matches, context, ...known }, progress)) as ImportPreview;
    },
    close: () => {
      calls.end();
    },
  };
}
