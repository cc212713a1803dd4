import type { Bilingual } from "../../../model/language";
import type { SurveyItem } from "../surveyTypes";

/** A target that experts are asked about. */
export interface SurveyTarget {
  readonly id: string;
  readonly name: Bilingual;
  readonly pillar: Bilingual;
}

/**
 * The items that ask about the targets of a plan: importance and current level of each, whether it is essential, and
 * a comment.
 *
 * @param targets the targets
 * @param scaleMax highest answer of the scales
 * @returns the items, in both languages
 * @throws {InputError} no target, or a scale of fewer than 2 or more than 11 points
 */
export function itemsFromTargets(targets: readonly SurveyTarget[], scaleMax: number): readonly SurveyItem[] {
  throw new Error(`not written yet: ${targets.length} ${scaleMax}`);
}
