import { useState, type JSX } from "react";
import type { Survey } from "../../../workbook/survey/surveyTypes";
import { checkItems } from "../../../workbook/survey/questionnaire/checkItems";
import { Disclosure } from "../../components/Disclosure";
import { usePane } from "../../components/PaneContext";
import { Glyph } from "../../theme/Glyph";
import { NewQuestionnaire } from "./NewQuestionnaire";
import { SheetLink } from "./SheetLink";
import { isAsked } from "./stepNeeds";
import type { SurveyDesk } from "./useSurveyDesk";

interface Props {
  readonly desk: SurveyDesk;
  readonly onGo: (address: string) => void;
}

/** More of them are a sheet to look at, not a list to read here. */
const findingsShown = 8;

/**
 * Step 1: the questionnaire of the survey, what is wrong in it, and a new one.
 *
 * @param props the desk
 * @returns the step's content
 */
export function QuestionnaireStep({ desk, onGo }: Props): JSX.Element {
  const { t } = usePane();
  const [more, setMore] = useState(false);
  const { survey } = desk;
  if (survey === undefined) return <NewQuestionnaire desk={desk} />;
  return (
    <>
      <Present survey={survey} onGo={onGo} />
      <Disclosure title={t("survey.questionnaire.more")} open={more} onToggle={setMore}>
        <div className="stack">
          <NewQuestionnaire desk={desk} />
        </div>
      </Disclosure>
    </>
  );
}

/** The questionnaire as it stands, with what is wrong in it. */
function Present({ survey, onGo }: { readonly survey: Survey; readonly onGo: Props["onGo"] }): JSX.Element {
  const { t, say } = usePane();
  const findings = checkItems(survey.items);
  const of = (status: string): number => survey.items.filter((item) => item.status === status).length;
  return (
    <>
      <p>
        <SheetLink sheet={survey.sheet} onGo={onGo} />
        {": "}
        {t("survey.questionnaire.items", { count: survey.items.length })}
        {" ("}
        {t("survey.questionnaire.asked", {
          asked: survey.items.filter(isAsked).length,
          accepted: of("accepted"),
          dropped: of("dropped"),
        })}
        {")"}
      </p>
      <p className="hint">{t("survey.questionnaire.edit")}</p>
      {findings.length > 0 && (
        <div>
          <strong>{t("survey.questionnaire.check")}</strong>
          <ul className="item-findings">
            {findings.slice(0, findingsShown).map(({ severity, item, text }) => (
              <li key={`${item}${text.en}`}>
                <span className={severity === "error" ? "tone-bad" : "tone-poor"}>
                  <Glyph name={severity === "error" ? "error" : "warning"} size={14} />
                </span>
                <span>{say(text)}</span>
              </li>
            ))}
          </ul>
          {findings.length > findingsShown && <p className="hint">+ {findings.length - findingsShown}</p>}
        </div>
      )}
    </>
  );
}
