import { TextField } from "office-ui-fabric-react/lib/TextField";
import type { JSX } from "react";
import { usePane } from "../../components/PaneContext";
import { isYear, type ClusterDraft } from "./clusterDraft";

interface Props {
  readonly draft: ClusterDraft;
  readonly onChange: (part: Partial<ClusterDraft>) => void;
}

type Fact = "area" | "reference" | "startYear" | "endYear" | "unit" | "sourceText";

/**
 * What a table of the user's own speaks of.
 *
 * @param props the choices so far
 * @returns the fields
 */
export function FactsPart({ draft, onChange }: Props): JSX.Element {
  const { t } = usePane();
  const field = (fact: Fact, label: string, more: { hint?: string; isYear?: boolean } = {}): JSX.Element => (
    <TextField
      label={label}
      value={draft[fact]}
      maxLength={200}
      {...(more.hint === undefined ? {} : { description: more.hint })}
      errorMessage={more.isYear === true && !isYear(draft[fact]) ? t("clusterDesk.yearProblem") : ""}
      onChange={(_event, value) => {
        onChange({ [fact]: value ?? "" });
      }}
    />
  );
  return (
    <div className="filter-grid">
      {field("area", t("clusterDesk.area"))}
      {field("reference", t("clusterDesk.reference"))}
      {field("startYear", t("clusterDesk.startYear"), { hint: t("clusterDesk.startYearHint"), isYear: true })}
      {field("endYear", t("clusterDesk.endYear"), { isYear: true })}
      {field("unit", t("clusterDesk.unit"), { hint: t("clusterDesk.unitHint") })}
      {field("sourceText", t("clusterDesk.source"))}
    </div>
  );
}
