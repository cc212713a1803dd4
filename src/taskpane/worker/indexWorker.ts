// Runs in a worker: computes indices with thousands of draws, so that the pane stays responsive. It knows no workbook
// and sends nothing anywhere but to the pane.
import { indexFigures } from "../../workbook/index/indexFigures";
import type { IndexWorkRequest } from "./indexWork";
import { sentError, type WorkerAnswer } from "./workerMessages";

/** The part of a worker's global scope that is used; the typings of the project are those of a page. */
interface WorkerScope {
  onmessage: ((event: { readonly data: IndexWorkRequest }) => void) | null;
  postMessage(answer: WorkerAnswer): void;
}

const scope = globalThis as unknown as WorkerScope;
const label = { en: "Varying the weights", ko: "가중치 바꾸어 보기" };

scope.onmessage = ({ data: { id, data, request, weights } }) => {
  const tell = (share: number): void =>
    scope.postMessage({ id, kind: "progress", done: Math.round(100 * share), total: 100, label });
  try {
    scope.postMessage({ id, kind: "result", result: indexFigures(data, request, weights, tell) });
  } catch (error) {
    scope.postMessage({ id, kind: "error", error: sentError(error) });
  }
};
