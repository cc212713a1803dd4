import type { JSX } from "react";
import { ChoiceCards } from "../../components/ChoiceCards";
import { usePane } from "../../components/PaneContext";
import type { IndexPartProps } from "./indexParts";
import { NumberField } from "./NumberField";

/**
 * The mean of which the score is made, and how the weights are varied.
 *
 * @param props the choices so far
 * @returns the part
 */
export function ScorePart({ draft, onChange }: IndexPartProps): JSX.Element {
  const { t } = usePane();
  return (
    <div className="stack">
      <ChoiceCards
        label={t("indexDesk.aggregation")}
        chosen={draft.aggregation}
        choices={(["arithmetic", "geometric", "harmonic"] as const).map((key) => ({
          key,
          text: t(`indexDesk.${key}`),
          hint: t(`indexDesk.${key}Hint`),
        }))}
        onChoose={(aggregation) => {
          onChange({ aggregation });
        }}
      />
      <NumberField name="noisePct" label={t("indexDesk.noise")} draft={draft} onChange={onChange} />
      <NumberField name="draws" label={t("indexDesk.draws")} draft={draft} onChange={onChange} />
      <NumberField name="seed" label={t("indexDesk.seed")} draft={draft} onChange={onChange} />
    </div>
  );
}
