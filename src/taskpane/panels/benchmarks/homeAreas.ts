import type { Catalog } from "../../../catalog/catalog";

/**
 * The areas that the plans are about: each plan's own and those that contain it, up to the country. Charts set them
 * off.
 *
 * @param catalog the data
 * @returns area ids
 */
export function homeAreas(catalog: Catalog): ReadonlySet<string> {
  const found = new Set<string>();
  for (const plan of catalog.plans) {
    let area = catalog.areas.get(catalog.plan(plan).area);
    while (area && area.kind !== "world" && area.kind !== "bloc" && !found.has(area.id)) {
      found.add(area.id);
      area = catalog.areas.get(area.parent ?? "");
    }
  }
  return found;
}
