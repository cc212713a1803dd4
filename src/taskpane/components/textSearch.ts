import { disassemble, getChoseong, romanize } from "es-hangul";
import { searchWords } from "./searchWords";

/** What an item of a list is found by. */
export interface SearchTexts {
  /** Names, which weigh more than the rest. */
  readonly names: readonly string[];
  /** Korean names, also found by their initials and romanised. */
  readonly korean: string;
  readonly rest: readonly string[];
}

/** An item with its texts, folded in the ways a query may be typed. */
interface SearchEntry<T> {
  readonly item: T;
  readonly names: string;
  readonly rest: string;
  /** Hangul taken apart into letters, so that a half-typed syllable already finds. */
  readonly letters: string;
  readonly initials: string;
  readonly romanised: string;
}

export type TextIndex<T> = readonly SearchEntry<T>[];

/**
 * Prepares items for searching.
 *
 * @param items the items
 * @param textsOf what an item is found by
 * @returns the index for {@link searchTexts}
 */
export function textIndex<T>(items: readonly T[], textsOf: (item: T) => SearchTexts): TextIndex<T> {
  return items.map((item) => {
    const texts = textsOf(item);
    const names = fold(texts.names.join(" "));
    const rest = fold(texts.rest.join(" "));
    const korean = fold(texts.korean);
    return {
      item,
      names,
      rest,
      letters: disassemble(`${names} ${rest}`),
      initials: getChoseong(korean).replace(/\s/g, ""),
      romanised: romanize(korean).toLowerCase().replace(/\s/g, ""),
    };
  });
}

/**
 * The items in which every word of a query is found: in English or Korean, as Hangul initials (ㄴㅁ for 논문),
 * half-typed, romanised (nonmun), or by a word of the same meaning. Names found come before the rest.
 *
 * @param index the prepared items
 * @param query what was typed; blank finds all
 * @returns the items found, best first
 */
export function searchTexts<T>(index: TextIndex<T>, query: string): readonly T[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return index
    .map((entry) => ({ entry, score: score(entry, words) }))
    .filter((found) => found.score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry.item);
}

/** 0 when a word is not found; a blank query scores 1 everywhere, which keeps the order of the items. */
function score(entry: SearchEntry<unknown>, words: readonly string[]): number {
  let total = 1;
  for (const word of words) {
    const points = wordScore(entry, word);
    if (points === 0) return 0;
    total += points;
  }
  return total;
}

function wordScore(entry: SearchEntry<unknown>, word: string): number {
  if (entry.names.includes(word)) return startsWord(entry.names, word) ? 8 : 6;
  const same = sameMeaning(word);
  if (same.some((other) => entry.names.includes(other))) return 5;
  if (isInitials(word)) return entry.initials.includes(word) ? 5 : 0;
  if (entry.rest.includes(word)) return 3;
  if (/[ㄱ-ㅎㅏ-ㅣ가-힣]/.test(word) && entry.letters.includes(disassemble(word))) return 2;
  if (word.length >= 3 && entry.romanised.includes(word)) return 2;
  return same.some((other) => entry.rest.includes(other)) ? 1 : 0;
}

/** A word of two letters or more also finds what means the same as a word it begins ("창" alone does not). */
function sameMeaning(word: string): readonly string[] {
  if (word.length < 2) return [];
  const singular = word.endsWith("s") ? word.slice(0, -1) : word;
  return searchWords.filter((row) => row.some((other) => other === word || other === singular)).flat();
}

function isInitials(word: string): boolean {
  return /^[ㄱ-ㅎ]+$/.test(word);
}

function startsWord(text: string, word: string): boolean {
  return text.startsWith(word) || text.includes(` ${word}`);
}

/** Case, accents and full-width forms do not matter. NFKC is no way to it: it also rewrites lone Hangul letters. */
function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .toLowerCase()
    .trim();
}
