import type { Area } from "../../model/catalogTypes";
import type { Catalog } from "../catalog";

/**
 * The country or bloc whose policy an area's policy is: the first one that the area lies in, itself included. France
 * stays France, though it lies in the European Union.
 *
 * @param catalog the catalog
 * @param areaId a city, region, country or bloc
 * @returns the country; undefined for an area that lies in none
 */
export function countryOf(catalog: Catalog, areaId: string): Area | undefined {
  const area = catalog.areas.get(areaId);
  if (area === undefined || area.kind === "country" || area.kind === "bloc") return area;
  return area.parent === undefined ? undefined : countryOf(catalog, area.parent);
}
