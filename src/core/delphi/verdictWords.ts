import type { Bilingual } from "../../model/language";
import type { Verdict } from "./verdict";

const WORDS: Readonly<Record<Verdict, Bilingual>> = {
  accept: { en: "accept", ko: "채택" },
  revise: { en: "revise", ko: "수정" },
  drop: { en: "drop", ko: "제외" },
};

/**
 * A verdict in words.
 *
 * @param verdict the key
 * @returns the words in both languages
 * @example verdictWords("revise").ko // => "수정"
 */
export function verdictWords(verdict: Verdict): Bilingual {
  return WORDS[verdict];
}
