import { useMemo, type JSX } from "react";
import type { Decisions, ImportPreview } from "../../../../workbook/survey/import/importTypes";
import type { Survey } from "../../../../workbook/survey/surveyTypes";
import { usePane } from "../../../components/PaneContext";
import { importCounts } from "./importCounts";

interface Props {
  readonly preview: ImportPreview;
  readonly decisions: Decisions;
  readonly survey: Survey;
}

/**
 * What Import will write, by the preview and the decisions.
 *
 * @param props the preview and the decisions
 * @returns a sentence
 */
export function WhatIsWritten({ preview, decisions, survey }: Props): JSX.Element {
  const { t } = usePane();
  const { added, filled, leftOut, answers } = useMemo(
    () => importCounts(preview, decisions, survey.items),
    [preview, decisions, survey],
  );
  return (
    <div>
      <p className="apply-summary" role="status">
        {t("survey.import.willWrite", { answers: answers.toLocaleString(), added, filled, leftOut })}
      </p>
      {preview.hasPersons && <p className="hint">{t("survey.import.keySheet")}</p>}
    </div>
  );
}
