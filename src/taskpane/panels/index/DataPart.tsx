import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import type { JSX } from "react";
import { Notice } from "../../components/Notice";
import { usePane } from "../../components/PaneContext";
import { CatalogChoice } from "./CatalogChoice";
import { CoverageTable } from "./CoverageTable";
import type { IndexPartProps } from "./indexParts";
import { RangeChoice } from "./RangeChoice";

/**
 * Indicators and areas with what the data have of them, or the table of the workbook.
 *
 * @param props the choices so far
 * @returns the part
 */
export function DataPart(props: IndexPartProps): JSX.Element {
  const { t, say } = usePane();
  const { draft, coverage, onChange } = props;
  return (
    <div className="stack">
      {draft.start === "catalog" && <CatalogChoice {...props} />}
      {draft.start === "range" && <RangeChoice {...props} />}
      {coverage !== undefined && coverage.faults.length > 0 && (
        <>
          <Notice tone="warning" glyph="warning" title={t("indexDesk.noCompare")}>
            {coverage.faults.map(({ reason }) => say(reason)).join(" ")}
          </Notice>
          <Checkbox
            label={t("indexDesk.override")}
            checked={draft.override}
            onChange={(_event, checked) => {
              onChange({ override: checked === true });
            }}
          />
        </>
      )}
      {coverage !== undefined && (
        <CoverageTable coverage={coverage} leastShare={Number(draft.leastSharePct) / 100} />
      )}
    </div>
  );
}
