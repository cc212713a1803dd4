import { PrimaryButton, DefaultButton, type IButton } from "office-ui-fabric-react/lib/Button";
import { useCallback, useEffect, useMemo, useRef, useState, type JSX } from "react";
import { applyFixes, type FixResult } from "../../../workbook/doctor/applyFixes";
import { examineWorkbook } from "../../../workbook/doctor/examineWorkbook";
import type { Finding } from "../../../workbook/doctor/finding";
import { FailureMessage } from "../../components/FailureMessage";
import { Notice } from "../../components/Notice";
import { usePane } from "../../components/PaneContext";
import { Running } from "../../components/Running";
import { useGoTo, type GoTo } from "../../components/useGoTo";
import { useOperation, type OperationControl } from "../../operations/useOperation";
import { FindingFilters } from "./FindingFilters";
import { FindingList } from "./FindingList";
import { everyFinding, filterFindings, type FindingFilter } from "./findingFilter";

/**
 * The sheet doctor: examines the workbook, shows what it found, and fixes what is safe to fix.
 *
 * @param props the ribbon's latest asking
 * @returns the view
 */
export function Doctor({ asked }: { readonly asked: string | undefined }): JSX.Element {
  const { t } = usePane();
  const examining = useOperation<readonly Finding[]>();
  const fixing = useOperation<FixResult>();
  const [findings, setFindings] = useState<readonly Finding[]>();
  const [filter, setFilter] = useState<FindingFilter>(everyFinding);
  const button = useRef<IButton>(null);
  const place = useGoTo();
  const { run } = examining;
  const examine = useCallback(() => {
    run(async (progress) => {
      const found = await examineWorkbook({ progress });
      setFindings(found);
      return found;
    });
  }, [run]);
  useEffect(() => {
    if (asked !== undefined) examine();
  }, [asked, examine]);
  const fix = useCallback(
    (chosen: readonly Finding[]) => {
      fixing.run(async (progress) => {
        const result = await applyFixes(chosen, progress);
        button.current?.focus();
        examine();
        return result;
      });
    },
    [fixing, examine],
  );
  const shown = useMemo(() => filterFindings(findings ?? [], filter), [findings, filter]);
  const fixable = shown.filter((finding) => finding.fix !== undefined);
  const running = examining.state.phase === "running" || fixing.state.phase === "running";
  return (
    <div className="view-fill">
      <div className="panel-top doctor-top">
        {findings === undefined && <p className="hint">{t("check.doctorHint")}</p>}
        {findings?.length === 0 && (
          <Notice tone="success" glyph="done" title={t("check.healthy")}>
            {t("check.healthyHint")}
          </Notice>
        )}
        {findings !== undefined && findings.length > 0 && (
          <FindingFilters findings={findings} filter={filter} shown={shown.length} onFilter={setFilter} />
        )}
      </div>
      {findings !== undefined && shown.length > 0 ? (
        <FindingList shown={shown} disabled={running} onGo={place.go} onFix={fix} />
      ) : (
        <div className="view-rest">
          {findings !== undefined && findings.length > 0 && <p className="empty">{t("check.noneShown")}</p>}
        </div>
      )}
      <footer className="panel-footer panel-footer-tall">
        <Messages examining={examining} fixing={fixing} place={place} />
        {fixable.length > 0 && (
          <>
            <p className="hint">{t("check.fixAllHint")}</p>
            <DefaultButton
              className="wide-button"
              text={t("check.fixAll", { count: fixable.length })}
              disabled={running}
              onClick={() => {
                fix(fixable);
              }}
            />
          </>
        )}
        <PrimaryButton
          className="wide-button"
          componentRef={button}
          text={t(findings === undefined ? "check.examine" : "check.examineAgain")}
          disabled={running}
          allowDisabledFocus
          onClick={() => {
            fixing.reset();
            examine();
          }}
        />
      </footer>
    </div>
  );
}

interface MessagesProps {
  readonly examining: OperationControl<readonly Finding[]>;
  readonly fixing: OperationControl<FixResult>;
  readonly place: GoTo;
}

/** Progress, failures, and what was fixed. */
function Messages({ examining, fixing, place }: MessagesProps): JSX.Element {
  const { t } = usePane();
  const operations = [examining, fixing, place.operation];
  return (
    <>
      <Running operation={examining} label={t("check.examining")} />
      <Running operation={fixing} label={t("check.fixing")} />
      {operations.map(({ state, reset }, index) =>
        state.phase === "failed" ? (
          <FailureMessage key={index} error={state.error} onRetry={state.retry} onDismiss={reset} />
        ) : null,
      )}
      {fixing.state.phase === "done" && (
        <Notice tone="success" glyph="done">
          {t("check.fixed", { count: fixing.state.result.fixed })}{" "}
          {fixing.state.result.skipped.length > 0 &&
            t("check.skipped", { count: fixing.state.result.skipped.length })}
        </Notice>
      )}
    </>
  );
}
