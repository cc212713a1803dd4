import type { JSX } from "react";
import type { Decisions, ImportPreview } from "../../../../workbook/survey/import/importTypes";
import { usePane } from "../../../components/PaneContext";

interface Props {
  readonly preview: ImportPreview;
  readonly decisions: Decisions;
}

/**
 * What Import will write, counted from the preview and the decisions.
 *
 * @param props the preview and the decisions
 * @returns a sentence
 */
export function WhatIsWritten({ preview }: Props): JSX.Element {
  const { t } = usePane();
  const { rows, newExperts: added, existingExperts: filled } = preview.counts;
  return (
    <div>
      <p className="apply-summary" role="status">
        {t("survey.import.rowsOfFile", { rows, added, filled, leftOut: rows - added - filled })}
      </p>
      {preview.hasPersons && <p className="hint">{t("survey.import.keySheet")}</p>}
    </div>
  );
}
