import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { useState, type JSX } from "react";
import { addWeightsToGapSheet } from "../../../workbook/survey/analysis/weights/addWeightsToGapSheet";
import { FailureMessage } from "../../components/FailureMessage";
import { usePane } from "../../components/PaneContext";
import { Running } from "../../components/Running";
import { MissingLine } from "./MissingLine";
import type { SurveyDesk } from "./useSurveyDesk";
import { useWeightPlaces, type WeightPlaces } from "./useWeightPlaces";

/**
 * Weights of an analysis for a target-gap sheet of the workbook.
 *
 * @param props the desk
 * @returns the part
 */
export function WeightsPart({ desk }: { readonly desk: SurveyDesk }): JSX.Element {
  const { t } = usePane();
  const reading = useWeightPlaces(desk.surveys);
  const { state, reset } = reading;
  return (
    <div className="stack">
      <p className="hint">{t("survey.analysis.weightsHint")}</p>
      <Running operation={reading} label={t("survey.reading")} />
      {state.phase === "failed" && (
        <FailureMessage error={state.error} onRetry={state.retry} onDismiss={reset} />
      )}
      {state.phase === "done" && <Choice desk={desk} places={state.result} />}
    </div>
  );
}

function Choice({ desk, places }: { readonly desk: SurveyDesk; readonly places: WeightPlaces }): JSX.Element {
  const { t } = usePane();
  const [weightsId, setWeightsId] = useState<string>();
  const [gapSheet, setGapSheet] = useState<string>();
  const { weights, gapSheets } = places;
  const set = weights.find(({ id }) => id === weightsId) ?? weights[0];
  const sheet = gapSheets.find((name) => name === gapSheet) ?? gapSheets[0];
  if (set === undefined) return <MissingLine>{t("survey.missing.weights")}</MissingLine>;
  if (sheet === undefined) return <MissingLine>{t("survey.missing.gapSheet")}</MissingLine>;
  return (
    <>
      <Dropdown
        label={t("survey.analysis.weightSet")}
        options={weights.map(({ id, title, source, sheet: on }) => ({
          key: id,
          text: `${title} (${t(`survey.analysis.weightSource.${source}`)}, ${on})`,
        }))}
        selectedKey={set.id}
        onChange={(_event, option) => {
          if (option) setWeightsId(String(option.key));
        }}
      />
      <Dropdown
        label={t("survey.analysis.gapSheet")}
        options={gapSheets.map((key) => ({ key, text: key }))}
        selectedKey={sheet}
        onChange={(_event, option) => {
          if (option) setGapSheet(String(option.key));
        }}
      />
      <DefaultButton
        text={t("survey.analysis.addWeights")}
        disabled={desk.busy}
        onClick={() => {
          desk.work(async (progress) => {
            const result = await addWeightsToGapSheet({ sheet, weights: set.id }, progress);
            const { address, matched, targets } = result;
            return {
              words: (say) =>
                say("survey.analysis.weightsAdded", {
                  address: `${result.sheet}!${address}`,
                  matched,
                  targets,
                }),
              sheet: result.sheet,
            };
          });
        }}
      />
    </>
  );
}
