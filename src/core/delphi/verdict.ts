import { reaches } from "../numeric/reaches";
import type { ItemSummary } from "./itemSummary";

/** What an item must reach. */
export interface VerdictRules {
  /** Lowest degree of consensus. */
  readonly consensusMin: number;
  /** Highest degree of convergence, in points of the scale. */
  readonly convergenceMax: number;
}

/** The limits that are customary in Korean Delphi studies. */
export const CUSTOMARY_RULES: VerdictRules = { consensusMin: 0.75, convergenceMax: 0.5 };

/** What the figures say about an item. */
export type Verdict = "accept" | "revise" | "drop";

/** The figures that a verdict rests on. */
export type VerdictBasis = Pick<ItemSummary, "consensus" | "convergence" | "cvr" | "cvrMinimum">;

/**
 * What the figures of an item say: accept it, revise it, or drop it.
 *
 * accept: consensus, convergence and CVR all reach their limits. drop: neither the CVR nor the consensus does.
 * revise: else. A figure that is not defined reaches no limit. A panel of fewer than five has no minimum of the CVR,
 * and is too small to accept or to drop anything: revise.
 *
 * @param summary the figures of the item
 * @param rules the limits; 0.75 and 0.5 by default
 * @returns the verdict
 * @example verdict({ consensus: 0.8, convergence: 0.5, cvr: 0.6, cvrMinimum: 0.5 }) // => "accept"
 * @example verdict({ consensus: 1, convergence: 0, cvr: 1, cvrMinimum: null }) // => "revise"
 */
export function verdict(summary: VerdictBasis, rules: VerdictRules = CUSTOMARY_RULES): Verdict {
  const { consensus, convergence, cvr, cvrMinimum } = summary;
  if (cvr === null || cvrMinimum === null) return "revise";
  const isValid = reaches(cvr, cvrMinimum);
  const isAgreed = consensus !== null && reaches(consensus, rules.consensusMin);
  const isConverged = convergence !== null && reaches(rules.convergenceMax, convergence);
  if (isValid && isAgreed && isConverged) return "accept";
  return isValid || isAgreed ? "revise" : "drop";
}
