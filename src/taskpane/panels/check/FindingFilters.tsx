import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import type { JSX } from "react";
import { checkNames, type CheckId, type Finding } from "../../../workbook/doctor/finding";
import { ChipBar } from "../../components/ChipBar";
import { usePane } from "../../components/PaneContext";
import { severityCounts, severityLooks, type FindingFilter } from "./findingFilter";

interface Props {
  readonly findings: readonly Finding[];
  readonly filter: FindingFilter;
  /** How many findings the filter lets through. */
  readonly shown: number;
  readonly onFilter: (filter: FindingFilter) => void;
}

const every = "*";

/**
 * Which findings are shown: by severity, and by check where several have found something.
 *
 * @param props the findings and the filter
 * @returns chips and a choice
 */
export function FindingFilters({ findings, filter, shown, onFilter }: Props): JSX.Element {
  const { t, say } = usePane();
  const checks = [...new Set(findings.map(({ check }) => check))];
  return (
    <>
      <ChipBar
        label={t("check.filter")}
        allText={t("app.filterAll")}
        chosen={filter.severities}
        chips={severityCounts(findings).map(({ severity, count }) => ({
          key: severity,
          text: t(`check.severity.${severity}`),
          look: severityLooks[severity],
          count,
        }))}
        onChoose={(severities) => {
          onFilter({ ...filter, severities });
        }}
      />
      {checks.length > 1 && (
        <Dropdown
          ariaLabel={t("check.kind")}
          options={[
            { key: every, text: t("check.allKinds") },
            ...checks.map((key) => ({
              key,
              text: `${say(checkNames[key])} (${String(findings.filter(({ check }) => check === key).length)})`,
            })),
          ]}
          selectedKey={filter.check ?? every}
          onChange={(_event, option) => {
            const known = checks.find((check: CheckId) => check === option?.key);
            onFilter({ ...filter, check: known });
          }}
        />
      )}
      <span role="status">{t("check.found", { count: shown })}</span>
    </>
  );
}
