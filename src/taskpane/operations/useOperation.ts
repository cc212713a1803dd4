import { useCallback, useEffect, useRef, useState } from "react";
import { WorkbookError } from "../../model/errors";
import type { Bilingual } from "../../model/language";
import type { Progress } from "../../workbook/progress";

/** Where a workbook operation stands. */
type OperationState<T> =
  | { readonly phase: "idle" }
  | {
      readonly phase: "running";
      readonly done: number;
      readonly total: number;
      readonly label?: Bilingual;
      readonly cancelling: boolean;
    }
  | { readonly phase: "done"; readonly result: T }
  | { readonly phase: "cancelled" }
  | { readonly phase: "failed"; readonly error: unknown; readonly retry: () => void };

export interface OperationControl<T> {
  readonly state: OperationState<T>;
  readonly run: (work: (progress: Progress) => Promise<T>) => void;
  readonly cancel: () => void;
  readonly reset: () => void;
}

/**
 * Runs one workbook operation at a time and holds its state for the screen. What it throws is kept as thrown, for
 * the one place that words errors.
 *
 * @returns the state, and how to start, cancel and clear it
 */
export function useOperation<T>(): OperationControl<T> {
  const [state, setState] = useState<OperationState<T>>({ phase: "idle" });
  const current = useRef<AbortController>();

  useEffect(
    () => () => {
      current.current?.abort();
    },
    [],
  );

  const run = useCallback((work: (progress: Progress) => Promise<T>): void => {
    if (current.current) return;
    const controller = new AbortController();
    current.current = controller;
    setState({ phase: "running", done: 0, total: 0, cancelling: false });
    const report: Progress["report"] = (done, total, label) => {
      if (current.current !== controller) return;
      setState({ phase: "running", done, total, label, cancelling: controller.signal.aborted });
    };
    const retry = (): void => {
      run(work);
    };
    const settle = (next: OperationState<T>): void => {
      current.current = undefined;
      setState(next);
    };
    work({ report, signal: controller.signal }).then(
      (result) => {
        settle({ phase: "done", result });
      },
      (error: unknown) => {
        settle(isCancelled(error) ? { phase: "cancelled" } : { phase: "failed", error, retry });
      },
    );
  }, []);

  const cancel = useCallback(() => {
    current.current?.abort();
    setState((before) => (before.phase === "running" ? { ...before, cancelling: true } : before));
  }, []);

  const reset = useCallback(() => {
    if (!current.current) setState({ phase: "idle" });
  }, []);

  return { state, run, cancel, reset };
}

/**
 * Whether an error only says that the user has cancelled and the workbook is as it was.
 *
 * @param error what was thrown
 * @returns false also for a cancelled operation that could not take back all it wrote: that must be shown
 */
export function isCancelled(error: unknown): boolean {
  return error instanceof WorkbookError && error.code === "Cancelled" && error.cause === undefined;
}
