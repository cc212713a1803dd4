import { ActionButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { SearchBox } from "office-ui-fabric-react/lib/SearchBox";
import { useDeferredValue, useEffect, useMemo, useRef, useState, type JSX } from "react";
import type { Catalog } from "../../../catalog/catalog";
import { usePane } from "../../components/PaneContext";
import { VirtualListbox } from "../../components/VirtualListbox";
import { toggled } from "./datasetDraft";
import { FilterBar } from "./FilterBar";
import { activeFilters, filterIndicators, noFilter } from "./filterIndicators";
import { IndicatorAbout } from "./IndicatorAbout";
import type { IndicatorFacts } from "./indicatorFacts";
import { IndicatorRow } from "./IndicatorRow";
import { buildSearchIndex, searchIndicators } from "./searchIndex";
import { themeName } from "./themeName";

interface Props {
  readonly catalog: Catalog;
  readonly facts: readonly IndicatorFacts[];
  readonly chosen: readonly string[];
  /** The user comes back from the second step, so the keyboard comes along. */
  readonly takesFocus: boolean;
  readonly onChoose: (indicators: readonly string[]) => void;
  readonly onNext: () => void;
}

const rowHeight = 52;
const idOf = ({ indicator }: IndicatorFacts): string => indicator.id;

/**
 * The first step: search, narrow and choose indicators.
 *
 * @param props the indicators and which are chosen
 * @returns the step
 */
export function IndicatorStep(props: Props): JSX.Element {
  const { catalog, facts, chosen, onChoose, onNext, takesFocus } = props;
  const { t } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const [query, setQuery] = useState("");
  const [filter, setFilter] = useState(noFilter);
  const [activeId, setActiveId] = useState<string>();
  const sought = useDeferredValue(query);
  const index = useSearchIndex(catalog, facts);
  const found = useMemo(
    () => filterIndicators(searchIndicators(index, sought), filter),
    [index, sought, filter],
  );
  const active = facts.find((entry) => idOf(entry) === activeId) ?? found[0];
  const narrowed = activeFilters(filter) > 0;
  return (
    <div className="panel-fill">
      <div className="panel-top">
        <h2 ref={heading} tabIndex={-1} className="visually-hidden">
          {t("benchmarks.choose")}
        </h2>
        <SearchBox
          placeholder={t("benchmarks.searchHint")}
          ariaLabel={t("benchmarks.search")}
          value={query}
          onChange={(_event, value) => {
            setQuery(value ?? "");
          }}
        />
        <FilterBar catalog={catalog} facts={facts} filter={filter} onChange={setFilter} />
        <p className="count" role="status">
          {t("benchmarks.found", { count: found.length })}
        </p>
      </div>
      {found.length === 0 ? (
        <div className="empty">
          <p>
            {sought.trim() ? t("benchmarks.none", { query: sought.trim() }) : t("benchmarks.noneFilters")}
          </p>
          <p className="hint">{t("benchmarks.noneHint")}</p>
          {narrowed && (
            <ActionButton
              onClick={() => {
                setFilter(noFilter);
              }}
            >
              {t("benchmarks.clearFilters")}
            </ActionButton>
          )}
        </div>
      ) : (
        <VirtualListbox
          className="listbox-fill"
          label={t("benchmarks.choose")}
          items={found}
          idOf={idOf}
          chosen={new Set(chosen)}
          rowHeight={rowHeight}
          onActive={setActiveId}
          onToggle={(id) => {
            onChoose(toggled(chosen, id));
          }}
        >
          {(entry) => <IndicatorRow catalog={catalog} facts={entry} />}
        </VirtualListbox>
      )}
      {active && found.length > 0 && <IndicatorAbout catalog={catalog} facts={active} />}
      <footer className="panel-footer">
        <span className="footer-words" role="status">
          {chosen.length > 0 ? t("benchmarks.chosen", { count: chosen.length }) : t("benchmarks.noneChosen")}
        </span>
        {chosen.length > 0 && (
          <ActionButton
            onClick={() => {
              onChoose([]);
            }}
          >
            {t("benchmarks.clearChosen")}
          </ActionButton>
        )}
        <PrimaryButton text={t("benchmarks.next")} disabled={chosen.length === 0} onClick={onNext} />
      </footer>
    </div>
  );
}

/** Themes and units are found by both languages' names, whichever the pane speaks. */
function useSearchIndex(catalog: Catalog, facts: readonly IndicatorFacts[]) {
  return useMemo(
    () =>
      buildSearchIndex(facts, ({ indicator, areas }) => {
        const unit = catalog.units.get(indicator.unit)?.name;
        const places = areas.flatMap((id) => catalog.areas.get(id)?.name ?? []);
        return [
          themeName(indicator.theme, "en"),
          themeName(indicator.theme, "ko"),
          ...[unit, ...places].flatMap((name) => (name ? [name.en, name.ko] : [])),
        ];
      }),
    [catalog, facts],
  );
}
