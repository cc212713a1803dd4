/** The two languages of the desk: every text a person sees exists in both. */
export type Language = "en" | "ko";

/** A text in both languages. */
export interface Bilingual {
  readonly en: string;
  readonly ko: string;
}
