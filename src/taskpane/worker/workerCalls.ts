import type { Progress } from "../../workbook/progress";
import { receivedError, type WorkerAnswer, type WorkerRequest } from "./workerMessages";

type Asked<Request> = Request extends { id: number } ? Omit<Request, "id"> : never;

interface Waiting {
  readonly progress: Progress;
  readonly settle: (outcome: { readonly result: unknown } | { readonly error: Error }) => void;
}

/** Calls to a worker: started with the first call, ended by a cancelling, started again by the next call. */
export class WorkerCalls<Request extends { readonly id: number } = WorkerRequest> {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  constructor(
    private readonly start: () => Worker,
    private readonly cancelled: () => Error,
  ) {}

  isRunning(): boolean {
    return this.worker !== undefined;
  }

  ask(request: Asked<Request>, progress: Progress): Promise<unknown> {
    if (progress.signal.aborted) return Promise.reject(this.cancelled());
    this.last += 1;
    const id = this.last;
    return new Promise((resolve, reject) => {
      const cancel = (): void => {
        this.end();
      };
      this.waiting.set(id, {
        progress,
        settle: (outcome) => {
          progress.signal.removeEventListener("abort", cancel);
          this.waiting.delete(id);
          if ("result" in outcome) resolve(outcome.result);
          else reject(outcome.error);
        },
      });
      progress.signal.addEventListener("abort", cancel);
      this.worker ??= this.started();
      this.worker.postMessage({ ...request, id });
    });
  }

  /** Ends the worker; what is under way is cancelled. */
  end(): void {
    this.stop(this.cancelled());
  }

  private started(): Worker {
    const worker = this.start();
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      const call = this.waiting.get(data.id);
      if (call === undefined) return;
      if (data.kind === "progress") call.progress.report(data.done, data.total, data.label);
      else if (data.kind === "result") call.settle({ result: data.result });
      else call.settle({ error: receivedError(data.error) });
    };
    // Its script did not load, or it failed outside a call.
    worker.onerror = (event) => {
      this.stop(new Error(event.message));
    };
    return worker;
  }

  private stop(error: Error): void {
    this.worker?.terminate();
    this.worker = undefined;
    for (const call of [...this.waiting.values()]) call.settle({ error });
  }
}
