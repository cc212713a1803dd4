import type { JSX } from "react";
import { quantityText } from "../../../workbook/quantityText";
import type { GapStatusRow } from "../../../workbook/gapSheet/readGapStatus";
import { usePane } from "../../components/PaneContext";
import { Glyph } from "../../theme/Glyph";
import { statusLook } from "./statusLook";

/**
 * One target's state: icon and words of the status, the gap, the progress.
 *
 * @param props the row as read from the sheet
 * @returns a list item
 */
export function StatusRow({ row }: { readonly row: GapStatusRow }): JSX.Element {
  const { t } = usePane();
  const look = statusLook(row.sign);
  return (
    <li>
      <div className="status-words">
        <span className="status-name">{row.name}</span>
        <span className="hint">
          {[
            row.hint === "" ? undefined : row.hint,
            row.gap === undefined ? undefined : gapWords(row.gap, row.unit),
            row.progress === undefined
              ? undefined
              : t("targets.progress", { progress: percent(row.progress) }),
          ]
            .filter((words) => words !== undefined)
            .join(" · ")}
        </span>
      </div>
      <span className={`status-text tone-${look.tone}`}>
        <Glyph name={look.glyph} size={14} />
        {row.calculating ? t("targets.calculating") : row.status === "" ? t("targets.noStatus") : row.status}
      </span>
    </li>
  );

  function gapWords(gap: number, unit: string): string {
    const text = quantityText(Math.abs(gap), unit);
    if (gap === 0) return t("targets.gapNone");
    return gap < 0 ? t("targets.gapMet", { gap: text }) : t("targets.gapValue", { gap: text });
  }
}

function percent(share: number): string {
  return `${String(Math.round(share * 100))}%`;
}
