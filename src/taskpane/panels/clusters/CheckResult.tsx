import type { JSX } from "react";
import type { ClusterCheck } from "../../../workbook/clusterSheet/clusterTypes";
import { Notice } from "../../components/Notice";
import { usePane } from "../../components/PaneContext";

/**
 * What the check of a table found: its level in words, the cell, and what to do.
 *
 * @param props the check
 * @returns a message with a list
 */
export function CheckResult({ check }: { readonly check: ClusterCheck }): JSX.Element {
  const { t, say } = usePane();
  const { table, findings } = check;
  return (
    <Notice
      tone={table === undefined ? "warning" : "success"}
      glyph={table === undefined ? "warning" : "done"}
    >
      {table === undefined ? t("clusterDesk.unfit") : t("clusterDesk.checked", { count: table.rows.length })}
      {findings.length > 0 && (
        <ul className="plain-list" aria-label={t("clusterDesk.findings")}>
          {findings.map(({ level, place, text }) => (
            <li key={`${place} ${text.en}`}>
              <b>{t(`clusterDesk.${level}`)}</b>
              {place === "" ? ": " : ` ${place}: `}
              {say(text)}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
