import { ActionButton } from "office-ui-fabric-react/lib/Button";
import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import { Dropdown, type IDropdownOption } from "office-ui-fabric-react/lib/Dropdown";
import { useMemo, useState, type JSX } from "react";
import type { Catalog } from "../../../catalog/catalog";
import { evidenceWords } from "../../../catalog/citation";
import type { Evidence } from "../../../model/catalogTypes";
import { areaOptions } from "../../components/areaOptions";
import { Disclosure } from "../../components/Disclosure";
import { usePane } from "../../components/PaneContext";
import { activeFilters, noFilter, type IndicatorFilter } from "./filterIndicators";
import type { IndicatorFacts } from "./indicatorFacts";
import { themeName } from "./themeName";

interface Props {
  readonly catalog: Catalog;
  readonly facts: readonly IndicatorFacts[];
  readonly filter: IndicatorFilter;
  readonly onChange: (filter: IndicatorFilter) => void;
}

const any = "*";
const grades: readonly Evidence[] = [
  "publisher_file",
  "copy_of_publisher_file",
  "publisher_page",
  "secondary",
];

/**
 * The filters of the list: theme, area, evidence and comparability.
 *
 * @param props the filter and what it offers
 * @returns a part that opens and closes
 */
export function FilterBar({ catalog, facts, filter, onChange }: Props): JSX.Element {
  const pane = usePane();
  const { t, language } = pane;
  const [open, setOpen] = useState(false);
  const count = activeFilters(filter);
  const themes = useMemo<IDropdownOption[]>(() => {
    const ids = [...new Set(facts.map(({ indicator }) => indicator.theme))];
    return ids.map((key) => ({ key, text: themeName(key, language) }));
  }, [facts, language]);
  const areas = useMemo(() => {
    const known = new Set(facts.flatMap((entry) => entry.areas));
    return areaOptions(catalog, [...known], pane);
  }, [catalog, facts, pane]);
  const set = (part: keyof IndicatorFilter, key: string | number | undefined): void => {
    onChange({ ...filter, [part]: key === any || key === undefined ? undefined : String(key) });
  };
  return (
    <Disclosure
      title={count > 0 ? t("benchmarks.filtersOn", { count }) : t("benchmarks.filters")}
      open={open}
      onToggle={setOpen}
    >
      <div className="filter-grid">
        <Dropdown
          label={t("benchmarks.theme")}
          options={[{ key: any, text: t("benchmarks.allThemes") }, ...themes]}
          selectedKey={filter.theme ?? any}
          onChange={(_event, option) => {
            set("theme", option?.key);
          }}
        />
        <Dropdown
          label={t("benchmarks.area")}
          options={[{ key: any, text: t("benchmarks.anyArea") }, ...areas]}
          selectedKey={filter.area ?? any}
          onChange={(_event, option) => {
            set("area", option?.key);
          }}
        />
        <Dropdown
          className="filter-wide"
          label={t("benchmarks.evidence")}
          options={[
            { key: any, text: t("benchmarks.anyEvidence") },
            ...grades.map((key) => ({ key, text: evidenceWords(key, language) })),
          ]}
          selectedKey={filter.evidence ?? any}
          onChange={(_event, option) => {
            set("evidence", option?.key);
          }}
        />
        <Checkbox
          className="filter-wide"
          label={t("benchmarks.onlyComparable")}
          checked={filter.onlyComparable}
          onChange={(_event, checked) => {
            onChange({ ...filter, onlyComparable: checked === true });
          }}
        />
      </div>
      {count > 0 && (
        <ActionButton
          onClick={() => {
            onChange(noFilter);
          }}
        >
          {t("benchmarks.clearFilters")}
        </ActionButton>
      )}
    </Disclosure>
  );
}
