import type { JSX } from "react";
import type { BringBackResult, HandOffResult, KeptCell } from "../../../workbook/handOff/handOffTypes";
import { Notice } from "../../components/Notice";
import { usePane } from "../../components/PaneContext";
import { FormulaPlace } from "./FormulaPlace";

type OnGo = (address: string) => void;

interface ReplacedProps {
  readonly result: HandOffResult;
  readonly onGo: OnGo;
}

/** What was replaced, how many formulas of the add-in are left, and which could not be handed over. */
export function HandedOver({ result, onGo }: ReplacedProps): JSX.Element {
  const { t } = usePane();
  const { native, values, left, stays = [] } = result;
  return (
    <Notice
      tone={left === 0 ? "success" : "warning"}
      glyph={left === 0 ? "done" : "warning"}
      title={t("handover.handOffCheck", { count: left })}
    >
      {t("handover.handOffDone", { native, values })}
      {stays.length > 0 && (
        <>
          {" "}
          {t("handover.notHandedOver", { count: stays.length })}
          <KeptList cells={stays} onGo={onGo} />
        </>
      )}
    </Notice>
  );
}

interface BackProps {
  readonly result: BringBackResult;
  readonly onGo: OnGo;
}

/** What came back, and the cells that were left alone with the reason. */
export function BroughtBack({ result, onGo }: BackProps): JSX.Element {
  const { t } = usePane();
  const { restored, kept } = result;
  return (
    <Notice tone={kept.length === 0 ? "success" : "warning"} glyph={kept.length === 0 ? "done" : "warning"}>
      {t("handover.broughtBack", { count: restored })}
      {kept.length > 0 && (
        <>
          {" "}
          {t("handover.notBroughtBack", { count: kept.length })}
          <KeptList cells={kept} onGo={onGo} />
        </>
      )}
    </Notice>
  );
}

function KeptList({
  cells,
  onGo,
}: {
  readonly cells: readonly KeptCell[];
  readonly onGo: OnGo;
}): JSX.Element {
  const { say } = usePane();
  return (
    <ul className="why-list">
      {cells.map(({ sheet, address, formula, reason }) => (
        <li key={`${sheet}!${address} ${formula}`}>
          <FormulaPlace sheet={sheet} address={address} onGo={onGo} />
          <code className="formula">{formula}</code>
          <span className="hint">{say(reason)}</span>
        </li>
      ))}
    </ul>
  );
}
