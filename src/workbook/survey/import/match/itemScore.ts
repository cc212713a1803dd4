import { distance } from "fastest-levenshtein";
import type { ItemKind, SurveyItem } from "../../surveyTypes";
import { headerParts } from "./headerParts";
import { plainWords } from "./plainWords";

/** How well a header names an item: 0..1, and by what. */
export interface ItemScore {
  readonly score: number;
  readonly how: "id" | "text" | "similar";
}

/** Under it two texts are taken for different ones. */
const leastSimilarity = 0.8;
/** Shorter texts differ by a letter and mean something else. */
const leastLength = 6;

/** A header prepared once, since it is held against every item. */
export interface PreparedHeader {
  readonly ids: ReadonlySet<string>;
  readonly whole: string;
  readonly parts: readonly string[];
  readonly kinds: ReadonlySet<ItemKind>;
}

/**
 * Prepares a header for {@link itemScore}.
 *
 * @param header of a column
 * @returns its parts, ids and what kinds of item its words speak of
 */
export function prepareHeader(header: string): PreparedHeader {
  const parts = headerParts(header);
  const first = /^[\p{L}\p{N}_-]+(?=[\s.):\]])/u.exec(header.trim())?.[0] ?? "";
  return {
    ids: new Set([...parts, first].map((part) => part.trim().toLowerCase()).filter((part) => part !== "")),
    whole: plainWords(header),
    parts: [...new Set(parts.map(plainWords).filter((part) => part !== ""))],
    kinds: kindsOf(header),
  };
}

/** An item prepared once. */
export interface PreparedItem {
  readonly id: string;
  readonly kind: ItemKind;
  readonly texts: readonly string[];
  readonly topics: readonly string[];
}

/**
 * Prepares an item for {@link itemScore}.
 *
 * @param item of the survey
 * @returns its texts in both languages and its topic, as plain words
 */
export function prepareItem(item: SurveyItem): PreparedItem {
  const texts = [item.text.en, item.text.ko].map(plainWords).filter((text) => text !== "");
  const topics = [plainWords(item.topic), plainWords(item.topic.replace("|", " vs "))];
  return {
    id: item.id.toLowerCase(),
    kind: item.kind,
    texts,
    topics: topics.filter((topic) => topic !== ""),
  };
}

/**
 * How well a header names an item: by its id, by its words, or by its topic together with a word of its kind ("how
 * important … [Cloud]").
 *
 * @param header prepared
 * @param item prepared
 * @returns the score; undefined where it does not name it outright
 */
export function itemScore(header: PreparedHeader, item: PreparedItem): ItemScore | undefined {
  if (header.ids.has(item.id)) return { score: 1, how: "id" };
  const candidates = header.parts.flatMap((part) => item.texts.map((text) => ({ part, text })));
  const exact = candidates.find(({ part, text }) => part === text);
  if (exact !== undefined) return { score: exact.part === header.whole ? 0.99 : 0.97, how: "text" };
  if (header.kinds.has(item.kind) && item.topics.some((topic) => header.parts.includes(topic))) {
    return { score: 0.95, how: "text" };
  }
  return undefined;
}

/**
 * How nearly a header has the words of an item, for headers that name none outright.
 *
 * @param header prepared
 * @param item prepared
 * @returns the score; undefined where the words are others
 */
export function nearlyScore(header: PreparedHeader, item: PreparedItem): ItemScore | undefined {
  const candidates = header.parts.flatMap((part) => item.texts.map((text) => ({ part, text })));
  const best = Math.max(0, ...candidates.map(({ part, text }) => similarity(part, text)));
  return best >= leastSimilarity ? { score: best * 0.94, how: "similar" } : undefined;
}

/** 1 for the same text, less by the share of letters that differ; quickly 0 where the lengths alone say so. */
function similarity(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  const shortest = Math.min(one.length, other.length);
  if (shortest < leastLength || shortest / longest < leastSimilarity) return 0;
  return 1 - distance(one, other) / longest;
}

const kindWords: readonly (readonly [ItemKind, RegExp])[] = [
  ["importance", /중요|importan/iu],
  ["current", /현재|수준|현황|만족|current|level|satisf|performance/iu],
  ["essential", /필수|타당|essential|necessary/iu],
  ["ranking", /순위|rank/iu],
  ["open", /의견|자유|서술|이유|comment|opinion|reason/iu],
];

function kindsOf(header: string): ReadonlySet<ItemKind> {
  return new Set(kindWords.filter(([, word]) => word.test(header)).map(([kind]) => kind));
}
