import type { JSX } from "react";
import { usePane } from "../../components/PaneContext";
import type { IndexCoverage } from "./indexCoverage";

interface Props {
  readonly coverage: IndexCoverage;
  readonly leastShare: number;
}

/**
 * How much data stands behind an index, by indicator and by unit.
 *
 * @param props the coverage, and the least share that a unit must have
 * @returns two tables
 */
export function CoverageTable({ coverage, leastShare }: Props): JSX.Element {
  const { t } = usePane();
  const all = coverage.units.length;
  return (
    <div className="table-frame">
      <table>
        <caption>{t("indexDesk.coverage")}</caption>
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              {t("indexDesk.coverageIndicators")}
            </th>
          </tr>
        </thead>
        <tbody>
          {coverage.indicators.map(({ name, period, count }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="number">{t("indexDesk.period", { period, count, all })}</td>
            </tr>
          ))}
        </tbody>
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              {t("indexDesk.coverageUnits")}
            </th>
          </tr>
        </thead>
        <tbody>
          {coverage.units.map(({ name, share }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="number">
                {Math.round(100 * share)}%
                {share < leastShare && <span className="mark">{t("indexDesk.tooFew")}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
