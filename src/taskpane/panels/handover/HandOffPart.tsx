import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useEffect, useRef, useState, type JSX } from "react";
import { bringBack } from "../../../workbook/handOff/bringBack";
import { handOff } from "../../../workbook/handOff/handOff";
import type { BringBackResult, HandOffCell, HandOffResult } from "../../../workbook/handOff/handOffTypes";
import { previewHandOff } from "../../../workbook/handOff/previewHandOff";
import { FailureMessage } from "../../components/FailureMessage";
import { usePane } from "../../components/PaneContext";
import { Running } from "../../components/Running";
import { Glyph } from "../../theme/Glyph";
import { useOperation } from "../../operations/useOperation";
import { ageWords } from "../review/ageWords";
import { BroughtBack, HandedOver } from "./HandOffOutcome";
import { HandOffPreview } from "./HandOffPreview";
import type { HandOffState } from "./useHandOffState";

interface Props {
  readonly state: HandOffState;
  readonly onGo: (address: string) => void;
}

/**
 * Replaces the add-in's formulas after a preview, says whether any is left, and brings them back.
 *
 * @param props what the workbook holds
 * @returns the part
 */
export function HandOffPart({ state, onGo }: Props): JSX.Element {
  const { t, language } = usePane();
  const [cells, setCells] = useState<readonly HandOffCell[]>();
  const reading = useOperation<readonly HandOffCell[]>();
  const replacing = useOperation<HandOffResult>();
  const returning = useOperation<BringBackResult>();
  const frame = useRef<HTMLDivElement>(null);
  const operations = [reading, replacing, returning];
  const running = operations.some((operation) => operation.state.phase === "running");
  const settled = [cells, replacing.state.phase, returning.state.phase];
  useEffect(() => {
    if (cells !== undefined || [replacing, returning].some((one) => one.state.phase === "done")) {
      frame.current?.focus();
    }
    // Only when something new stands in the frame.
  }, settled);
  const see = (): void => {
    replacing.reset();
    returning.reset();
    reading.run(async () => {
      const preview = await previewHandOff();
      setCells(preview.cells);
      return preview.cells;
    });
  };
  const replace = (): void => {
    replacing.run(async (progress) => {
      const result = await handOff(language, progress);
      setCells(undefined);
      state.read();
      return result;
    });
  };
  const takeBack = (): void => {
    replacing.reset();
    setCells(undefined);
    returning.run(async (progress) => {
      const result = await bringBack(progress);
      state.read();
      return result;
    });
  };
  return (
    <div className="stack">
      <p className="hint">{t("handover.handOffHint")}</p>
      {state.error !== undefined && <FailureMessage error={state.error} onRetry={state.read} />}
      {state.count === 0 && replacing.state.phase !== "done" && (
        <p className="check-line tone-good">
          <Glyph name="done" /> {t("handover.handOffNone")}
        </p>
      )}
      {state.count !== undefined && state.count > 0 && cells === undefined && (
        <DefaultButton text={t("handover.handOffSee")} disabled={running} onClick={see} />
      )}
      <Running operation={reading} label={t("handover.handOffReading")} />
      <Running operation={replacing} label={t("handover.handOffRunning")} />
      <Running operation={returning} label={t("handover.bringingBack")} />
      {operations.map((operation, index) =>
        operation.state.phase === "failed" ? (
          <FailureMessage
            key={index}
            error={operation.state.error}
            onRetry={operation.state.retry}
            onDismiss={operation.reset}
          />
        ) : null,
      )}
      <div ref={frame} tabIndex={-1} className="outcome">
        {cells && (
          <div className="stack">
            <HandOffPreview cells={cells} onGo={onGo} />
            <div className="buttons">
              <PrimaryButton text={t("handover.handOffRun")} disabled={running} onClick={replace} />
              <DefaultButton
                text={t("handover.cancel")}
                disabled={running}
                onClick={() => {
                  setCells(undefined);
                }}
              />
            </div>
          </div>
        )}
        {replacing.state.phase === "done" && <HandedOver result={replacing.state.result} onGo={onGo} />}
        {returning.state.phase === "done" && <BroughtBack result={returning.state.result} onGo={onGo} />}
      </div>
      {state.record && (
        <>
          <p className="hint">
            {t("handover.handOffRecord", {
              age: ageWords(state.record.when, Date.now(), language),
              count: state.record.cells,
            })}
          </p>
          <DefaultButton
            iconProps={{ iconName: "Undo" }}
            text={t("handover.bringBack")}
            disabled={running}
            onClick={takeBack}
          />
        </>
      )}
    </div>
  );
}
