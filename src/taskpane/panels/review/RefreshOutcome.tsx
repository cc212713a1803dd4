import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useEffect, useRef, type JSX } from "react";
import type { RefreshResult } from "../../../workbook/refresh/refreshTypes";
import { FailureMessage } from "../../components/FailureMessage";
import { GoToLink } from "../../components/GoToLink";
import { Notice } from "../../components/Notice";
import { usePane } from "../../components/PaneContext";
import { Running } from "../../components/Running";
import type { Translate } from "../../messages/createMessages";
import type { OperationControl } from "../../operations/useOperation";
import type { Restore } from "./useRestore";

interface Props {
  readonly applying: OperationControl<RefreshResult>;
  readonly restore: Restore;
  readonly onGo: (address: string) => void;
}

/** Values left alone that are named one by one. */
const mostNamed = 5;

/**
 * What a refresh has done, with the way back; and what going back has done.
 *
 * @param props the refresh and the restore
 * @returns the message, or nothing
 */
export function RefreshOutcome({ applying, restore, onGo }: Props): JSX.Element | null {
  const { t } = usePane();
  const { restoring } = restore;
  const newPoints = restore.list;
  const frame = useRef<HTMLDivElement>(null);
  const done = applying.state.phase === "done" ? applying.state.result : undefined;
  useEffect(() => {
    if (done === undefined) return;
    newPoints();
    frame.current?.focus();
  }, [done, newPoints]);
  useEffect(() => {
    if (restoring.state.phase === "done") frame.current?.focus();
  }, [restoring.state.phase]);
  return (
    <div ref={frame} tabIndex={-1} className="outcome">
      <Running operation={restoring} label={t("progress.working")} />
      {restoring.state.phase === "failed" && (
        <FailureMessage
          error={restoring.state.error}
          onRetry={restoring.state.retry}
          onDismiss={restoring.reset}
        />
      )}
      {restoring.state.phase === "done" && (
        <Notice tone="success" glyph="undo">
          {t("review.restored", { cells: restoring.state.result.cells, rows: restoring.state.result.rows })}
          {restoring.state.result.kept.length > 0 && (
            <>
              {" "}
              {t("review.restoredKept", { count: restoring.state.result.kept.length })}{" "}
              {restoring.state.result.kept
                .slice(0, mostNamed)
                .map(
                  ({ id, address }) =>
                    address !== undefined && <GoToLink key={id} address={address} onGo={onGo} />,
                )}
            </>
          )}
        </Notice>
      )}
      {restoring.state.phase === "idle" && done && (
        <Notice
          tone="success"
          glyph="done"
          title={t("review.result.title")}
          actions={
            done.restorePoint !== "" && (
              <DefaultButton
                iconProps={{ iconName: "Undo" }}
                text={t("review.undo")}
                onClick={() => {
                  restore.restore(done.restorePoint);
                }}
              />
            )
          }
        >
          {resultWords(done, t)}
        </Notice>
      )}
    </div>
  );
}

function resultWords(result: RefreshResult, t: Translate): string {
  const { cells, rowsAdded, rowsRemoved, openConflicts, dropped } = result;
  const parts = [
    cells > 0 ? t("review.result.cells", { count: cells }) : undefined,
    rowsAdded > 0 ? t("review.result.rowsAdded", { count: rowsAdded }) : undefined,
    rowsRemoved > 0 ? t("review.result.rowsRemoved", { count: rowsRemoved }) : undefined,
  ].filter((part) => part !== undefined);
  const written = parts.length === 0 ? t("review.result.nothing") : parts.join(", ");
  const open = openConflicts > 0 ? `; ${t("review.result.openConflicts", { count: openConflicts })}` : "";
  return [`${written}${open}.`, dropped > 0 ? t("review.result.dropped", { count: dropped }) : ""]
    .join(" ")
    .trim();
}
