import type { Area, Policy } from "../../model/catalogTypes";
import type { Catalog } from "../catalog";
import { countryOf } from "./countryOf";

/** The approaches that the study tells apart. */
export const approaches = ["private-led", "research-led", "government-led", "regulation-led"] as const;

/** How the study reads a country: the approach of its policies. */
export interface ApproachReading {
  readonly country: Area;
  /** In the order of the register. */
  readonly policies: readonly Policy[];
  readonly counts: Readonly<Record<(typeof approaches)[number], number>>;
  /** The approach of most policies; several on a tie. */
  readonly leading: readonly (typeof approaches)[number][];
}

/**
 * The study's reading of each country: how many of its policies, those of its regions and cities included, are
 * private-led, research-led, government-led and regulation-led.
 *
 * Ties:    all approaches that share the most policies lead.
 * Missing: a policy without an approach counts for its country and for no approach.
 *
 * @param catalog the catalog
 * @param policies the policies to read
 * @returns a reading a country, in the order of the areas
 */
export function approachReadings(catalog: Catalog, policies: readonly Policy[]): readonly ApproachReading[] {
  const byCountry = new Map<string, Policy[]>();
  for (const policy of policies) {
    const id = countryOf(catalog, policy.area)?.id ?? policy.area;
    byCountry.set(id, [...(byCountry.get(id) ?? []), policy]);
  }
  return [...catalog.areas.values()].flatMap((country) => {
    const own = byCountry.get(country.id);
    return own === undefined ? [] : [reading(country, own)];
  });
}

function reading(country: Area, policies: readonly Policy[]): ApproachReading {
  const count = (approach: string): number => policies.filter((one) => one.approach === approach).length;
  const counts = {
    "private-led": count("private-led"),
    "research-led": count("research-led"),
    "government-led": count("government-led"),
    "regulation-led": count("regulation-led"),
  };
  const most = Math.max(1, ...Object.values(counts));
  return { country, policies, counts, leading: approaches.filter((one) => counts[one] === most) };
}
