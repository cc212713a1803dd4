import type { Bilingual, Language } from "../../../model/language";
import type { SurveyItem } from "../surveyTypes";
import { itemNumber } from "./itemNumber";

/** Things that are ranked, compared or commented on together. */
export interface ItemGroup {
  readonly name: Bilingual;
  readonly things: readonly Bilingual[];
  /** Of topics and dimensions; the questions are in both. */
  readonly language: Language;
}

const plain = { reversed: false, status: "active" } as const;

/**
 * The items by which things are ranked, 1 the first.
 *
 * @param group the things
 * @returns an item a thing
 */
export function rankedItems({ name, things, language }: ItemGroup): readonly SurveyItem[] {
  return things.map((thing, place) => ({
    id: itemNumber("R", place, things.length),
    topic: thing[language],
    dimension: name[language],
    text: {
      en: `“${thing.en}”: which place does it take among the ${things.length} by priority? (1 first)`,
      ko: `“${thing.ko}”은(는) ${things.length}개 가운데 우선순위가 몇 위입니까? (1위가 가장 우선)`,
    },
    kind: "ranking",
    scaleMax: things.length,
    ...plain,
  }));
}

/**
 * The items by which every two things are compared, as weights by AHP need them.
 *
 * @param group the things
 * @returns an item a pair
 */
export function comparedItems({ name, things, language }: ItemGroup): readonly SurveyItem[] {
  const pairs = things.flatMap((left, place) => things.slice(place + 1).map((right) => ({ left, right })));
  return pairs.map(({ left, right }, place) => ({
    id: itemNumber("W", place, pairs.length),
    topic: `${left[language]}|${right[language]}`,
    dimension: name[language],
    text: {
      en: `How much more important is “${left.en}” than “${right.en}”? (9 far more, 1 equally, 1/9 far less)`,
      ko: `“${left.ko}”은(는) “${right.ko}”보다 얼마나 더 중요합니까? (9 훨씬 더, 1 같음, 1/9 훨씬 덜)`,
    },
    kind: "pairwise",
    scaleMax: 9,
    ...plain,
  }));
}

/**
 * The items by which experts comment on things in words.
 *
 * @param group the things
 * @returns an item a thing
 */
export function commentItems({ name, things, language }: ItemGroup): readonly SurveyItem[] {
  return things.map((thing, place) => ({
    id: itemNumber("O", place, things.length),
    topic: thing[language],
    dimension: name[language],
    text: {
      en: `“${thing.en}”: what should the city do first? In your own words.`,
      ko: `“${thing.ko}” 부문에서 서울시가 먼저 해야 할 일을 자유롭게 적어 주십시오.`,
    },
    kind: "open",
    scaleMax: 0,
    ...plain,
  }));
}
