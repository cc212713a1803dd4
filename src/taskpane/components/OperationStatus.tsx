import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import type { JSX } from "react";
import { useOperation, type OperationControl } from "../operations/useOperation";
import { FailureMessage } from "./FailureMessage";
import { Notice } from "./Notice";
import { usePane } from "./PaneContext";
import { Running } from "./Running";

interface Props<T> {
  readonly operation: OperationControl<T>;
  readonly success: (result: T) => { readonly text: string; readonly goTo: () => Promise<void> };
}

/**
 * What an operation on the workbook says: progress with Cancel while it runs, then its outcome.
 *
 * @param props the operation, and the words for its result
 * @returns the message, or nothing when idle
 */
export function OperationStatus<T>({ operation, success }: Props<T>): JSX.Element | null {
  const { t } = usePane();
  const { state, reset } = operation;
  if (state.phase === "running") return <Running operation={operation} label={t("progress.working")} />;
  if (state.phase === "failed") {
    return <FailureMessage error={state.error} onRetry={state.retry} onDismiss={reset} />;
  }
  if (state.phase === "cancelled") {
    return (
      <Notice tone="info" glyph="info">
        {t("progress.cancelled")}
      </Notice>
    );
  }
  return state.phase === "done" ? <Success {...success(state.result)} /> : null;
}

/** The result with a way to it; going there is an operation of its own, which can fail too. */
function Success({ text, goTo }: { readonly text: string; readonly goTo: () => Promise<void> }): JSX.Element {
  const { t } = usePane();
  const { state, run, reset } = useOperation<unknown>();
  return (
    <>
      <Notice
        tone="success"
        glyph="done"
        actions={
          <DefaultButton
            text={t("result.goTo")}
            onClick={() => {
              run(goTo);
            }}
          />
        }
      >
        {text}
      </Notice>
      {state.phase === "failed" && (
        <FailureMessage error={state.error} onRetry={state.retry} onDismiss={reset} />
      )}
    </>
  );
}
