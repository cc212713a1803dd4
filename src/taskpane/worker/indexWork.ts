import { WorkbookError } from "../../model/errors";
import type { IndexFigures } from "../../workbook/index/indexFigures";
import { indexFigures } from "../../workbook/index/indexFigures";
import type { IndexData, IndexRequest } from "../../workbook/index/indexRequest";
import { silentProgress, type Progress } from "../../workbook/progress";
import { WorkerCalls } from "./workerCalls";

/** What the pane asks of the worker of indices. */
export interface IndexWorkRequest {
  readonly id: number;
  readonly data: IndexData;
  readonly request: IndexRequest;
  readonly weights: readonly number[] | undefined;
}

/** Computes indices off the main thread. */
export interface IndexWork {
  compute(
    data: IndexData,
    request: IndexRequest,
    weights: readonly number[] | undefined,
    progress?: Progress,
  ): Promise<IndexFigures>;
  /** Ends the worker; also what is under way, which then throws "Cancelled". */
  close(): void;
}

/**
 * Starts the computing of indices: in a worker where there is one. Aborting the signal of a call's progress ends the
 * worker at once and makes that call throw the WorkbookError "Cancelled"; the next call starts another.
 *
 * @returns the work; close it when the panel leaves
 */
export function startIndexWork(): IndexWork {
  if (typeof Worker === "undefined") return localIndexWork();
  const calls = new WorkerCalls<IndexWorkRequest>(
    () => new Worker(new URL("./indexWorker.ts", import.meta.url), { name: "indexWorker" }),
    cancelled,
  );
  return {
    compute: async (data, request, weights, progress = silentProgress) =>
      (await calls.ask({ data, request, weights }, progress)) as IndexFigures,
    close: () => {
      calls.end();
    },
  };
}

/** The same on the main thread, for places without workers. */
function localIndexWork(): IndexWork {
  return {
    compute: (data, request, weights) => Promise.resolve().then(() => indexFigures(data, request, weights)),
    close: () => undefined,
  };
}

function cancelled(): Error {
  return new WorkbookError(
    { en: "Cancelled: nothing was written.", ko: "취소했습니다. 쓴 것은 없습니다." },
    { code: "Cancelled", operation: "Compute the composite index" },
  );
}
