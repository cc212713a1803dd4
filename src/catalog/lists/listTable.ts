import type { Bilingual, Language } from "../../model/language";

/** A cell of a list; "" where there is no value. */
export type ListCell = string | number;

/** A column of a list: its heading and what it shows of an entry. */
export interface ListColumn<T> {
  readonly heading: Bilingual;
  readonly cell: (entry: T, language: Language) => ListCell | undefined;
}

/** Entries as rows of cells under a row of headings. */
export function listTable<T>(
  columns: readonly ListColumn<T>[],
  entries: readonly T[],
  language: Language,
): ListCell[][] {
  const headings = columns.map(({ heading }) => heading[language]);
  return [headings, ...entries.map((entry) => columns.map(({ cell }) => cell(entry, language) ?? ""))];
}
