import type { Bilingual } from "../../../model/language";
import type { Decision } from "./roundTypes";

/** The words of the decisions, in the order of the list to choose from. */
export const decisionWords: Readonly<Record<Decision, Bilingual>> = {
  accepted: { en: "accepted", ko: "채택" },
  kept: { en: "kept", ko: "유지" },
  revised: { en: "revised", ko: "수정" },
  dropped: { en: "dropped", ko: "제외" },
};

/**
 * The decision that a word of a cell means, in either language.
 *
 * @param word as it stands in the cell
 * @returns the decision; undefined for any other word
 * @example [decisionOf(" Kept "), decisionOf("수정"), decisionOf("maybe")] // => ["kept", "revised", undefined]
 */
export function decisionOf(word: string): Decision | undefined {
  const wanted = word.trim().toLowerCase();
  const all = Object.entries(decisionWords) as [Decision, Bilingual][];
  return all.find(([, words]) => words.en === wanted || words.ko === wanted)?.[0];
}
