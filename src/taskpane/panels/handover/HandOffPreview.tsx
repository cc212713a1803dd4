import { useId, type JSX } from "react";
import type { HandOffCell } from "../../../workbook/handOff/handOffTypes";
import { usePane } from "../../components/PaneContext";
import { VirtualCards } from "../../components/VirtualCards";
import { FormulaPlace } from "./FormulaPlace";

interface Props {
  readonly cells: readonly HandOffCell[];
  readonly onGo: (address: string) => void;
}

const idOf = ({ id }: HandOffCell): string => id;
const heightOf = (): number => 110;

/**
 * The formulas that are replaced, each with what takes its place.
 *
 * @param props the cells
 * @returns counts and the list
 */
export function HandOffPreview({ cells, onGo }: Props): JSX.Element {
  const { t, say } = usePane();
  const keys = useId();
  const native = cells.filter(({ becomes }) => becomes === "native").length;
  return (
    <>
      <p>{t("handover.handOffPreview", { native, values: cells.length - native })}</p>
      <p id={keys} className="visually-hidden">
        {t("handover.keys")}
      </p>
      <VirtualCards
        className="cards-short"
        label={t("handover.handOffFormulas")}
        items={cells}
        idOf={idOf}
        heightOf={heightOf}
        describedBy={keys}
      >
        {({ sheet, address, before, becomes, after, why }, tabIndex) => (
          <div className="tick-row">
            <div className="row-words">
              <span className="tick-head">
                <FormulaPlace sheet={sheet} address={address} tabIndex={tabIndex} onGo={onGo} />
                <span className="becomes">{t(`handover.${becomes}`)}</span>
              </span>
              <code>
                <span className="visually-hidden">{t("handover.before")}: </span>
                <del>{before}</del>
              </code>
              <code>
                <span className="visually-hidden">{t("handover.after")}: </span>
                {after}
              </code>
              {why && <span className="hint">{say(why)}</span>}
            </div>
          </div>
        )}
      </VirtualCards>
    </>
  );
}
