import type { Language } from "../../model/language";
import type { SheetForm } from "../analysisSheet/sheetForm";

/** What the value-chain sheet is to show. */
export interface ValueChainRequest {
  /** Id of the country whose place is looked at. */
  readonly home: string;
  /** Ids of the countries shown beside it; all others stand together. */
  readonly peers: readonly string[];
  readonly form: SheetForm;
  readonly language: Language;
  /** Growth between figures that rest on different bases is computed, and the sheet says so. */
  readonly override: boolean;
}
