import { ActionButton } from "office-ui-fabric-react/lib/Button";
import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import type { JSX } from "react";
import { ChoiceCards } from "../../components/ChoiceCards";
import { usePane } from "../../components/PaneContext";
import { answered } from "./stepNeeds";
import type { SurveyDesk } from "./useSurveyDesk";

/**
 * Which survey and which round the steps are about, and how each round stands.
 *
 * @param props the desk
 * @returns the choice of survey where there are several, and the rounds
 */
export function SurveyChoice({ desk }: { readonly desk: SurveyDesk }): JSX.Element {
  const { t } = usePane();
  const { surveys, survey, round, damaged } = desk;
  if (surveys === undefined || survey === undefined) {
    if (damaged.length > 0) return <></>;
    return (
      <div className="nothing-yet">
        <h3>{t("survey.none")}</h3>
        <p>{t("survey.noneHint")}</p>
      </div>
    );
  }
  return (
    <div className="survey-head">
      {surveys.length > 1 ? (
        <Dropdown
          label={t("survey.survey")}
          options={surveys.map(({ id, title }) => ({ key: id, text: title }))}
          selectedKey={survey.id}
          onChange={(_event, option) => {
            if (option) desk.chooseSurvey(String(option.key));
          }}
        />
      ) : (
        <h3 className="survey-title">{survey.title}</h3>
      )}
      {survey.rounds.length === 0 || round === undefined ? (
        <p className="hint">{t("survey.noRound")}</p>
      ) : (
        <ChoiceCards
          label={t("survey.rounds")}
          chosen={String(round.number)}
          choices={survey.rounds.map(({ number, state, experts, complete, partial, ...rest }) => ({
            key: String(number),
            text: `${t("survey.roundName", { number })} · ${t(`survey.roundState.${state}`)}`,
            hint: t("survey.roundCounts", {
              experts,
              complete,
              partial,
              rest: experts - answered({ number, state, experts, complete, partial, ...rest }),
            }),
          }))}
          onChoose={(number) => {
            desk.chooseRound(Number(number));
          }}
        />
      )}
      <ActionButton
        className="look-again"
        iconProps={{ iconName: "Refresh" }}
        text={t("survey.readAgain")}
        disabled={desk.busy}
        onClick={desk.read}
      />
    </div>
  );
}
