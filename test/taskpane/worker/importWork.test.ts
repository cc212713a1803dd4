import { InputError, WorkbookError } from "../../../src/model/errors";
import { startImportWork } from "../../../src/taskpane/worker/importWork";
import { WorkerCalls } from "../../../src/taskpane/worker/workerCalls";
import {
  receivedError,
  sentError,
  type WorkerAnswer,
  type WorkerRequest,
} from "../../../src/taskpane/worker/workerMessages";
import { cancelledImport } from "../../../src/workbook/survey/import/read/nextSlice";
import { responsesOf, surveyOf } from "../../workbook/survey/import/importSurvey";

const quiet = (): { report: () => void; signal: AbortSignal } => ({
  report: () => undefined,
  signal: new AbortController().signal,
});

/** The other side of a worker: answers when the test says so. */
class TestWorker {
  onmessage: ((event: { data: WorkerAnswer }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  readonly asked: WorkerRequest[] = [];
  ended = false;
  postMessage(request: WorkerRequest): void {
    this.asked.push(request);
  }
  terminate(): void {
    this.ended = true;
  }
  answer(answer: WorkerAnswer): void {
    this.onmessage?.({ data: answer });
  }
}

function callsTo(workers: TestWorker[]): WorkerCalls {
  const start = (): Worker => {
    const worker = new TestWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  };
  return new WorkerCalls(start, cancelledImport);
}

const request = { task: "read", source: { text: "a,b\n1,2" }, options: {} } as const;

describe("calls to a worker", () => {
  it("pass progress on and give the result of their own request", async () => {
    const workers: TestWorker[] = [];
    const calls = callsTo(workers);
    const told: number[] = [];
    const first = calls.ask(request, { ...quiet(), report: (done: number) => told.push(done) });
    const second = calls.ask(request, quiet());
    const label = { en: "x", ko: "x" };
    workers[0]?.answer({ id: 1, kind: "progress", done: 3, total: 9, label });
    workers[0]?.answer({ id: 2, kind: "result", result: "second" });
    workers[0]?.answer({ id: 1, kind: "result", result: "first" });
    expect([await first, await second, told, workers.length]).toEqual(["first", "second", [3], 1]);
  });

  it("end the worker when they are cancelled, and start another for the next", async () => {
    const workers: TestWorker[] = [];
    const calls = callsTo(workers);
    const stop = new AbortController();
    const asked = calls.ask(request, { ...quiet(), signal: stop.signal });
    stop.abort();
    await expect(asked).rejects.toMatchObject({ code: "Cancelled" });
    expect([workers[0]?.ended, calls.isRunning()]).toEqual([true, false]);
    await expect(calls.ask(request, { ...quiet(), signal: stop.signal })).rejects.toMatchObject({
      code: "Cancelled",
    });
    const next = calls.ask(request, quiet());
    workers[1]?.answer({ id: 2, kind: "result", result: 1 });
    expect(await next).toBe(1);
  });

  it("fail when the script of the worker does", async () => {
    const workers: TestWorker[] = [];
    const asked = callsTo(workers).ask(request, quiet());
    workers[0]?.onerror?.({ message: "did not load" });
    await expect(asked).rejects.toThrow("did not load");
  });

  it("throw the error of the worker as one of the pane's own", () => {
    const text = { en: "wrong", ko: "틀림" };
    const input = receivedError(structuredClone(sentError(new InputError(text))));
    expect(input).toBeInstanceOf(InputError);
    expect(input).toMatchObject({ text });
    const detail = { code: "Cancelled", operation: "Read" };
    const stopped = receivedError(structuredClone(sentError(new WorkbookError(text, detail))));
    expect(stopped).toBeInstanceOf(WorkbookError);
    expect(stopped).toMatchObject(detail);
    expect(receivedError(sentError(new TypeError("bug")))).toMatchObject({
      name: "TypeError",
      message: "bug",
    });
  });
});

describe("without workers", () => {
  it("the same is done here", async () => {
    expect(typeof Worker).toBe("undefined");
    const work = startImportWork();
    expect(work.inWorker).toBe(false);
    const table = await work.read({ text: "Email,I01\na@example.org,4" });
    expect(table.headers).toEqual(["Email", "I01"]);
    const matches = await work.match(surveyOf(), 1);
    const preview = await work.check(matches, { survey: surveyOf(), round: 1, existing: responsesOf() });
    expect(preview.counts).toMatchObject({ newExperts: 1, answers: 1 });
    work.close();
  });

  it("the pane gets the first rows of a long table, and all are checked", async () => {
    const work = startImportWork();
    const lines = Array.from({ length: 300 }, (_, at) => `p${at}@example.org,${(at % 5) + 1}`);
    const table = await work.read({ text: ["Email,I01", ...lines].join("\n") });
    expect([table.rows.length, table.count]).toEqual([60, 300]);
    const matches = await work.match(surveyOf(), 1);
    const preview = await work.check(matches, { survey: surveyOf(), round: 1, existing: responsesOf() });
    expect(preview.counts.answers).toBe(300);
    work.close();
  });
});

describe("with workers", () => {
  it("one that was started anew after a cancelling reads the file again before it checks", async () => {
    const workers: TestWorker[] = [];
    const holder = globalThis as { Worker?: unknown };
    holder.Worker = class extends TestWorker {
      constructor() {
        super();
        workers.push(this);
      }
    };
    const work = startImportWork();
    const source = { text: "Email,I01\na@example.org,4" };
    const reading = work.read(source, { headerRow: 1 });
    workers[0]?.answer({ id: 1, kind: "result", result: { headers: ["Email", "I01"], rows: [], count: 1 } });
    await reading;
    const stop = new AbortController();
    const context = { survey: surveyOf(), round: 1, existing: responsesOf() };
    const first = work.check([], context, { ...quiet(), signal: stop.signal });
    stop.abort();
    await expect(first).rejects.toMatchObject({ code: "Cancelled" });
    const second = work.check([], context);
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
    expect(workers[1]?.asked).toMatchObject([
      { task: "check", again: { source, options: { headerRow: 1 } } },
    ]);
    workers[1]?.answer({ id: 3, kind: "result", result: "checked" });
    expect(await second).toBe("checked");
    work.close();
    delete holder.Worker;
  });
});
