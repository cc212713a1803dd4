import type { Catalog } from "../../catalog/catalog";
import type { Bilingual } from "../../model/language";
import type { Stamp } from "../stamp/stampTypes";

/**
 * What a block shows, for people.
 *
 * @param catalog the data
 * @param stamp of the block
 * @returns such as "AI papers and 2 more"
 */
export function blockTitle(catalog: Catalog, { kind, query }: Stamp): Bilingual {
  if (kind === "dataset") return datasetTitle(catalog, query["indicators"]);
  if (kind === "policyTable") return policiesTitle(catalog, query["filter"]);
  const plan = typeof query["planId"] === "string" ? query["planId"] : "";
  const area = catalog.plans.includes(plan) ? catalog.plan(plan).area : "";
  const name = catalog.areas.get(area)?.name ?? { en: plan, ko: plan };
  return kind === "gapSheet"
    ? { en: `Target gaps ${name.en}`, ko: `목표 격차 ${name.ko}` }
    : { en: `Plan targets ${name.en}`, ko: `계획 목표 ${name.ko}` };
}

function policiesTitle(catalog: Catalog, filter: unknown): Bilingual {
  const area = typeof filter === "object" && filter !== null && "area" in filter ? filter.area : undefined;
  const name = catalog.areas.get(String(area))?.name;
  return { en: `AI policies ${name?.en ?? ""}`.trimEnd(), ko: `AI 정책 ${name?.ko ?? ""}`.trimEnd() };
}

function datasetTitle(catalog: Catalog, indicators: unknown): Bilingual {
  const ids = Array.isArray(indicators) ? indicators.map(String) : [];
  const [first = ""] = ids;
  const name = catalog.indicators.get(first)?.name ?? { en: first, ko: first };
  const more = ids.length - 1;
  return more < 1 ? name : { en: `${name.en} and ${more} more`, ko: `${name.ko} 외 ${more}개` };
}
