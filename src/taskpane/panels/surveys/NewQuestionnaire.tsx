import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import { useState, type JSX } from "react";
import { ChoiceCards } from "../../components/ChoiceCards";
import { usePane } from "../../components/PaneContext";
import { makeQuestionnaire } from "./makeQuestionnaire";
import { draftProblems, firstDraft, scales, starts, type QuestionnaireDraft } from "./questionnaireDraft";
import type { SurveyDesk } from "./useSurveyDesk";

/**
 * A new questionnaire: what it begins with, its title, scale and closing date.
 *
 * @param props the desk
 * @returns the choices and the button
 */
export function NewQuestionnaire({ desk }: { readonly desk: SurveyDesk }): JSX.Element {
  const { t, language } = usePane();
  const [draft, setDraft] = useState<QuestionnaireDraft>(firstDraft);
  const change = (part: Partial<QuestionnaireDraft>): void => {
    setDraft((before) => ({ ...before, ...part }));
  };
  const title = draft.title ?? t(`survey.questionnaire.titleStart.${draft.start}`);
  const problems = draftProblems(draft);
  const sound = Object.keys(problems).length === 0;
  return (
    <>
      <ChoiceCards
        label={t("survey.questionnaire.start")}
        chosen={draft.start}
        choices={starts.map((key) => ({
          key,
          text: t(`survey.questionnaire.${key}`),
          hint: t(`survey.questionnaire.${key}Hint`),
        }))}
        onChoose={(start) => {
          change({ start });
        }}
      />
      <TextField
        label={t("survey.questionnaire.surveyTitle")}
        value={title}
        maxLength={120}
        errorMessage={problems.title && t(`survey.questionnaire.${problems.title}`)}
        onChange={(_event, value) => {
          change({ title: value ?? "" });
        }}
      />
      <div className="filter-grid">
        <Dropdown
          label={t("survey.questionnaire.scale")}
          options={scales.map((max) => ({ key: max, text: t("survey.questionnaire.scaleOf", { max }) }))}
          selectedKey={draft.scaleMax}
          onChange={(_event, option) => {
            if (option) change({ scaleMax: Number(option.key) });
          }}
        />
        <TextField
          label={t("survey.questionnaire.closing")}
          placeholder="2026-12-15"
          value={draft.closing}
          aria-describedby="closing-hint"
          errorMessage={problems.closing && t(`survey.questionnaire.${problems.closing}`)}
          onChange={(_event, value) => {
            change({ closing: value ?? "" });
          }}
        />
        <p id="closing-hint" className="hint filter-wide">
          {t("survey.questionnaire.closingHint")}
        </p>
      </div>
      <PrimaryButton
        text={t("survey.questionnaire.make")}
        disabled={desk.busy || !sound}
        allowDisabledFocus
        onClick={() => {
          desk.work(async (progress) => {
            const outcome = await makeQuestionnaire(draft, title, language, progress);
            setDraft(firstDraft);
            return outcome;
          });
        }}
      />
    </>
  );
}
