import { pillarName } from "../../../gapSheet/words";
import type { WeightEntry } from "./weightSet";

/** What of a target may name an entry of the weights. */
export interface TargetNames {
  readonly id: string;
  readonly name: string;
  readonly pillar: string;
}

/** Pillars by the ids of the plan, so that weights in one language find targets in the other. */
const pillars = ["infrastructure", "rd_talent", "scale_up", "global"];

/**
 * The entry of the weights that each target falls under: of its id, its name, or else its pillar in either language.
 *
 * @param targets the targets
 * @param entries the weights
 * @returns the name of an entry a target; "" where none fits
 * @example matchEntries([{ id: "a", name: "Talent", pillar: "R&D" }], [{ id: "A", name: "x", weight: 1 }]) // => ["x"]
 */
export function matchEntries(targets: readonly TargetNames[], entries: readonly WeightEntry[]): string[] {
  return targets.map(({ id, name, pillar }) => {
    for (const wanted of [[id], [name], sameAs(pillar)]) {
      const words = wanted.map(plain).filter((word) => word !== "");
      const found = entries.find((entry) =>
        [entry.id, entry.name].some((word) => words.includes(plain(word))),
      );
      if (found !== undefined) return found.name;
    }
    return "";
  });
}

function sameAs(pillar: string): string[] {
  const known = pillars.find((id) => {
    const { en, ko } = pillarName(id);
    return [id, en, ko].map(plain).includes(plain(pillar));
  });
  if (known === undefined) return [pillar];
  const { en, ko } = pillarName(known);
  return [pillar, known, en, ko];
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s·_\-&]|and/gu, "");
}
