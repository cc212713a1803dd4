import { useState, type JSX } from "react";
import type { Catalog } from "../../../catalog/catalog";
import { usePane } from "../../components/PaneContext";
import { Glyph } from "../../theme/Glyph";
import { toggled } from "./datasetDraft";
import { IndicatorAbout } from "./IndicatorAbout";
import type { IndicatorFacts } from "./indicatorFacts";

interface Props {
  readonly catalog: Catalog;
  readonly facts: readonly IndicatorFacts[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/**
 * The chosen indicators: press one to read its definition and source, or take it out.
 *
 * @param props which are chosen
 * @returns a list
 */
export function ChosenIndicators({ catalog, facts, chosen, onChange }: Props): JSX.Element {
  const { t, say } = usePane();
  const [shownId, setShownId] = useState<string | undefined>(chosen[0]);
  const entries = chosen.flatMap((id) => facts.find(({ indicator }) => indicator.id === id) ?? []);
  const shown = entries.find(({ indicator }) => indicator.id === shownId);
  return (
    <div className="chosen">
      <ul className="pills">
        {entries.map(({ indicator }) => (
          <li key={indicator.id} className="pill">
            <button
              type="button"
              className="pill-name"
              aria-expanded={indicator.id === shownId}
              onClick={() => {
                setShownId(indicator.id === shownId ? undefined : indicator.id);
              }}
            >
              {say(indicator.name)}
            </button>
            <button
              type="button"
              className="pill-remove"
              aria-label={t("benchmarks.removeIndicator", { name: say(indicator.name) })}
              onClick={() => {
                onChange(toggled(chosen, indicator.id));
              }}
            >
              <Glyph name="clear" size={12} />
            </button>
          </li>
        ))}
      </ul>
      {shown && <IndicatorAbout catalog={catalog} facts={shown} />}
    </div>
  );
}
