import { ActionButton } from "office-ui-fabric-react/lib/Button";
import { Spinner } from "office-ui-fabric-react/lib/Spinner";
import { useEffect, type JSX } from "react";
import { readGapStatus, type GapStatusRow } from "../../../workbook/gapSheet/readGapStatus";
import { FailureMessage } from "../../components/FailureMessage";
import { usePane } from "../../components/PaneContext";
import { useOperation } from "../../operations/useOperation";
import { StatusRow } from "./StatusRow";

/**
 * How the targets of the gap sheet stand, as the sheet's own cells say.
 *
 * @returns the overview, or words when there is no sheet yet
 */
export function StatusOverview(): JSX.Element {
  const { t } = usePane();
  const { state, run } = useOperation<readonly GapStatusRow[]>();
  const read = (): void => {
    run(() => readGapStatus());
  };
  useEffect(read, [run]);
  return (
    <>
      {state.phase === "running" && <Spinner label={t("targets.statusLoading")} labelPosition="right" />}
      {state.phase === "failed" && <FailureMessage error={state.error} onRetry={read} />}
      {state.phase === "done" && state.result.length === 0 && (
        <p className="empty">{t("targets.statusNone")}</p>
      )}
      {state.phase === "done" && state.result.length > 0 && (
        <ul className="status-list">
          {state.result.map((row) => (
            <StatusRow key={row.target} row={row} />
          ))}
        </ul>
      )}
      {state.phase !== "running" && (
        <ActionButton iconProps={{ iconName: "Refresh" }} onClick={read}>
          {t("targets.statusRefresh")}
        </ActionButton>
      )}
    </>
  );
}
