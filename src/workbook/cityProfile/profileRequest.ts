import type { Language } from "../../model/language";
import type { SheetForm } from "../analysisSheet/sheetForm";

/** Whose profile: one area, or two side by side. */
export type ProfileAreas = readonly [string] | readonly [string, string];

export interface ProfileRequest {
  /** Ids of areas. */
  readonly areas: ProfileAreas;
  readonly form: SheetForm;
  readonly language: Language;
  /** Figures that do not compare are compared all the same, and the sheet says so. */
  readonly override: boolean;
  /** The as-of date of a pinned workbook, which the functions carry. */
  readonly asOf?: string | undefined;
}
