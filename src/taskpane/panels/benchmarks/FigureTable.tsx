import type { JSX } from "react";
import type { Catalog } from "../../../catalog/catalog";
import { boundText, figureNote } from "../../../catalog/citation";
import type { Observation } from "../../../model/catalogTypes";
import { usePane } from "../../components/PaneContext";
import type { RequestedSeries } from "./requestedFigures";

interface Props {
  readonly catalog: Catalog;
  readonly series: readonly RequestedSeries[];
}

const mostRows = 12;

/**
 * The first figures as a table, an indicator under the other; estimates and bounds are marked in words.
 *
 * @param props the figures
 * @returns the table and how much of all it shows
 */
export function FigureTable({ catalog, series }: Props): JSX.Element {
  const { t, say, language } = usePane();
  const total = series.reduce((sum, { figures }) => sum + figures.length, 0);
  const nameOf = (id: string): string => {
    const name = catalog.areas.get(id)?.name;
    return name ? say(name) : id;
  };
  const note = (figure: Observation): JSX.Element | null => {
    const words = figureNote(figure, language);
    return words === "" ? null : <span className="mark">{words}</span>;
  };
  const row = (figure: Observation): JSX.Element => (
    <tr key={`${figure.area} ${figure.period}`}>
      <td>{nameOf(figure.area)}</td>
      <td>{figure.period}</td>
      <td className="number">
        {boundText(figure)}
        {note(figure)}
      </td>
    </tr>
  );
  let room = mostRows;
  return (
    <div className="table-frame" tabIndex={0} role="group" aria-label={t("benchmarks.figures")}>
      <table>
        <caption>
          {total > mostRows
            ? t("benchmarks.previewOf", { shown: mostRows, count: total })
            : t("benchmarks.previewAll", { count: total })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t("benchmarks.area")}</th>
            <th scope="col">{t("benchmarks.period")}</th>
            <th scope="col" className="number">
              {t("benchmarks.value")}
            </th>
          </tr>
        </thead>
        {series.map(({ indicator, figures }) => {
          const shown = figures.slice(0, room);
          room -= shown.length;
          const entry = catalog.indicators.get(indicator);
          if (shown.length === 0 || !entry) return null;
          const unit = catalog.units.get(entry.unit)?.name;
          return (
            <tbody key={indicator}>
              <tr>
                <th scope="colgroup" colSpan={3} className="group">
                  {say(entry.name)} <span className="hint">({unit ? say(unit) : entry.unit})</span>
                </th>
              </tr>
              {shown.map(row)}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}
