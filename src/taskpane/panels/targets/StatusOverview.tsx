import { ActionButton, DefaultButton } from "office-ui-fabric-react/lib/Button";
import { Spinner } from "office-ui-fabric-react/lib/Spinner";
import { useEffect, useRef, type JSX } from "react";
import { WorkbookError } from "../../../model/errors";
import type { GapStatusRow } from "../../../workbook/gapSheet/readGapStatus";
import { settledGapStatus } from "../../../workbook/gapSheet/settledGapStatus";
import { FailureMessage } from "../../components/FailureMessage";
import { usePane } from "../../components/PaneContext";
import { useOperation } from "../../operations/useOperation";
import { StatusRow } from "./StatusRow";

/**
 * How the targets stand, as the cells of the sheet that is in front say; after a build, of the sheet just built.
 *
 * @param props the sheet just built
 * @returns the overview, or words when the sheet in front is no gap sheet
 */
export function StatusOverview({ sheet }: { readonly sheet: string | undefined }): JSX.Element {
  const { t, say } = usePane();
  const { state, run, cancel } = useOperation<readonly GapStatusRow[]>();
  const frame = useRef<HTMLDivElement>(null);
  const read = (): void => {
    run((progress) => settledGapStatus(undefined, progress));
  };
  useEffect(() => {
    run((progress) => settledGapStatus(sheet, progress));
  }, [run, sheet]);
  useEffect(() => {
    if (sheet !== undefined && state.phase === "done") frame.current?.scrollIntoView({ block: "start" });
  }, [sheet, state.phase]);
  const isNone = state.phase === "failed" && isNoGapSheet(state.error);
  return (
    <div ref={frame}>
      {state.phase === "running" && (
        <div className="status-waiting">
          <Spinner
            label={state.label ? `${say(state.label)}…` : t("targets.statusLoading")}
            labelPosition="right"
          />
          {state.label && (
            <DefaultButton text={t("progress.cancel")} disabled={state.cancelling} onClick={cancel} />
          )}
        </div>
      )}
      {state.phase === "cancelled" && <p className="hint">{t("targets.statusStopped")}</p>}
      {state.phase === "failed" && !isNone && <FailureMessage error={state.error} onRetry={read} />}
      {isNone && <p className="hint">{t("targets.statusNone")}</p>}
      {state.phase === "done" && (
        <ul className="status-list">
          {state.result.map((row) => (
            <StatusRow key={row.id} row={row} />
          ))}
        </ul>
      )}
      {state.phase !== "running" && (
        <ActionButton iconProps={{ iconName: "Refresh" }} onClick={read}>
          {t("targets.statusRefresh")}
        </ActionButton>
      )}
    </div>
  );
}

/** No failure to a person who has built none yet. */
function isNoGapSheet(error: unknown): boolean {
  return error instanceof WorkbookError && error.code === "ItemNotFound";
}
