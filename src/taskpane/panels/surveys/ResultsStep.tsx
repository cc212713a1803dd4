import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import type { JSX } from "react";
import { buildResult } from "../../../workbook/survey/rounds/buildResult";
import type { Round, Survey } from "../../../workbook/survey/surveyTypes";
import type { SheetForm } from "../../../workbook/analysisSheet/sheetForm";
import { usePane } from "../../components/PaneContext";
import { FormChoice } from "./FormChoice";
import type { SurveyDesk } from "./useSurveyDesk";

interface Props {
  readonly desk: SurveyDesk;
  readonly survey: Survey;
  readonly round: Round;
  readonly form: SheetForm;
  readonly onForm: (form: SheetForm) => void;
}

/**
 * Step 3: the result sheet of the round.
 *
 * @param props the desk and the form of the formulas
 * @returns the step's content
 */
export function ResultsStep({ desk, survey, round, form, onForm }: Props): JSX.Element {
  const { t, language } = usePane();
  const { number, state } = round;
  return (
    <>
      <p className="hint">{t("survey.results.hint")}</p>
      <FormChoice form={form} onForm={onForm} />
      <PrimaryButton
        text={t(state === "open" ? "survey.results.make" : "survey.results.again", { number })}
        disabled={desk.busy}
        allowDisabledFocus
        onClick={() => {
          desk.work(async (progress) => {
            const request = { surveyId: survey.id, round: number, form, language };
            const { sheet } = await buildResult(request, progress);
            return { words: (say) => say("survey.made", { sheet }), sheet };
          });
        }}
      />
      {state !== "open" && <p className="hint">{t("survey.results.decide")}</p>}
    </>
  );
}
