import { useMemo, type JSX } from "react";
import type { Catalog } from "../../../catalog/catalog";
import { boundText } from "../../../catalog/citation";
import { shortName } from "../../../catalog/query/seriesIndicator";
import type { ProfileArea } from "../../../workbook/cityProfile/profileAreas";
import { profileRows, type ProfileRow } from "../../../workbook/cityProfile/profileRows";
import { usePane } from "../../components/PaneContext";
import { draftProfiles, type ClusterDraft } from "./clusterDraft";
import { Refusals } from "./Refusals";

interface Props {
  readonly catalog: Catalog;
  readonly draft: ClusterDraft;
  readonly areas: readonly ProfileArea[];
}

/** Rows that the preview shows; the sheet has them all. */
const mostRows = 10;

/**
 * The first figures of the profile with the leader, and what is not compared; of all profiles the list of areas.
 *
 * @param props the choices so far
 * @returns a table or a list
 */
export function ProfilePreview({ catalog, draft, areas }: Props): JSX.Element | null {
  const { t, language } = usePane();
  const { profile, first, second, override } = draft;
  const [shown] = profile === "all" ? [] : draftProfiles(draft, []);
  const rows = useMemo(
    () =>
      shown === undefined ? [] : profileRows(catalog, { areas: shown, form: "native", language, override }),
    // The areas stand in the draft; `shown` is another array at each drawing.
    [catalog, first, second, profile, language, override],
  );
  if (profile === "all") {
    return (
      <ul className="plain-list">
        {areas.map(({ area, figures, policies }) => (
          <li key={area.id}>
            <b>{shortName(area, language)}</b>{" "}
            <span className="hint">{t("clusterDesk.facts", { figures, policies })}</span>
          </li>
        ))}
      </ul>
    );
  }
  if (shown === undefined) return null;
  const faults = override ? [] : rows.flatMap((row) => row.faults);
  return (
    <>
      <FigureRows catalog={catalog} areas={shown} rows={rows} />
      <Refusals faults={faults} />
    </>
  );
}

function FigureRows({
  catalog,
  areas,
  rows,
}: {
  readonly catalog: Catalog;
  readonly areas: readonly string[];
  readonly rows: readonly ProfileRow[];
}): JSX.Element {
  const { t, say, language } = usePane();
  const name = (id: string): string => {
    const area = catalog.areas.get(id);
    return area === undefined ? id : shortName(area, language);
  };
  const first = rows.slice(0, mostRows);
  return (
    <>
      <div className="table-frame" tabIndex={0} role="group" aria-label={t("clusterDesk.figures")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("clusterDesk.indicator")}</th>
              {areas.map((id) => (
                <th key={id} scope="col" className="number">
                  {name(id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first.map(({ indicator, figures, leader }) => (
              <tr key={indicator.id}>
                <td>
                  {say(indicator.name)}
                  {leader !== undefined && (
                    <span className="mark">
                      {t("clusterDesk.gapTo", { leader: name(leader.area), value: boundText(leader) })}
                    </span>
                  )}
                </td>
                {areas.map((id, at) => {
                  const figure = figures[at];
                  return (
                    <td key={id} className="number">
                      {figure === undefined ? t("clusterDesk.noShare") : boundText(figure)}
                      {figure !== undefined && <span className="mark">{figure.period}</span>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > first.length && (
        <p className="hint">{t("clusterDesk.more", { count: rows.length - first.length })}</p>
      )}
    </>
  );
}
