import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import type { JSX } from "react";
import type { Round, Survey } from "../../../workbook/survey/surveyTypes";
import { usePane } from "../../components/PaneContext";
import { FeedbackPart } from "./FeedbackPart";
import { MissingLine } from "./MissingLine";
import { missingForNextRound } from "./stepNeeds";
import type { SurveyDesk } from "./useSurveyDesk";

interface Props {
  readonly desk: SurveyDesk;
  readonly survey: Survey;
  readonly round: Round;
  readonly onSee: () => void;
}

/**
 * Step 4: what becomes of each item, the next round, and the feedback to the experts.
 *
 * @param props the desk
 * @returns the step's content
 */
export function NextRoundStep({ desk, survey, round, onSee }: Props): JSX.Element {
  const { t } = usePane();
  const missing = missingForNextRound(round);
  return (
    <>
      {missing === undefined ? (
        <>
          <p className="hint">{t("survey.next.hint")}</p>
          <PrimaryButton text={t("survey.next.see")} disabled={desk.busy} onClick={onSee} />
        </>
      ) : (
        <MissingLine>
          {t(`survey.missing.${missing.key}`, { number: missing.number, sheet: missing.sheet })}
        </MissingLine>
      )}
      <FeedbackPart desk={desk} survey={survey} round={round} />
    </>
  );
}
