import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import type { JSX } from "react";
import { ChoiceCards } from "../../components/ChoiceCards";
import { usePane } from "../../components/PaneContext";
import type { ClusterDraft } from "./clusterDraft";

interface Props {
  readonly draft: ClusterDraft;
  readonly onChange: (part: Partial<ClusterDraft>) => void;
}

/**
 * The form of the formulas, and whether a refused comparison is made all the same.
 *
 * @param props the choices so far
 * @returns the choices
 */
export function FormPart({ draft, onChange }: Props): JSX.Element {
  const { t } = usePane();
  return (
    <>
      <ChoiceCards
        label={t("clusterDesk.form")}
        chosen={draft.form}
        choices={[
          { key: "native", text: t("clusterDesk.native"), hint: t("clusterDesk.nativeHint") },
          { key: "functions", text: t("clusterDesk.functions"), hint: t("clusterDesk.functionsHint") },
        ]}
        onChoose={(form) => {
          onChange({ form });
        }}
      />
      {draft.view !== "table" && (
        <>
          <Checkbox
            label={t("clusterDesk.override")}
            ariaDescribedBy="cluster-override"
            checked={draft.override}
            onChange={(_event, checked) => {
              onChange({ override: checked ?? false });
            }}
          />
          <p id="cluster-override" className="hint">
            {t("clusterDesk.overrideHint")}
          </p>
        </>
      )}
    </>
  );
}
