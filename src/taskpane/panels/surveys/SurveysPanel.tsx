import { lazy, Suspense, useEffect, useRef, useState, type JSX } from "react";
import type { Round, Survey } from "../../../workbook/survey/surveyTypes";
import { usePanelCall } from "../../components/usePanelCall";
import { useGoTo, type GoTo } from "../../components/useGoTo";
import "../../messages/addSurveyMessages";
import { NextRoundView } from "./NextRoundView";
import { StepsView } from "./StepsView";
import { useSurveyDesk, type SurveyDesk } from "./useSurveyDesk";

/** What stands in place of the steps: the import of answers, or the decisions before the next round. */
type View = "import" | "nextRound";

const ImportView = lazy(() => import(/* webpackChunkName: "survey-import" */ "./import/ImportView"));

/**
 * Surveys: from the questionnaire to the analysis, step by step. The steps stay mounted under a view that stands in
 * their place, so that nothing typed is lost.
 *
 * @returns the panel
 */
export default function SurveysPanel(): JSX.Element {
  const desk = useSurveyDesk();
  const place = useGoTo();
  const [view, setView] = useState<View>();
  const steps = useRef<HTMLDivElement>(null);
  const { survey, round, read } = desk;
  usePanelCall("surveys", () => {
    if (view === undefined) read();
  });
  const back = (): void => {
    setView(undefined);
    read();
  };
  const left = useRef(false);
  useEffect(() => {
    if (view !== undefined) left.current = true;
    else if (left.current) steps.current?.querySelector<HTMLElement>("h2")?.focus();
  }, [view]);
  return (
    <>
      <div ref={steps} className="view-whole" hidden={view !== undefined}>
        <StepsView
          desk={desk}
          place={place}
          onImport={() => {
            desk.working.reset();
            setView("import");
          }}
          onNextRound={() => {
            desk.working.reset();
            setView("nextRound");
          }}
        />
      </div>
      {view !== undefined && survey !== undefined && round !== undefined && (
        <OtherView view={view} desk={desk} survey={survey} round={round} place={place} onBack={back} />
      )}
    </>
  );
}

interface Props {
  readonly view: View;
  readonly desk: SurveyDesk;
  readonly survey: Survey;
  readonly round: Round;
  readonly place: GoTo;
  readonly onBack: () => void;
}

function OtherView({ view, ...props }: Props): JSX.Element {
  if (view === "nextRound") return <NextRoundView {...props} />;
  return (
    <Suspense fallback={<div className="waiting" />}>
      <ImportView {...props} />
    </Suspense>
  );
}
