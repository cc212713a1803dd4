import type { JSX } from "react";
import type { BringBackResult, HandOffResult } from "../../../workbook/handOff/handOffTypes";
import { GoToLink } from "../../components/GoToLink";
import { Notice } from "../../components/Notice";
import { usePane } from "../../components/PaneContext";

/** What was replaced, and how many formulas of the add-in are left. */
export function HandedOver({ result }: { readonly result: HandOffResult }): JSX.Element {
  const { t } = usePane();
  const { native, values, left } = result;
  return (
    <Notice
      tone={left === 0 ? "success" : "warning"}
      glyph={left === 0 ? "done" : "warning"}
      title={t("handover.handOffCheck", { count: left })}
    >
      {t("handover.handOffDone", { native, values })}
    </Notice>
  );
}

interface BackProps {
  readonly result: BringBackResult;
  readonly onGo: (address: string) => void;
}

/** What came back, and the cells that were left alone with the reason. */
export function BroughtBack({ result, onGo }: BackProps): JSX.Element {
  const { t, say } = usePane();
  const { restored, kept } = result;
  return (
    <Notice tone={kept.length === 0 ? "success" : "warning"} glyph={kept.length === 0 ? "done" : "warning"}>
      {t("handover.broughtBack", { count: restored })}
      {kept.length > 0 && (
        <>
          {" "}
          {t("handover.notBroughtBack", { count: kept.length })}
          <ul className="why-list">
            {kept.map(({ sheet, address, formula, reason }) => (
              <li key={`${sheet}!${address}`}>
                <GoToLink address={`${sheet}!${address}`} onGo={onGo} />
                <code className="formula">{formula}</code>
                <span className="hint">{say(reason)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
