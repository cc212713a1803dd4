import type { Language } from "../../../../model/language";
import type { CellContent } from "../../../cellText";
import type { SurveyItem } from "../../surveyTypes";
import { kindWords } from "../../surveyWords";
import { column, type Column } from "./partTable";

/** The columns that say which item a row is about. */
export const itemHead: readonly Column<never>[] = [
  column<never>(undefined, "Id", "번호"),
  column<never>(undefined, "Topic", "주제", { wrap: true }),
  column<never>(undefined, "Dimension", "영역", { wrap: true }),
  column<never>(undefined, "Item", "문항", { wrap: true }),
  column<never>(undefined, "Kind", "유형", { wrap: true }),
];

/**
 * The words of an item.
 *
 * @param item the item
 * @param language of the words
 * @returns a cell for each of {@link itemHead}
 */
export function itemCells(
  { id, topic, dimension, text, kind }: SurveyItem,
  language: Language,
): CellContent[] {
  const words = text[language] === "" ? text[language === "en" ? "ko" : "en"] : text[language];
  return [id, topic, dimension, words, kindWords[kind][language]].map((one) => ({ text: one }));
}

/**
 * Whether an item has figures.
 *
 * @param item the item
 * @returns false of comparisons, which have an analysis of their own, and of words
 */
export function isFigured({ kind }: SurveyItem): boolean {
  return kind !== "open" && kind !== "pairwise";
}
