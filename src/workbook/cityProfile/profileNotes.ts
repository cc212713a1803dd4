import type { Catalog } from "../../catalog/catalog";
import { fewestPeers } from "../../catalog/query/peers";
import { shortName } from "../../catalog/query/seriesIndicator";
import type { Bilingual, Language } from "../../model/language";
import type { ProfileRequest } from "./profileRequest";
import type { ProfileRow } from "./profileRows";

/** What the data lack, what was not compared, and what found no room. */
export interface ProfileNotes {
  readonly missing: readonly Bilingual[];
  readonly notCompared: readonly Bilingual[];
}

/** Names that a line lists; the rest is counted. */
const mostNamed = 12;

/**
 * What a reader of a profile must know: indicators that at least three others of the kind have and an area lacks, and
 * comparisons that were refused, with the reasons.
 *
 * @param catalog the data
 * @param request areas, override
 * @param rows the indicators of the profile
 * @returns sentences
 */
export function profileNotes(
  catalog: Catalog,
  { areas, override }: ProfileRequest,
  rows: readonly ProfileRow[],
): ProfileNotes {
  const missing = areas.flatMap((id): Bilingual[] => {
    const area = catalog.areas.get(id);
    if (area === undefined) return [];
    const lacking = [...catalog.indicators.values()].filter((indicator) => {
      if (indicator.kind !== "series" || catalog.series(indicator.id, id).length > 0) return false;
      const others = catalog
        .areasOf(indicator.id)
        .filter((other) => catalog.areas.get(other)?.kind === area.kind)
        .filter((other) => catalog.series(indicator.id, other).length > 0);
      return others.length >= fewestPeers;
    });
    if (lacking.length === 0) return [];
    const text = (language: Language): string =>
      `${shortName(area, language)}: ${listed(
        lacking.map(({ name }) => name[language]),
        language,
      )}`;
    return [{ en: text("en"), ko: text("ko") }];
  });
  const refused = override ? [] : rows.filter(({ faults }) => faults.length > 0);
  const notCompared = refused.flatMap(({ faults }) => faults.map(({ reason }) => reason));
  return { missing, notCompared };
}

function listed(names: readonly string[], language: Language): string {
  const more = names.length - mostNamed;
  const shown = names.slice(0, mostNamed).join(", ");
  if (more < 1) return `${shown}.`;
  return language === "en" ? `${shown} and ${more} more.` : `${shown} 외 ${more}개.`;
}
