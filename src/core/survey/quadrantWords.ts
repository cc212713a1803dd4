import type { Bilingual } from "../../model/language";
import type { IpaQuadrant } from "./ipa";

const WORDS: Readonly<Record<IpaQuadrant, Bilingual>> = {
  keepUp: { en: "keep up the good work", ko: "유지·강화" },
  concentrate: { en: "concentrate here", ko: "중점 개선" },
  lowPriority: { en: "low priority", ko: "점진 개선" },
  overkill: { en: "possible overkill", ko: "과잉 노력 지양" },
};

/**
 * A quadrant of importance-performance analysis in words.
 *
 * @param quadrant the key
 * @returns the words in both languages
 * @example quadrantWords("concentrate").en // => "concentrate here"
 */
export function quadrantWords(quadrant: IpaQuadrant): Bilingual {
  return WORDS[quadrant];
}
