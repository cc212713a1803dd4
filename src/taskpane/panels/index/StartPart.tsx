import type { JSX } from "react";
import { indexTemplates } from "../../../workbook/index/templates";
import { ChoiceCards } from "../../components/ChoiceCards";
import { usePane } from "../../components/PaneContext";
import type { IndexPartProps } from "./indexParts";

/**
 * Where the index starts: a template, the catalog, or a table of the workbook; of a template what stands behind it.
 *
 * @param props the choices so far
 * @returns the choice
 */
export function StartPart({ draft, onChange }: IndexPartProps): JSX.Element {
  const { t, say } = usePane();
  const template = indexTemplates.find(({ id }) => id === draft.start);
  return (
    <div className="stack">
      <ChoiceCards
        label={t("indexDesk.start")}
        labelHidden
        chosen={draft.start}
        choices={(["cities", "countries", "catalog", "range"] as const).map((key) => ({
          key,
          text: t(`indexDesk.${key}`),
          hint: t(`indexDesk.${key}Hint`),
        }))}
        onChoose={(start) => {
          onChange({ start, points: {} });
        }}
      />
      {template !== undefined && <p className="hint">{say(template.basis)}</p>}
    </div>
  );
}
