import { ActionButton, DefaultButton } from "office-ui-fabric-react/lib/Button";
import type { JSX } from "react";
import { writeAuditSheet } from "../../../workbook/audit/writeAuditSheet";
import { goTo } from "../../../workbook/goTo";
import type { RestorePoint } from "../../../workbook/restore/restoreTypes";
import { Disclosure } from "../../components/Disclosure";
import { FailureMessage } from "../../components/FailureMessage";
import { OperationStatus } from "../../components/OperationStatus";
import { usePane } from "../../components/PaneContext";
import { useOpenParts } from "../../components/useOpenParts";
import { useOperation } from "../../operations/useOperation";
import { ageWords } from "./ageWords";
import type { Restore } from "./useRestore";

interface Props {
  readonly restore: Restore;
  readonly onLook: () => void;
}

/**
 * The ways back, the record of all refreshes, and looking through the workbook again.
 *
 * @param props the restore points
 * @returns two parts that open, and a button
 */
export function RestoreAndAudit({ restore, onLook }: Props): JSX.Element {
  const { t } = usePane();
  const part = useOpenParts();
  const { state } = restore.points;
  const points = state.phase === "done" ? state.result : [];
  return (
    <>
      <ActionButton className="look-again" iconProps={{ iconName: "Refresh" }} onClick={onLook}>
        {t("review.look")}
      </ActionButton>
      <Disclosure
        title={t("review.restore")}
        summary={state.phase === "done" ? String(points.length) : undefined}
        {...part("restore")}
      >
        <p className="hint">{t(points.length === 0 ? "review.restoreNone" : "review.restoreHint")}</p>
        {state.phase === "failed" && <FailureMessage error={state.error} onRetry={state.retry} />}
        <ul className="restore-list">
          {points.map((point) => (
            <RestoreItem key={point.id} point={point} restore={restore} />
          ))}
        </ul>
      </Disclosure>
      <Disclosure title={t("review.audit")} {...part("audit")}>
        <Audit />
      </Disclosure>
    </>
  );
}

function RestoreItem({
  point,
  restore,
}: {
  readonly point: RestorePoint;
  readonly restore: Restore;
}): JSX.Element {
  const { t, say, language } = usePane();
  const age = ageWords(point.when, Date.now(), language);
  return (
    <li>
      <span className="restore-words">
        {t("review.restorePoint", { age, blocks: point.blocks.map(say).join(", ") })}
        <span className="hint">{t("review.restoreCells", { count: point.cells })}</span>
      </span>
      <DefaultButton
        text={t("review.restoreDo")}
        ariaLabel={t("review.restoreDoOf", { age })}
        disabled={restore.restoring.state.phase === "running"}
        onClick={() => {
          restore.restore(point.id);
        }}
      />
    </li>
  );
}

function Audit(): JSX.Element {
  const { t, language } = usePane();
  const audit = useOperation<{ readonly sheet: string; readonly entries: number }>();
  return (
    <div className="stack">
      <p className="hint">{t("review.auditHint")}</p>
      <OperationStatus
        operation={audit}
        success={({ sheet, entries }) => ({
          text: t("review.auditDone", { count: entries, sheet }),
          goTo: () => goTo(sheet, "A1"),
        })}
      />
      <DefaultButton
        text={t("review.auditWrite")}
        disabled={audit.state.phase === "running"}
        onClick={() => {
          audit.run((progress) => writeAuditSheet(language, { progress }));
        }}
      />
    </div>
  );
}
