import type { Bilingual, Language } from "../../../model/language";
import type { SheetForm } from "../../analysisSheet/sheetForm";

/** What happens to an item after a round: settled, out, asked again in new words, or asked again as it is. */
export type Decision = "accepted" | "dropped" | "revised" | "kept";

/** Which result sheet is to be made. */
export interface ResultRequest {
  readonly surveyId: string;
  readonly round: number;
  readonly form: SheetForm;
  readonly language: Language;
}

/** What the next round does with an item, and why. */
export interface ItemDecision {
  readonly id: string;
  /** As it was asked. */
  readonly text: Bilingual;
  readonly decision: Decision;
  readonly reason: Bilingual;
  /** The new words of a revised item; undefined where they are still to be written. */
  readonly revisedText?: Bilingual;
}

/** The next round before it is made. */
export interface NextRoundPreview {
  readonly items: readonly ItemDecision[];
  /** How many experts will be asked again. */
  readonly experts: number;
  /** What must be mended before the round can be made, such as a revised item without its new words. */
  readonly missing: readonly Bilingual[];
}
