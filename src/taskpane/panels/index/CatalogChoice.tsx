import { SearchBox } from "office-ui-fabric-react/lib/SearchBox";
import { useDeferredValue, useMemo, useState, type JSX } from "react";
import { usePane } from "../../components/PaneContext";
import { Segments } from "../../components/Segments";
import { searchTexts, textIndex } from "../../components/textSearch";
import { VirtualListbox } from "../../components/VirtualListbox";
import { themeName } from "../benchmarks/themeName";
import { offeredAreas, offeredIndicators, toggled } from "./indexDraft";
import type { IndexPartProps } from "./indexParts";

const rowHeight = 52;
const areaHeight = 32;

/**
 * Indicators and areas of the catalog: those that have a better side and figures of three areas of the kind.
 *
 * @param props the choices so far
 * @returns two lists
 */
export function CatalogChoice({ catalog, draft, onChange }: IndexPartProps): JSX.Element {
  const { t, say, language } = usePane();
  const [query, setQuery] = useState("");
  const sought = useDeferredValue(query);
  const { kind, indicators, without } = draft;
  const index = useMemo(
    () =>
      textIndex(offeredIndicators(catalog, kind), ({ indicator }) => ({
        names: [indicator.name.en, indicator.name.ko, indicator.id],
        korean: indicator.name.ko,
        rest: [themeName(indicator.theme, "en"), themeName(indicator.theme, "ko"), indicator.definition.en],
      })),
    [catalog, kind],
  );
  const found = searchTexts(index, sought);
  const areas = offeredAreas(catalog, draft);
  return (
    <>
      <Segments
        label={t("indexDesk.kind")}
        choices={[
          { key: "city", text: t("indexDesk.city") },
          { key: "country", text: t("indexDesk.country") },
        ]}
        chosen={kind}
        onChoose={(chosen) => {
          onChange({ kind: chosen, indicators: [], without: [], points: {} });
        }}
      />
      <SearchBox
        placeholder={t("indexDesk.searchHint")}
        ariaLabel={t("indexDesk.search")}
        value={query}
        onChange={(_event, value) => {
          setQuery(value ?? "");
        }}
      />
      {found.length === 0 && <p className="hint">{t("indexDesk.none")}</p>}
      <VirtualListbox
        className="listbox-short full-width"
        label={t("indexDesk.indicators")}
        items={found}
        idOf={({ indicator }) => indicator.id}
        chosen={new Set(indicators)}
        rowHeight={rowHeight}
        onToggle={(id) => {
          onChange({ indicators: toggled(indicators, id) });
        }}
      >
        {({ indicator, areas: count }) => (
          <span className="row-words">
            <span className="row-name">{say(indicator.name)}</span>
            <span className="row-more">
              {t("indexDesk.indicatorLine", { theme: themeName(indicator.theme, language), count })}
            </span>
          </span>
        )}
      </VirtualListbox>
      {areas.length > 0 && (
        <VirtualListbox
          className="listbox-short full-width"
          label={t("indexDesk.areas")}
          items={areas}
          idOf={({ id }) => id}
          chosen={new Set(areas.flatMap(({ id }) => (without.includes(id) ? [] : [id])))}
          rowHeight={areaHeight}
          onToggle={(id) => {
            onChange({ without: toggled(without, id) });
          }}
        >
          {(area) => <span>{say(area.name)}</span>}
        </VirtualListbox>
      )}
    </>
  );
}
