import type { Bilingual, Language } from "../../../../model/language";

const known: readonly { readonly word: Bilingual; readonly pattern: RegExp }[] = [
  {
    word: { en: "company", ko: "기업" },
    pattern:
      /^(?:company|companies|corporate|corporation|industry|business|firm|enterprise|기업|기업체|회사|산업|산업계|산업체|업계)$/u,
  },
  {
    word: { en: "university", ko: "대학" },
    pattern: /^(?:university|universities|academia|academic|college|school|대학|대학교|학계|교수|학교)$/u,
  },
];

/**
 * The word of a group that the analysis compares.
 *
 * @param text as a form has it
 * @param language of the survey
 * @returns "company" or "university", in its language; undefined for other words
 * @example groupWord("산업계", "en") // => "company"
 */
export function groupWord(text: string, language: Language): string | undefined {
  const word = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s.]+/gu, "");
  return known.find(({ pattern }) => pattern.test(word))?.word[language];
}
