import type { JSX } from "react";
import type { Catalog } from "../../../catalog/catalog";
import { boundText, figureNote } from "../../../catalog/citation";
import type { Observation } from "../../../model/catalogTypes";
import { usePane } from "../../components/PaneContext";
import { firstFigures } from "./firstFigures";
import type { IndicatorFigures } from "./indicatorFigures";

interface Props {
  readonly catalog: Catalog;
  readonly groups: readonly IndicatorFigures[];
}

const mostRows = 12;

/**
 * The first figures as a table, an indicator under the other; estimates and bounds are marked in words.
 *
 * @param props the figures
 * @returns the table and how much of all it shows
 */
export function FigureTable({ catalog, groups }: Props): JSX.Element {
  const { t, say, language } = usePane();
  const total = groups.reduce((sum, { figures }) => sum + figures.length, 0);
  const nameOf = (id: string): string => {
    const name = catalog.areas.get(id)?.name;
    return name ? say(name) : id;
  };
  const row = (figure: Observation): JSX.Element => {
    const note = figureNote(figure, language);
    return (
      <tr key={`${figure.area} ${figure.period}`}>
        <td>{nameOf(figure.area)}</td>
        <td>{figure.period}</td>
        <td className="number">
          {boundText(figure)}
          {note !== "" && <span className="mark">{note}</span>}
        </td>
      </tr>
    );
  };
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
        {firstFigures(groups, mostRows).map(({ indicator, figures }) => {
          const unit = catalog.units.get(indicator.unit)?.name;
          return (
            <tbody key={indicator.id}>
              <tr>
                <th scope="colgroup" colSpan={3} className="group">
                  {say(indicator.name)} <span className="hint">({unit ? say(unit) : indicator.unit})</span>
                </th>
              </tr>
              {figures.map(row)}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}
