import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import { useState, type JSX } from "react";
import type { Round, Survey } from "../../../workbook/survey/surveyTypes";
import { usePane } from "../../components/PaneContext";
import { expertIds } from "./expertIds";
import { makeFeedbackFiles, makeFeedbackSheets } from "./makeFeedback";
import type { SurveyDesk } from "./useSurveyDesk";

interface Props {
  readonly desk: SurveyDesk;
  readonly survey: Survey;
  readonly round: Round;
}

/**
 * The feedback sheets of a round: for whom, in the workbook or as files.
 *
 * @param props the desk
 * @returns the part
 */
export function FeedbackPart({ desk, survey, round }: Props): JSX.Element {
  const { t } = usePane();
  const [typed, setTyped] = useState("");
  const experts = expertIds(typed);
  const request = {
    surveyId: survey.id,
    round: round.number,
    ...(experts.length === 0 ? {} : { experts }),
  };
  return (
    <>
      <h4 className="part-title">{t("survey.feedback.title")}</h4>
      <p className="hint">{t("survey.feedback.hint")}</p>
      <TextField
        label={t("survey.feedback.experts")}
        description={t("survey.feedback.expertsHint", { count: round.experts })}
        value={typed}
        onChange={(_event, value) => {
          setTyped(value ?? "");
        }}
      />
      <DefaultButton
        text={t("survey.feedback.sheets")}
        disabled={desk.busy}
        onClick={() => {
          desk.work((progress) => makeFeedbackSheets(request, progress));
        }}
      />
      <DefaultButton
        text={t("survey.feedback.files")}
        disabled={desk.busy}
        onClick={() => {
          desk.work((progress) => makeFeedbackFiles(request, survey.title, progress));
        }}
      />
    </>
  );
}
