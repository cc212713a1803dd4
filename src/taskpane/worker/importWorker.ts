// Runs in a worker: reads and checks files of answers, so that the pane stays responsive. It knows no workbook, sends
// nothing anywhere but to the pane, and keeps the table that was read last in memory only.
import type { Progress } from "../../workbook/progress";
import { checkResponses } from "../../workbook/survey/import/checkResponses";
import type { RawTable } from "../../workbook/survey/import/importTypes";
import { matchColumns } from "../../workbook/survey/import/matchColumns";
import { readTable } from "../../workbook/survey/import/readTable";
import { tableSample } from "./tableSample";
import { sentError, type WorkerAnswer, type WorkerRequest } from "./workerMessages";

/** The part of a worker's global scope that is used; the typings of the project are those of a page. */
interface WorkerScope {
  onmessage: ((event: { readonly data: WorkerRequest }) => void) | null;
  postMessage(answer: WorkerAnswer): void;
}

const scope = globalThis as unknown as WorkerScope;
let table: RawTable | undefined;

scope.onmessage = ({ data }) => {
  const { id } = data;
  carryOut(data).then(
    (result) => scope.postMessage({ id, kind: "result", result }),
    (error: unknown) => scope.postMessage({ id, kind: "error", error: sentError(error) }),
  );
};

async function carryOut(request: WorkerRequest): Promise<unknown> {
  const progress: Progress = {
    report: (done, total, label) =>
      scope.postMessage({ id: request.id, kind: "progress", done, total, label }),
    // To cancel, the pane ends the worker.
    signal: new AbortController().signal,
  };
  if (request.task === "match") return matchColumns(request.headers, request.survey, request.round, progress);
  if (request.task === "read") {
    table = await readTable(request.source, request.options, progress);
    return tableSample(table);
  }
  const { again } = request;
  if (again !== undefined) table = await readTable(again.source, again.options, progress);
  if (table === undefined) throw new Error("a table is read before it is checked");
  return checkResponses(table, request.matches, request.context, progress);
}
