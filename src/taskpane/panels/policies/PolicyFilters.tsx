import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import { Dropdown, type IDropdownOption } from "office-ui-fabric-react/lib/Dropdown";
import { useState, type JSX } from "react";
import type { Catalog } from "../../../catalog/catalog";
import { approaches } from "../../../catalog/policies/approachReadings";
import { countryOf } from "../../../catalog/policies/countryOf";
import type { PolicyFilter } from "../../../catalog/policies/filterPolicies";
import { word } from "../../../catalog/words";
import { areaOptions } from "../../components/areaOptions";
import { Disclosure } from "../../components/Disclosure";
import { usePane } from "../../components/PaneContext";
import { activeFilters } from "./policyDraft";

interface Props {
  readonly catalog: Catalog;
  readonly filter: PolicyFilter;
  readonly onChange: (filter: PolicyFilter) => void;
}

const any = "*";
const levels = ["supranational", "national", "local"] as const;

/**
 * The filters of the list: area, level, approach, years, budget and numbers.
 *
 * @param props the filter
 * @returns a part that opens and closes
 */
export function PolicyFilters({ catalog, filter, onChange }: Props): JSX.Element {
  const pane = usePane();
  const { t, language } = pane;
  const [open, setOpen] = useState(false);
  const count = activeFilters(filter);
  const areas = [
    ...new Set(catalog.policies.flatMap(({ area }) => [area, countryOf(catalog, area)?.id ?? area])),
  ];
  const years = [...new Set(catalog.policies.map(({ year }) => year))].sort((a, b) => a - b);
  const yearOptions = years.map((key) => ({ key, text: String(key) }));
  const set = (part: keyof PolicyFilter, value: string | number | boolean | undefined): void => {
    const { [part]: _, ...rest } = filter;
    onChange(value === any || value === undefined || value === false ? rest : { ...rest, [part]: value });
  };
  const choice = (part: keyof PolicyFilter, label: string, options: IDropdownOption[]): JSX.Element => (
    <Dropdown
      label={label}
      options={options}
      selectedKey={(filter[part] as string | number | undefined) ?? any}
      onChange={(_event, option) => {
        set(part, option?.key);
      }}
    />
  );
  return (
    <Disclosure
      title={count > 0 ? t("policyDesk.filtersOn", { count }) : t("policyDesk.filters")}
      open={open}
      onToggle={setOpen}
    >
      <div className="filter-grid">
        {choice("area", t("policyDesk.area"), [
          { key: any, text: t("policyDesk.anyArea") },
          ...areaOptions(catalog, areas, pane),
        ])}
        {choice("approach", t("policyDesk.approach"), [
          { key: any, text: t("policyDesk.anyApproach") },
          ...approaches.map((key) => ({ key, text: word("approach", key, language) })),
        ])}
        {choice("level", t("policyDesk.level"), [
          { key: any, text: t("policyDesk.anyLevel") },
          ...levels.map((key) => ({ key, text: word("level", key, language) })),
        ])}
        <div className="filter-pair">
          {choice("fromYear", t("policyDesk.fromYear"), [
            { key: any, text: t("policyDesk.anyYear") },
            ...yearOptions,
          ])}
          {choice("toYear", t("policyDesk.toYear"), [
            { key: any, text: t("policyDesk.anyYear") },
            ...yearOptions,
          ])}
        </div>
        {(["withBudget", "withNumber"] as const).map((part) => (
          <Checkbox
            key={part}
            label={t(`policyDesk.${part}`)}
            checked={filter[part] === true}
            onChange={(_event, checked) => {
              set(part, checked);
            }}
          />
        ))}
      </div>
    </Disclosure>
  );
}
