import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { Toggle } from "office-ui-fabric-react/lib/Toggle";
import { useCallback, useEffect, useRef, useState, type JSX } from "react";
import { explainSelectedCell } from "../../../workbook/explain/explainSelectedCell";
import type { Explanation } from "../../../workbook/explain/explanation";
import { FailureMessage } from "../../components/FailureMessage";
import { usePane } from "../../components/PaneContext";
import { Running } from "../../components/Running";
import { useGoTo } from "../../components/useGoTo";
import { followSelection } from "../../host/followSelection";
import { useOperation } from "../../operations/useOperation";
import { ExplanationView } from "./ExplanationView";

/**
 * Explains the selected cell: when asked, when the ribbon asks, and with each selection while that is wished.
 *
 * @param props the ribbon's latest asking
 * @returns the view
 */
export function Why({ asked }: { readonly asked: string | undefined }): JSX.Element {
  const { t, announce } = usePane();
  const reading = useOperation<Explanation>();
  const [shown, setShown] = useState<Explanation>();
  const [follow, setFollow] = useState(false);
  /** The selection has moved on while a cell was being read: the cell that is selected at the end counts. */
  const moved = useRef(false);
  const place = useGoTo();
  const heading = useRef<HTMLHeadingElement>(null);
  const { run } = reading;
  const explain = useCallback(
    (takesFocus: boolean) => {
      run(async () => {
        let explanation: Explanation;
        do {
          moved.current = false;
          explanation = await explainSelectedCell();
        } while (isSet(moved));
        setShown(explanation);
        announce(t("check.explained", { address: explanation.address }));
        if (takesFocus) requestAnimationFrame(() => heading.current?.focus());
        return explanation;
      });
    },
    [run, announce, t],
  );
  useEffect(() => {
    if (asked !== undefined) explain(true);
  }, [asked, explain]);
  useEffect(() => {
    if (!follow) return undefined;
    explain(false);
    return followSelection(() => {
      moved.current = true;
      explain(false);
    });
  }, [follow, explain]);
  return (
    <div className="panel-scroll why">
      <div className="why-actions">
        <PrimaryButton
          text={t("check.explain")}
          onClick={() => {
            explain(true);
          }}
        />
        <Toggle
          label={t("check.follow")}
          inlineLabel
          checked={follow}
          onChange={(_event, checked) => {
            setFollow(checked === true);
          }}
        />
      </div>
      {reading.state.phase === "failed" && (
        <FailureMessage error={reading.state.error} onRetry={reading.state.retry} onDismiss={reading.reset} />
      )}
      {place.operation.state.phase === "failed" && (
        <FailureMessage error={place.operation.state.error} onDismiss={place.operation.reset} />
      )}
      {shown === undefined && <Running operation={reading} label={t("check.explaining")} />}
      {shown === undefined && reading.state.phase === "idle" && (
        <p className="hint why-hint">{t("check.whyHint")}</p>
      )}
      {shown && reading.state.phase !== "failed" && (
        <>
          <ExplanationView explanation={shown} heading={heading} onGo={place.go} />
          <CopyText explanation={shown} />
        </>
      )}
    </div>
  );
}

function isSet(flag: { readonly current: boolean }): boolean {
  return flag.current;
}

function CopyText({ explanation }: { readonly explanation: Explanation }): JSX.Element | null {
  const { t, language } = usePane();
  const [copied, setCopied] = useState<Explanation>();
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return null;
  const copy = async (): Promise<void> => {
    const { explanationLines } = await import("../../../workbook/explain/explanationLines");
    await clipboard.writeText(explanationLines(explanation, language).join("\n"));
    setCopied(explanation);
  };
  return (
    <DefaultButton
      className="copy-text"
      text={t(copied === explanation ? "check.copied" : "check.copy")}
      onClick={() => {
        void copy();
      }}
    />
  );
}
