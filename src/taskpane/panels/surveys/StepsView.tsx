import { useEffect, useState, type JSX } from "react";
import type { SheetForm } from "../../../workbook/analysisSheet/sheetForm";
import { usePane } from "../../components/PaneContext";
import { Running } from "../../components/Running";
import type { GoTo } from "../../components/useGoTo";
import { useOpenParts } from "../../components/useOpenParts";
import { AnalysisStep } from "./AnalysisStep";
import { DeskStatus } from "./DeskStatus";
import { NextRoundStep } from "./NextRoundStep";
import { PrivacyStep } from "./PrivacyStep";
import { QuestionnaireStep } from "./QuestionnaireStep";
import { ResponsesStep } from "./ResponsesStep";
import { ResultsStep } from "./ResultsStep";
import { Step } from "./Step";
import { missingFor, nextStep, type StepId } from "./stepNeeds";
import { stepSummary } from "./stepSummary";
import { SurveyChoice } from "./SurveyChoice";
import type { SurveyDesk } from "./useSurveyDesk";

interface Props {
  readonly desk: SurveyDesk;
  readonly place: GoTo;
  readonly onImport: () => void;
  readonly onNextRound: () => void;
}

/**
 * The six steps of a survey in their order. The one that comes next opens by itself.
 *
 * @param props the desk and the ways to the other views
 * @returns the steps
 */
export function StepsView({ desk, place, onImport, onNextRound }: Props): JSX.Element {
  const { t } = usePane();
  const [form, setForm] = useState<SheetForm>("native");
  const part = useOpenParts();
  const { surveys, survey, round, reading } = desk;
  const next = surveys === undefined ? undefined : nextStep(survey, round);
  useEffect(() => {
    if (next !== undefined) part(next).onToggle(true);
    // Only another next step opens one; `part` is another function at each drawing.
  }, [next, survey?.id]);
  const step = (name: StepId) => ({
    step: name,
    summary: stepSummary(name, survey, round, t),
    missing: missingFor(name, survey, round),
    ...part(name),
  });
  const shared = { desk, onGo: place.go };
  return (
    <div className="panel-fill">
      <div className="panel-scroll">
        <h2 className="visually-hidden" tabIndex={-1}>
          {t("surveys.title")}
        </h2>
        {surveys === undefined ? (
          <Running operation={reading} label={t("survey.reading")} />
        ) : (
          <>
            <SurveyChoice desk={desk} />
            <Step {...step("questionnaire")}>
              <QuestionnaireStep {...shared} />
            </Step>
            <Step {...step("responses")}>
              {survey && <ResponsesStep {...shared} survey={survey} onImport={onImport} />}
            </Step>
            <Step {...step("results")}>
              {survey && round && (
                <ResultsStep desk={desk} survey={survey} round={round} form={form} onForm={setForm} />
              )}
            </Step>
            <Step {...step("nextRound")}>
              {survey && round && (
                <NextRoundStep desk={desk} survey={survey} round={round} onSee={onNextRound} />
              )}
            </Step>
            <Step {...step("analysis")}>
              {survey && round && (
                <AnalysisStep desk={desk} survey={survey} round={round} form={form} onForm={setForm} />
              )}
            </Step>
            <Step {...step("privacy")}>
              {survey && <PrivacyStep key={survey.id} {...shared} survey={survey} />}
            </Step>
          </>
        )}
      </div>
      <footer className="panel-footer panel-footer-tall panel-footer-quiet">
        <DeskStatus desk={desk} place={place} />
      </footer>
    </div>
  );
}
