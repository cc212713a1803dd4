import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useState, type JSX } from "react";
import type { Round, Survey } from "../../../workbook/survey/surveyTypes";
import type { SheetForm } from "../../../workbook/analysisSheet/sheetForm";
import { ChoiceCards } from "../../components/ChoiceCards";
import { Disclosure } from "../../components/Disclosure";
import { usePane } from "../../components/PaneContext";
import { useOpenParts } from "../../components/useOpenParts";
import { AnalysisOptions } from "./AnalysisOptions";
import { FormChoice } from "./FormChoice";
import { analyses, firstAnalysis, makeAnalysis, type AnalysisDraft } from "./makeAnalysis";
import { MissingLine } from "./MissingLine";
import { PairwisePart } from "./PairwisePart";
import { hasOverall, missingForAnalysis } from "./stepNeeds";
import type { SurveyDesk } from "./useSurveyDesk";
import { WeightsPart } from "./WeightsPart";

interface Props {
  readonly desk: SurveyDesk;
  readonly survey: Survey;
  readonly round: Round;
  readonly form: SheetForm;
  readonly onForm: (form: SheetForm) => void;
}

const makeKeys = {
  ipa: "survey.analysis.makeIpa",
  needs: "survey.analysis.makeNeeds",
  ahp: "survey.analysis.makeAhp",
  reliability: "survey.analysis.makeReliability",
} as const;

/**
 * Step 5: the analysis sheets of the round, and what becomes of their weights.
 *
 * @param props the desk and the form of the formulas
 * @returns the step's content
 */
export function AnalysisStep({ desk, survey, round, form, onForm }: Props): JSX.Element {
  const { t, language } = usePane();
  const [draft, setDraft] = useState<AnalysisDraft>(firstAnalysis);
  const part = useOpenParts();
  const { analysis, importance } = draft;
  const change = (values: Partial<AnalysisDraft>): void => {
    setDraft((before) => ({ ...before, ...values }));
  };
  const lacksOverall = analysis === "ipa" && importance === "derived" && !hasOverall(survey, round);
  const missing = missingForAnalysis(analysis, survey, round) ?? (lacksOverall ? "overall" : undefined);
  return (
    <>
      <ChoiceCards
        label={t("survey.step.analysis")}
        labelHidden
        chosen={analysis}
        choices={analyses.map((key) => ({
          key,
          text: t(`survey.analysis.${key}`),
          hint: t(`survey.analysis.${key}Hint`),
        }))}
        onChoose={(chosen) => {
          change({ analysis: chosen });
        }}
      />
      <AnalysisOptions draft={draft} centre={survey.centre} onChange={change} />
      <FormChoice form={form} onForm={onForm} />
      {missing !== undefined && <MissingLine>{t(`survey.missing.${missing}`)}</MissingLine>}
      <PrimaryButton
        text={t(makeKeys[analysis])}
        disabled={desk.busy || missing !== undefined}
        allowDisabledFocus
        onClick={() => {
          const request = { surveyId: survey.id, round: round.number, form, language };
          desk.work((progress) => makeAnalysis(draft, request, progress));
        }}
      />
      <Disclosure title={t("survey.analysis.weights")} {...part("weights")}>
        <WeightsPart desk={desk} />
      </Disclosure>
      <Disclosure title={t("survey.analysis.onePerson")} {...part("pairwise")}>
        <PairwisePart desk={desk} form={form} />
      </Disclosure>
    </>
  );
}
