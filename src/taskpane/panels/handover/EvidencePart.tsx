import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import type { JSX } from "react";
import { writeEvidenceAppendix, type EvidenceResult } from "../../../workbook/evidence/writeEvidenceAppendix";
import { goTo } from "../../../workbook/goTo";
import { OperationStatus } from "../../components/OperationStatus";
import { usePane } from "../../components/PaneContext";
import { useOperation } from "../../operations/useOperation";

/**
 * Writes the sheet of sources and methods.
 *
 * @returns a button and its outcome
 */
export function EvidencePart(): JSX.Element {
  const { t, language } = usePane();
  const writing = useOperation<EvidenceResult>();
  return (
    <div className="stack">
      <p className="hint">{t("handover.evidenceHint")}</p>
      <PrimaryButton
        text={t(writing.state.phase === "running" ? "handover.writing" : "handover.evidenceRun")}
        disabled={writing.state.phase === "running"}
        onClick={() => {
          writing.run((progress) => writeEvidenceAppendix(language, { progress }));
        }}
      />
      <OperationStatus
        operation={writing}
        success={({ sheet, figures, sources, overridden }) => ({
          text: t("handover.evidenceDone", { sheet, figures, sources, overridden }),
          goTo: () => goTo(sheet, "A1"),
        })}
      />
    </div>
  );
}
