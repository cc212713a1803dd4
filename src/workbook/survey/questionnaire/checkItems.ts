import type { Bilingual } from "../../../model/language";
import type { SurveyItem } from "../surveyTypes";

/** What is wrong with an item; an error keeps the questionnaire from being built, a warning does not. */
export interface ItemFinding {
  readonly severity: "error" | "warning";
  /** Id of the item; "" where it concerns the whole. */
  readonly item: string;
  readonly text: Bilingual;
}

/**
 * Checks the items of a survey.
 *
 * @param items all items
 * @returns what is wrong, in the order of the items; nothing where all is well
 */
export function checkItems(items: readonly SurveyItem[]): readonly ItemFinding[] {
  throw new Error(`not written yet: ${items.length}`);
}
