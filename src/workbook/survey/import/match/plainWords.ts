/**
 * A header or a text of an item without what form tools and people vary: numbers of questions, marks of compulsion,
 * case, width, blanks and punctuation.
 *
 * @param text any header
 * @returns letters and digits only
 * @example plainWords("1. 클라우드의 중요도 *") // => "클라우드의중요도"
 */
export function plainWords(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^\s*(?:(?:q|문항|질문|문)\s*\.?\s*)?\d+(?:[-.]\d+)*\s*[.):]\s*/u, "")
    .replace(/\((?:필수|required|선택|optional)[^)]*\)/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
