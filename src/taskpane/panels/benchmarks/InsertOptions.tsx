import type { JSX } from "react";
import { ChoiceCards } from "../../components/ChoiceCards";
import { usePane } from "../../components/PaneContext";
import type { DatasetDraft } from "./datasetDraft";

interface Props {
  readonly draft: DatasetDraft;
  readonly onChange: (part: Partial<DatasetDraft>) => void;
}

/**
 * How the figures are inserted: layout, values or formulas, and where.
 *
 * @param props the choices so far
 * @returns three choices
 */
export function InsertOptions({ draft, onChange }: Props): JSX.Element {
  const { t } = usePane();
  return (
    <>
      <ChoiceCards
        label={t("benchmarks.layout")}
        chosen={draft.layout}
        choices={[
          { key: "long", text: t("benchmarks.long"), hint: t("benchmarks.longHint") },
          { key: "wide", text: t("benchmarks.wide"), hint: t("benchmarks.wideHint") },
        ]}
        onChoose={(layout) => {
          onChange({ layout });
        }}
      />
      <ChoiceCards
        label={t("benchmarks.form")}
        chosen={draft.form}
        choices={[
          { key: "values", text: t("benchmarks.values"), hint: t("benchmarks.valuesHint") },
          { key: "formulas", text: t("benchmarks.formulas"), hint: t("benchmarks.formulasHint") },
        ]}
        onChoose={(form) => {
          onChange({ form });
        }}
      />
      <ChoiceCards
        label={t("benchmarks.place")}
        chosen={draft.place}
        choices={[
          { key: "selection", text: t("benchmarks.selection") },
          { key: "newSheet", text: t("benchmarks.newSheet") },
        ]}
        onChoose={(place) => {
          onChange({ place });
        }}
      />
    </>
  );
}
