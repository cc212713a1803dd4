import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import { useEffect, type JSX } from "react";
import { readWeights } from "../../../workbook/survey/analysis/weights/readWeights";
import type { WeightSet } from "../../../workbook/survey/analysis/weights/weightSet";
import { ChoiceCards } from "../../components/ChoiceCards";
import { FailureMessage } from "../../components/FailureMessage";
import { usePane } from "../../components/PaneContext";
import { Running } from "../../components/Running";
import { useOperation } from "../../operations/useOperation";
import type { IndexPartProps } from "./indexParts";

const kinds = ["equal", "points", "pca", "entropy", "survey"] as const;

/**
 * Where the weights come from, with the points or the table where these are asked for.
 *
 * @param props the choices so far
 * @returns the part
 */
export function WeightsPart(props: IndexPartProps): JSX.Element {
  const { t } = usePane();
  const { draft, onChange } = props;
  return (
    <div className="stack">
      <ChoiceCards
        label={t("indexDesk.weights")}
        labelHidden
        chosen={draft.weights}
        choices={kinds.map((key) => ({ key, text: t(`indexDesk.${key}`), hint: t(`indexDesk.${key}Hint`) }))}
        onChoose={(weights) => {
          onChange({ weights });
        }}
      />
      {draft.weights === "points" && <Points {...props} />}
      {draft.weights === "survey" && <Tables {...props} />}
    </div>
  );
}

function Points({ catalog, draft, request, onChange }: IndexPartProps): JSX.Element {
  const { t, say } = usePane();
  const source = request?.source;
  const ids = source?.kind === "catalog" ? source.indicators : (draft.table?.indicators ?? []);
  return (
    <>
      {ids.map((id) => {
        const indicator = catalog.indicators.get(id);
        const name = indicator === undefined ? id : say(indicator.name);
        return (
          <TextField
            key={id}
            label={t("indexDesk.pointsOf", { name })}
            inputMode="decimal"
            value={draft.points[id] ?? ""}
            onChange={(_event, value) => {
              onChange({ points: { ...draft.points, [id]: value ?? "" } });
            }}
          />
        );
      })}
    </>
  );
}

function Tables({ draft, onChange }: IndexPartProps): JSX.Element {
  const { t } = usePane();
  const reading = useOperation<readonly WeightSet[]>();
  const { state, run, reset } = reading;
  useEffect(() => {
    run(() => readWeights());
  }, [run]);
  if (state.phase === "failed") {
    return <FailureMessage error={state.error} onRetry={state.retry} onDismiss={reset} />;
  }
  if (state.phase !== "done") return <Running operation={reading} label={t("indexDesk.reading")} />;
  if (state.result.length === 0) return <p className="hint">{t("indexDesk.noSets")}</p>;
  return (
    <Dropdown
      label={t("indexDesk.set")}
      options={state.result.map(({ id, title, sheet }) => ({ key: id, text: `${title} (${sheet})` }))}
      selectedKey={draft.setId ?? null}
      onChange={(_event, option) => {
        if (option) onChange({ setId: String(option.key) });
      }}
    />
  );
}
