import type { Bilingual } from "../../../model/language";

/** What is wrong with an item; an error keeps the questionnaire from being built, a warning does not. */
export interface ItemFinding {
  readonly severity: "error" | "warning";
  /** Id of the item; "" where it concerns the whole. */
  readonly item: string;
  readonly text: Bilingual;
}
