import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { useMemo, type JSX } from "react";
import type { Catalog } from "../../../catalog/catalog";
import { ChoiceCards } from "../../components/ChoiceCards";
import { usePane } from "../../components/PaneContext";
import { offeredPeriods, type DatasetDraft } from "./datasetDraft";

interface Props {
  readonly catalog: Catalog;
  readonly draft: DatasetDraft;
  readonly onChange: (part: Partial<DatasetDraft>) => void;
}

const open = "*";

/**
 * Which periods: the latest figure of each area, all, or a span.
 *
 * @param props the choices so far
 * @returns the choice and, for a span, its two ends
 */
export function PeriodChoice({ catalog, draft, onChange }: Props): JSX.Element {
  const { t } = usePane();
  const periods = useMemo(() => offeredPeriods(catalog, draft), [catalog, draft]);
  const options = periods.map((text) => ({ key: text, text }));
  const end = (key: string | number | undefined): string | undefined =>
    key === undefined || key === open ? undefined : String(key);
  return (
    <>
      <ChoiceCards
        label={t("benchmarks.periods")}
        labelHidden
        chosen={draft.periods}
        choices={[
          { key: "latest", text: t("benchmarks.latest") },
          { key: "all", text: t("benchmarks.allPeriods") },
          { key: "fromTo", text: t("benchmarks.fromTo") },
        ]}
        onChoose={(key) => {
          onChange({ periods: key });
        }}
      />
      {draft.periods === "fromTo" && (
        <div className="filter-grid">
          <Dropdown
            label={t("benchmarks.from")}
            options={[{ key: open, text: t("benchmarks.earliest") }, ...options]}
            selectedKey={draft.from ?? open}
            onChange={(_event, option) => {
              onChange({ from: end(option?.key) });
            }}
          />
          <Dropdown
            label={t("benchmarks.to")}
            options={[{ key: open, text: t("benchmarks.newest") }, ...options]}
            selectedKey={draft.to ?? open}
            onChange={(_event, option) => {
              onChange({ to: end(option?.key) });
            }}
          />
        </div>
      )}
    </>
  );
}
