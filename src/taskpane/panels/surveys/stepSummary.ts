import type { Round, Survey } from "../../../workbook/survey/surveyTypes";
import type { Translate } from "../../messages/createMessages";
import { missingFor, type StepId } from "./stepNeeds";

/**
 * A few words on how a step stands, beside its heading.
 *
 * @param step which step
 * @param survey the survey chosen
 * @param round the round chosen
 * @param t the words of the pane
 * @returns the words; undefined where there is nothing to say yet
 */
export function stepSummary(
  step: StepId,
  survey: Survey | undefined,
  round: Round | undefined,
  t: Translate,
): string | undefined {
  if (survey === undefined) return undefined;
  if (step === "questionnaire") return t("survey.questionnaire.items", { count: survey.items.length });
  if (step === "privacy") return t(survey.hasKey ? "survey.privacy.state.key" : "survey.privacy.state.none");
  if (round === undefined) return undefined;
  const { complete, experts, state } = round;
  if (step === "responses") return t("survey.responses.state", { complete, experts });
  if (step === "results" && missingFor(step, survey, round) === undefined) {
    return t(state === "open" ? "survey.results.none" : "survey.results.stands");
  }
  return undefined;
}
