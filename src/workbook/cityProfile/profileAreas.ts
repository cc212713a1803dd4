import type { Catalog } from "../../catalog/catalog";
import type { Area } from "../../model/catalogTypes";

/** An area of which a profile can be made, and how much the data say of it. */
export interface ProfileArea {
  readonly area: Area;
  /** Indicators with a figure. */
  readonly figures: number;
  readonly policies: number;
}

/**
 * The study's clusters: the cities and regions of which the data have a figure, those with most figures first.
 *
 * @param catalog the data
 * @returns the areas
 */
export function profileAreas(catalog: Catalog): readonly ProfileArea[] {
  const ids = [...catalog.indicators.keys()];
  return [...catalog.areas.values()]
    .filter(({ kind }) => kind === "city" || kind === "region")
    .map((area) => ({
      area,
      figures: ids.filter((id) => catalog.series(id, area.id).length > 0).length,
      policies: catalog.policies.filter((policy) => policy.area === area.id).length,
    }))
    .filter(({ figures }) => figures > 0)
    .sort((a, b) => b.figures - a.figures);
}
