import type { JSX } from "react";
import type { Catalog } from "../../../catalog/catalog";
import { shortName } from "../../../catalog/query/seriesIndicator";
import { shareOf } from "../../../workbook/valueChain/shareOf";
import type { Measure } from "../../../workbook/valueChain/measure";
import { segmentTitle } from "../../../workbook/valueChain/segmentColumns";
import { usePane } from "../../components/PaneContext";

interface Props {
  readonly catalog: Catalog;
  readonly measures: readonly Measure[];
  readonly home: string;
}

/**
 * The measures with the country's share and the leader, under their segments.
 *
 * @param props the measures
 * @returns a table
 */
export function ChainPreview({ catalog, measures, home }: Props): JSX.Element {
  const { t, say, language } = usePane();
  const name = (id: string): string => {
    const area = catalog.areas.get(id);
    return area === undefined ? id : shortName(area, language);
  };
  const percent = (share: number | undefined): string =>
    share === undefined ? t("clusterDesk.noShare") : `${(share * 100).toFixed(1)} %`;
  const segments = [...new Set(measures.map(({ segment }) => segment))];
  const row = (measure: Measure): JSX.Element => {
    const [leader] = measure.countries
      .map(({ area }) => ({ area, share: shareOf(measure, area) ?? 0 }))
      .sort((a, b) => b.share - a.share);
    return (
      <tr key={measure.indicator.id}>
        <td>{say(measure.indicator.name)}</td>
        <td>{measure.period}</td>
        <td className="number">{percent(shareOf(measure, home))}</td>
        <td>{leader === undefined ? "" : `${name(leader.area)} ${percent(leader.share)}`}</td>
      </tr>
    );
  };
  return (
    <div className="table-frame" tabIndex={0} role="group" aria-label={t("clusterDesk.shares")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("clusterDesk.measure")}</th>
            <th scope="col">{t("clusterDesk.period")}</th>
            <th scope="col" className="number">
              {t("clusterDesk.share", { country: name(home) })}
            </th>
            <th scope="col">{t("clusterDesk.leader")}</th>
          </tr>
        </thead>
        {segments.map((segment) => (
          <tbody key={segment}>
            <tr>
              <th scope="colgroup" colSpan={4} className="group">
                {segmentTitle(segment, language)}
              </th>
            </tr>
            {measures.filter((one) => one.segment === segment).map(row)}
          </tbody>
        ))}
      </table>
    </div>
  );
}
