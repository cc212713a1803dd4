import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { ProgressIndicator } from "office-ui-fabric-react/lib/ProgressIndicator";
import { useEffect, type JSX } from "react";
import type { OperationControl } from "../operations/useOperation";
import { usePane } from "./PaneContext";

interface Props {
  readonly operation: Pick<OperationControl<unknown>, "state" | "cancel">;
  /** Said until the operation names a step of its own. */
  readonly label: string;
}

/**
 * The progress of an operation with Cancel, while it runs.
 *
 * @param props the operation and its words
 * @returns the progress, or nothing
 */
export function Running({ operation, label }: Props): JSX.Element | null {
  const { t, say, announce } = usePane();
  const { state, cancel } = operation;
  useEffect(() => {
    if (state.phase === "running") announce(label);
  }, [state.phase, announce, label]);
  if (state.phase !== "running") return null;
  const { done, total } = state;
  return (
    <div className="running">
      <ProgressIndicator
        label={state.cancelling ? t("progress.cancelling") : state.label ? say(state.label) : label}
        description={total > 0 ? t("progress.step", { done, total }) : undefined}
        {...(total > 0 ? { percentComplete: done / total } : {})}
      />
      <DefaultButton text={t("progress.cancel")} disabled={state.cancelling} onClick={cancel} />
    </div>
  );
}
