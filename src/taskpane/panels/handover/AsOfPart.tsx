import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import { useEffect, useRef, useState, type JSX } from "react";
import type { AsOfPreview, AsOfResult } from "../../../workbook/asOf/asOfTypes";
import { applyAsOf } from "../../../workbook/asOf/applyAsOf";
import { previewAsOf } from "../../../workbook/asOf/previewAsOf";
import { FailureMessage } from "../../components/FailureMessage";
import { GoToLink } from "../../components/GoToLink";
import { Notice } from "../../components/Notice";
import { usePane } from "../../components/PaneContext";
import { Running } from "../../components/Running";
import type { AsOfState } from "../../components/useAsOf";
import { useOperation } from "../../operations/useOperation";
import { AsOfChanges } from "./AsOfChanges";
import { periodProblem } from "./periodProblem";

interface Props {
  readonly pin: AsOfState;
  readonly onPinned: () => void;
  readonly onGo: (address: string) => void;
}

/**
 * Pins the workbook to a date or unpins it, after showing which formulas change.
 *
 * @param props the present pin
 * @returns the date, the preview and the result
 */
export function AsOfPart({ pin, onPinned, onGo }: Props): JSX.Element {
  const { t, say } = usePane();
  const [typed, setTyped] = useState("");
  const [preview, setPreview] = useState<AsOfPreview>();
  const [pinned, setPinned] = useState<string>();
  const reading = useOperation<AsOfPreview>();
  const applying = useOperation<AsOfResult>();
  const frame = useRef<HTMLDivElement>(null);
  const problem = periodProblem(typed);
  const running = reading.state.phase === "running" || applying.state.phase === "running";
  useEffect(() => {
    if (preview !== undefined || applying.state.phase === "done") frame.current?.focus();
  }, [preview, applying.state.phase]);
  const see = (asOf: string | undefined): void => {
    applying.reset();
    reading.run(async (progress) => {
      const found = await previewAsOf(asOf, progress);
      setPreview(found);
      return found;
    });
  };
  const apply = (chosen: ReadonlySet<string>): void => {
    if (preview === undefined) return;
    applying.run(async (progress) => {
      const result = await applyAsOf(preview, chosen, progress);
      setPinned(preview.asOf);
      setPreview(undefined);
      setTyped("");
      onPinned();
      return result;
    });
  };
  return (
    <div className="stack">
      <p className="hint">{t("handover.asOfHint")}</p>
      {pin.error !== undefined && <FailureMessage error={pin.error} />}
      {pin.asOf && (
        <p>
          {t("handover.asOfPinned", { asOf: pin.asOf.asOf })}{" "}
          <GoToLink address={`${pin.asOf.sheet}!${pin.asOf.address}`} onGo={onGo} />
        </p>
      )}
      <TextField
        label={t("handover.asOfField")}
        placeholder={t("handover.asOfPlaceholder")}
        value={typed}
        errorMessage={problem && say(problem)}
        onChange={(_event, value) => {
          setTyped(value ?? "");
          setPreview(undefined);
          applying.reset();
        }}
      />
      <div className="buttons">
        <DefaultButton
          text={t("handover.asOfSee")}
          disabled={running || typed.trim() === "" || problem !== undefined}
          onClick={() => {
            see(typed.trim());
          }}
        />
        {pin.asOf && (
          <DefaultButton
            text={t("handover.asOfUnpin")}
            disabled={running}
            onClick={() => {
              see(undefined);
            }}
          />
        )}
      </div>
      <Running operation={reading} label={t("handover.asOfReading")} />
      <Running operation={applying} label={t("progress.working")} />
      {[reading, applying].map(({ state, reset }, index) =>
        state.phase === "failed" ? (
          <FailureMessage key={index} error={state.error} onRetry={state.retry} onDismiss={reset} />
        ) : null,
      )}
      <div ref={frame} tabIndex={-1} className="outcome">
        {preview && (
          <AsOfChanges
            preview={preview}
            disabled={running}
            onGo={onGo}
            onApply={apply}
            onCancel={() => {
              setPreview(undefined);
            }}
          />
        )}
        {applying.state.phase === "done" && preview === undefined && (
          <Notice tone="success" glyph="pin">
            {pinned === undefined ? t("handover.asOfTaken") : t("handover.asOfSet", { asOf: pinned })}{" "}
            {applying.state.result.formulas > 0 &&
              t("handover.asOfDone", { count: applying.state.result.formulas })}{" "}
            {applying.state.result.left > 0 && t("handover.asOfLeft", { count: applying.state.result.left })}
          </Notice>
        )}
      </div>
    </div>
  );
}
