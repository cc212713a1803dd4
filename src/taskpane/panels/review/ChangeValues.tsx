import type { JSX } from "react";
import type { Change, ShownCell } from "../../../workbook/refresh/refreshTypes";
import { usePane } from "../../components/PaneContext";

const versions = ["old", "mine", "theirs"] as const;

/**
 * The three versions of a cell side by side. A version that the change does not have is left out; yours is left out
 * where it is still what was written.
 *
 * @param props the change
 * @returns the values under their names, or nothing for a change without values
 */
export function ChangeValues({ change }: { readonly change: Change }): JSX.Element | null {
  const { t } = usePane();
  const { old, mine } = change;
  const untouched = change.outcome === "updated" && sameCell(old, mine);
  const shown = versions.filter((version) => change[version] && !(version === "mine" && untouched));
  if (shown.length === 0) return null;
  return (
    <dl className="versions">
      {shown.map((version) => {
        const cell = change[version];
        return (
          <div key={version} className={`version version-${version}`}>
            <dt>{t(`review.${version}`)}</dt>
            <dd>
              <CellText cell={cell} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function CellText({ cell }: { readonly cell: ShownCell | undefined }): JSX.Element {
  const { t } = usePane();
  if (cell === undefined || cell.text === "") return <span className="hint">{t("review.blank")}</span>;
  if (cell.formula === undefined) return <>{cell.text}</>;
  return (
    <>
      {cell.text !== cell.formula && cell.text}
      <code>{cell.formula}</code>
    </>
  );
}

function sameCell(a: ShownCell | undefined, b: ShownCell | undefined): boolean {
  return a?.text === b?.text && a?.formula === b?.formula;
}
