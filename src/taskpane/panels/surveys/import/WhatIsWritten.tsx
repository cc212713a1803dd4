import { useMemo, type JSX } from "react";
import type { Survey } from "../../../../workbook/survey/surveyTypes";
import { usePane } from "../../../components/PaneContext";
import { importCounts } from "./importCounts";
import type { OpenPreview } from "./useImport";

interface Props {
  readonly checked: OpenPreview;
  readonly survey: Survey;
}

/**
 * What Import will write, by the preview and the decisions.
 *
 * @param props the preview with its decisions
 * @returns a sentence
 */
export function WhatIsWritten({ checked, survey }: Props): JSX.Element {
  const { t } = usePane();
  const { preview, decisions, answered } = checked;
  const counts = useMemo(
    () => importCounts(preview, decisions, survey.items, answered),
    [preview, decisions, survey, answered],
  );
  return (
    <div>
      <p className="apply-summary" role="status">
        {t("survey.import.willWrite", { ...counts })}
      </p>
      {preview.hasPersons && <p className="hint">{t("survey.import.keySheet")}</p>}
    </div>
  );
}
