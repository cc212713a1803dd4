import { disassemble, getChoseong, romanize } from "es-hangul";
import type { IndicatorFacts } from "./indicatorFacts";
import { searchWords } from "./searchWords";

/** The texts of one indicator, folded in the ways a query may be typed. */
interface SearchEntry {
  readonly facts: IndicatorFacts;
  /** Names, which weigh more than the rest. */
  readonly names: string;
  readonly rest: string;
  /** Hangul taken apart into letters, so that a half-typed syllable already finds. */
  readonly letters: string;
  readonly initials: string;
  readonly romanised: string;
}

export type SearchIndex = readonly SearchEntry[];

/**
 * Prepares the indicators for searching.
 *
 * @param facts the indicators
 * @param moreWords further words of an indicator to be found by, such as the names of its theme and unit
 * @returns the index for {@link searchIndicators}
 */
export function buildSearchIndex(
  facts: readonly IndicatorFacts[],
  moreWords: (facts: IndicatorFacts) => readonly string[],
): SearchIndex {
  return facts.map((entry) => {
    const { id, name, definition } = entry.indicator;
    const names = fold(`${name.en} ${name.ko} ${id} ${id.replaceAll("_", " ")}`);
    const rest = fold([...moreWords(entry), definition.en, definition.ko].join(" "));
    const korean = fold(name.ko);
    return {
      facts: entry,
      names,
      rest,
      letters: disassemble(`${names} ${rest}`),
      initials: getChoseong(korean).replace(/\s/g, ""),
      romanised: romanize(korean).toLowerCase().replace(/\s/g, ""),
    };
  });
}

/**
 * The indicators in which every word of a query is found: in English or Korean, as Hangul initials (ㄴㅁ for 논문),
 * half-typed, romanised (nonmun), or by a word of the same meaning. Names found come before the rest.
 *
 * @param index the prepared indicators
 * @param query what was typed; blank finds all
 * @returns the indicators found, best first
 */
export function searchIndicators(index: SearchIndex, query: string): readonly IndicatorFacts[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return index
    .map((entry) => ({ entry, score: score(entry, words) }))
    .filter((found) => found.score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry.facts);
}

/** 0 when a word is not found; a blank query scores 1 everywhere, which keeps the order of the catalog. */
function score(entry: SearchEntry, words: readonly string[]): number {
  let total = 1;
  for (const word of words) {
    const points = wordScore(entry, word);
    if (points === 0) return 0;
    total += points;
  }
  return total;
}

function wordScore(entry: SearchEntry, word: string): number {
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
