import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import type { JSX } from "react";
import { ChoiceCards } from "../../components/ChoiceCards";
import { usePane } from "../../components/PaneContext";
import type { IndexPartProps } from "./indexParts";
import { NumberField } from "./NumberField";

/**
 * What becomes of missing values and outliers, and the scale of the indicators.
 *
 * @param props the choices so far
 * @returns the part
 */
export function TreatmentPart({ draft, onChange }: IndexPartProps): JSX.Element {
  const { t } = usePane();
  return (
    <div className="stack">
      <NumberField name="leastSharePct" label={t("indexDesk.leastShare")} draft={draft} onChange={onChange} />
      <p className="hint">{t("indexDesk.leastShareHint")}</p>
      <ChoiceCards
        label={t("indexDesk.imputation")}
        chosen={draft.imputation}
        choices={[
          { key: "keep", text: t("indexDesk.keep"), hint: t("indexDesk.keepHint") },
          { key: "mean", text: t("indexDesk.mean") },
          { key: "median", text: t("indexDesk.median") },
        ]}
        onChoose={(imputation) => {
          onChange({ imputation });
        }}
      />
      <Checkbox
        label={t("indexDesk.outliers")}
        checked={draft.treatsOutliers}
        onChange={(_event, checked) => {
          onChange({ treatsOutliers: checked === true });
        }}
      />
      <p className="hint">{t("indexDesk.outliersHint")}</p>
      <ChoiceCards
        label={t("indexDesk.normalisation")}
        chosen={draft.normalisation}
        choices={[
          { key: "minmax", text: t("indexDesk.minmax") },
          { key: "zscore", text: t("indexDesk.zscore") },
          { key: "percentile", text: t("indexDesk.percentile") },
          { key: "none", text: t("indexDesk.asIs") },
        ]}
        onChoose={(normalisation) => {
          onChange({ normalisation });
        }}
      />
    </div>
  );
}
