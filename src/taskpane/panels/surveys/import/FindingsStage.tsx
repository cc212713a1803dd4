import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useCallback, useId, useMemo, useState, type JSX } from "react";
import type { Decision, Finding, FindingKind } from "../../../../workbook/survey/import/importTypes";
import type { Survey } from "../../../../workbook/survey/surveyTypes";
import { Notice } from "../../../components/Notice";
import { usePane } from "../../../components/PaneContext";
import type { GoTo } from "../../../components/useGoTo";
import { DeskStatus } from "../DeskStatus";
import type { SurveyDesk } from "../useSurveyDesk";
import { CourseStatus } from "./CourseStatus";
import { decide, filterFindings } from "./findingChoices";
import { FindingFilters } from "./FindingFilters";
import { FindingList } from "./FindingList";
import type { ImportCourse, OpenPreview } from "./useImport";
import { WhatIsWritten } from "./WhatIsWritten";

interface Props {
  readonly course: ImportCourse;
  readonly checked: OpenPreview;
  readonly desk: SurveyDesk;
  readonly survey: Survey;
  readonly place: GoTo;
  readonly onRun: () => void;
}

/**
 * The third stage of an import: what was found, what is done about it, and the import itself.
 *
 * @param props what was checked
 * @returns the stage
 */
export function FindingsStage({ course, checked, desk, survey, place, onRun }: Props): JSX.Element {
  const { t, announce } = usePane();
  const [kinds, setKinds] = useState<ReadonlySet<FindingKind>>(new Set());
  const keys = useId();
  const { preview, decisions, renewed } = checked;
  const { findings } = preview;
  const shown = useMemo(() => filterFindings(findings, kinds), [findings, kinds]);
  const { decide: setDecisions } = course;
  const onDecide = useCallback(
    (some: readonly Finding[], decision: Decision | undefined) => {
      setDecisions(decide(decisions, some, decision));
      if (some.length > 1) announce(t("survey.import.decided", { count: some.length }));
    },
    [setDecisions, decisions, announce, t],
  );
  const running = desk.busy || course.checking.state.phase === "running";
  return (
    <>
      <div className="list-top">
        {renewed && (
          <Notice tone="warning" glyph="warning" title={t("survey.import.changed")}>
            {t("survey.import.changedHint")}
          </Notice>
        )}
        {findings.length > 0 && (
          <FindingFilters
            findings={findings}
            kinds={kinds}
            shown={shown}
            anyDecided={Object.keys(decisions).length > 0}
            onKinds={setKinds}
            onDecide={onDecide}
          />
        )}
      </div>
      {findings.length === 0 && (
        <div className="list-top view-rest">
          <Notice tone="success" glyph="done" title={t("survey.import.findingsNone")}>
            {t("survey.import.findingsNoneHint")}
          </Notice>
        </div>
      )}
      {findings.length > 0 && shown.length === 0 && (
        <p className="empty view-rest">{t("survey.import.noneShown")}</p>
      )}
      {shown.length > 0 && (
        <>
          <p id={keys} className="visually-hidden">
            {t("survey.import.keys")}
          </p>
          <FindingList
            shown={shown}
            decisions={decisions}
            survey={survey}
            describedBy={keys}
            onDecide={onDecide}
          />
        </>
      )}
      <CourseStatus course={course}>
        <DeskStatus desk={desk} place={place} />
        <WhatIsWritten checked={checked} survey={survey} />
        <PrimaryButton
          className="wide-button"
          text={t(desk.busy ? "survey.import.running" : "survey.import.run")}
          disabled={running}
          allowDisabledFocus
          onClick={onRun}
        />
      </CourseStatus>
    </>
  );
}
