import { reaches } from "../numeric/reaches";
import { verdict, type VerdictBasis, type VerdictRules } from "./verdict";

/** What an item must reach to be asked no more. */
export interface RoundRules extends VerdictRules {
  /** Highest coefficient of variation of an accepted item. */
  readonly cvMax: number;
}

/** What becomes of an item after a round; kept: it is asked again as it is. */
export type RoundDecision = "accepted" | "revised" | "dropped" | "kept";

/**
 * What becomes of an item after a round, as the rules have it; the researcher may decide otherwise.
 *
 * @param summary the figures of the item
 * @param rules the limits
 * @returns as the verdict, but kept where the item would be accepted and its CV is above the limit or not defined
 * @source English & Kernan (1976) for the CV
 * @example roundDecision({ consensus: 0.8, convergence: 0.5, cvr: 0.6, cvrMinimum: 0.5, cv: 0.9 }, { consensusMin: 0.75, convergenceMax: 0.5, cvMax: 0.8 }) // => "kept"
 */
export function roundDecision(
  summary: VerdictBasis & { readonly cv: number | null },
  rules: RoundRules,
): RoundDecision {
  const found = verdict(summary, rules);
  if (found === "revise") return "revised";
  if (found === "drop") return "dropped";
  return summary.cv !== null && reaches(rules.cvMax, summary.cv) ? "accepted" : "kept";
}
