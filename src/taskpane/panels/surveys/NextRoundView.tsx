import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useEffect, type JSX } from "react";
import { makeNextRound } from "../../../workbook/survey/rounds/makeNextRound";
import { previewNextRound } from "../../../workbook/survey/rounds/previewNextRound";
import type { NextRoundPreview } from "../../../workbook/survey/rounds/roundTypes";
import type { Round, Survey } from "../../../workbook/survey/surveyTypes";
import { FailureMessage } from "../../components/FailureMessage";
import { Notice } from "../../components/Notice";
import { usePane } from "../../components/PaneContext";
import { Running } from "../../components/Running";
import type { GoTo } from "../../components/useGoTo";
import { useOperation } from "../../operations/useOperation";
import { DecisionList } from "./DecisionList";
import { DeskStatus } from "./DeskStatus";
import type { SurveyDesk } from "./useSurveyDesk";
import { ViewHead } from "./ViewHead";

interface Props {
  readonly desk: SurveyDesk;
  readonly survey: Survey;
  readonly round: Round;
  readonly place: GoTo;
  readonly onBack: () => void;
}

/**
 * What becomes of each item, shown before the next round is made.
 *
 * @param props the survey and the round that is over
 * @returns the view
 */
export function NextRoundView({ desk, survey, round, place, onBack }: Props): JSX.Element {
  const { t } = usePane();
  const reading = useOperation<NextRoundPreview>();
  const { state, run, reset } = reading;
  const { id } = survey;
  const { number } = round;
  const next = number + 1;
  useEffect(() => {
    run(() => previewNextRound(id, number));
  }, [run, id, number]);
  const preview = state.phase === "done" ? state.result : undefined;
  const asked = preview?.items.filter(({ decision }) => decision === "kept" || decision === "revised").length;
  return (
    <div className="panel-fill">
      <div className="panel-top preview-top">
        <ViewHead title={t("survey.next.title", { number })} back={t("survey.next.back")} onBack={onBack} />
        {preview && preview.missing.length > 0 && <ToMend preview={preview} />}
      </div>
      {preview ? <DecisionList preview={preview} /> : <div className="view-rest" />}
      <footer className="panel-footer panel-footer-tall">
        <Running operation={reading} label={t("survey.next.reading")} />
        {state.phase === "failed" && (
          <FailureMessage error={state.error} onRetry={state.retry} onDismiss={reset} />
        )}
        <DeskStatus desk={desk} place={place} />
        <p className="hint">{t("survey.next.change")}</p>
        {preview && asked !== undefined && (
          <p className="apply-summary" role="status">
            {t("survey.next.asked", { number: next, items: asked, experts: preview.experts })}
          </p>
        )}
        <div className="buttons">
          <DefaultButton
            text={t("survey.next.again")}
            disabled={desk.busy || state.phase === "running"}
            allowDisabledFocus
            onClick={() => {
              run(() => previewNextRound(id, number));
            }}
          />
          <PrimaryButton
            className="grow"
            text={t("survey.next.make", { number: next })}
            disabled={desk.busy || preview === undefined || preview.missing.length > 0}
            allowDisabledFocus
            onClick={() => {
              desk.work(async (progress) => {
                const made = await makeNextRound({ surveyId: id, from: number }, progress);
                onBack();
                return {
                  words: (say) => say("survey.next.madeOf", { number: made.round, sheet: made.sheet }),
                  sheet: made.sheet,
                  round: made.round,
                };
              });
            }}
          />
        </div>
      </footer>
    </div>
  );
}

function ToMend({ preview }: { readonly preview: NextRoundPreview }): JSX.Element {
  const { t, say } = usePane();
  return (
    <Notice tone="warning" glyph="warning" title={t("survey.next.mend")}>
      <ul className="plain-list to-mend" tabIndex={0} aria-label={t("survey.next.mend")}>
        {preview.missing.map((text) => (
          <li key={text.en}>{say(text)}</li>
        ))}
      </ul>
    </Notice>
  );
}
