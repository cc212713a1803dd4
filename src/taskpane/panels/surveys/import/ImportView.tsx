import { useEffect, type JSX } from "react";
import { applyImport } from "../../../../workbook/survey/import/applyImport";
import type { Round, Survey } from "../../../../workbook/survey/surveyTypes";
import { usePane } from "../../../components/PaneContext";
import type { GoTo } from "../../../components/useGoTo";
import type { SurveyDesk } from "../useSurveyDesk";
import { ViewHead } from "../ViewHead";
import { ColumnsStage } from "./ColumnsStage";
import { FindingsStage } from "./FindingsStage";
import { SourceStage } from "./SourceStage";
import { isOutdated, useImport, type ImportCourse, type OpenPreview } from "./useImport";

interface Props {
  readonly desk: SurveyDesk;
  readonly survey: Survey;
  readonly round: Round;
  readonly place: GoTo;
  readonly onBack: () => void;
}

/**
 * The import of answers: a file or what was pasted, what its columns are, what was found in it, and only then the
 * writing.
 *
 * @param props the survey and the round
 * @returns the view of the stage
 */
export default function ImportView({ desk, survey, round, place, onBack }: Props): JSX.Element {
  const { t } = usePane();
  const course = useImport(survey, round);
  const { stage, open, checked } = course;
  useRenewal(desk, course);
  const run = (before: OpenPreview): void => {
    const { preview, decisions } = before;
    desk.work(async (progress) => {
      const request = { surveyId: survey.id, round: round.number, preview, choices: decisions };
      const { sheet, keySheet, added, filled, leftOut, answers } = await applyImport(request, progress);
      onBack();
      return {
        words: (say) =>
          say("survey.import.done", { answers, added, filled, leftOut }) +
          (keySheet === undefined ? "" : ` ${say("survey.import.doneKey", { sheet: keySheet })}`),
        sheet,
      };
    });
  };
  const titles = {
    source: t("survey.import.title", { number: round.number }),
    columns: t("survey.import.columns"),
    findings: t("survey.import.findings"),
  };
  const backs = {
    source: t("survey.import.back"),
    columns: t("survey.import.backToSource"),
    findings: t("survey.import.backToMapping"),
  };
  return (
    <div className="panel-fill">
      <div className="panel-top import-top">
        <ViewHead
          title={titles[stage]}
          back={backs[stage]}
          onBack={() => {
            desk.working.reset();
            if (stage === "source") onBack();
            else course.back();
          }}
        />
      </div>
      {stage === "source" && <SourceStage course={course} />}
      {stage === "columns" && open !== undefined && (
        <ColumnsStage course={course} open={open} survey={survey} round={round} />
      )}
      {checked !== undefined && (
        <FindingsStage
          course={course}
          checked={checked}
          desk={desk}
          survey={survey}
          place={place}
          onRun={() => {
            run(checked);
          }}
        />
      )}
    </div>
  );
}

/** Checks anew once an import has found that the workbook is another than it was checked against. */
function useRenewal(desk: SurveyDesk, course: ImportCourse): void {
  const { state, reset } = desk.working;
  const { checked, check } = course;
  useEffect(() => {
    if (checked === undefined || state.phase !== "failed" || !isOutdated(state.error)) return;
    reset();
    check(checked.decisions);
  }, [state, reset, checked, check]);
}
