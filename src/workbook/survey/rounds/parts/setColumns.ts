import type { Language } from "../../../../model/language";
import type { CellContent } from "../../../cellText";
import type { ItemKind, SurveyItem } from "../../surveyTypes";
import { kindWords } from "../../surveyWords";
import { resultWords } from "../resultWords";
import { column, type Column } from "./partTable";

/** The columns that say which set of items a row is about. */
export const setColumns: readonly Column<never>[] = [
  column<never>(undefined, "No.", "번호"),
  column<never>(undefined, "Kind", "유형", { wrap: true }),
  column<never>(undefined, "Dimension", "영역", { wrap: true }),
  column<never>(undefined, "Items", "문항", { wrap: true }),
];

/** Items of a kind and dimension; "" stands for all dimensions. */
export interface NamedSet {
  readonly kind: ItemKind;
  readonly dimension: string;
  readonly ids: readonly string[];
}

/**
 * The words of a set.
 *
 * @param set the set
 * @param place among the sets
 * @param language of the words
 * @returns a cell for each of {@link setColumns}
 */
export function setCells(
  { kind, dimension, ids }: NamedSet,
  place: number,
  language: Language,
): CellContent[] {
  return [
    place + 1,
    { text: kindWords[kind][language] },
    { text: dimension === "" ? resultWords.all[language] : dimension },
    { text: ids.join(", ") },
  ];
}

/**
 * Sets of at least two items: all of a kind, and those of each of its dimensions where it has several.
 *
 * @param items of the round
 * @param kind of the items
 * @param which all of the kind alone, or its dimensions as well
 * @returns the sets
 */
export function setsOf(
  items: readonly SurveyItem[],
  kind: ItemKind,
  which: "all" | "dimensions",
): NamedSet[] {
  const ofKind = items.filter((item) => item.kind === kind);
  const names = [...new Set(ofKind.map(({ dimension }) => dimension))].filter((name) => name !== "");
  const dimensions = which === "all" || names.length < 2 ? [] : names;
  const idsOf = (dimension: string): string[] =>
    ofKind.filter((item) => item.dimension === dimension).map(({ id }) => id);
  return [
    ...dimensions.map((dimension): NamedSet => ({ kind, dimension, ids: idsOf(dimension) })),
    { kind, dimension: "", ids: ofKind.map(({ id }) => id) },
  ].filter(({ ids }) => ids.length >= 2);
}
