import type { JSX } from "react";
import { ChoiceCards } from "../../components/ChoiceCards";
import { usePane } from "../../components/PaneContext";
import type { PolicyDraft } from "./policyDraft";

interface Props {
  readonly draft: PolicyDraft;
  readonly onChange: (part: Partial<PolicyDraft>) => void;
}

/**
 * What is made of the policies, and the choices that belong to it.
 *
 * @param props the choices so far
 * @returns one or two groups of choices
 */
export function ProductChoice({ draft, onChange }: Props): JSX.Element {
  const { t } = usePane();
  return (
    <>
      <ChoiceCards
        label={t("policyDesk.make")}
        labelHidden
        chosen={draft.product}
        choices={[
          { key: "table", text: t("policyDesk.table"), hint: t("policyDesk.tableHint") },
          { key: "comparison", text: t("policyDesk.comparison"), hint: t("policyDesk.comparisonHint") },
          { key: "timeline", text: t("policyDesk.timeline"), hint: t("policyDesk.timelineHint") },
        ]}
        onChoose={(product) => {
          onChange({ product });
        }}
      />
      {draft.product === "table" && (
        <ChoiceCards
          label={t("policyDesk.place")}
          chosen={draft.place}
          choices={[
            { key: "selection", text: t("policyDesk.selection") },
            { key: "newSheet", text: t("policyDesk.newSheet") },
          ]}
          onChoose={(place) => {
            onChange({ place });
          }}
        />
      )}
      {draft.product === "comparison" && (
        <ChoiceCards
          label={t("policyDesk.form")}
          chosen={draft.form}
          choices={[
            { key: "native", text: t("policyDesk.native"), hint: t("policyDesk.nativeHint") },
            { key: "functions", text: t("policyDesk.functions"), hint: t("policyDesk.functionsHint") },
          ]}
          onChoose={(form) => {
            onChange({ form });
          }}
        />
      )}
    </>
  );
}
