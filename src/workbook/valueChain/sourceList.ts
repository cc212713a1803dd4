import type { Catalog } from "../../catalog/catalog";
import { citation, publishedWords } from "../../catalog/citation";
import type { Language } from "../../model/language";
import type { CellContent } from "../cellText";
import type { Rect, SheetPiece } from "../sheet/sheetPlan";
import { lineHeight, linesNeeded } from "../sheet/textHeight";
import { look } from "../analysisSheet/look";

/** Sources numbered in the order of their first use on a sheet. */
export interface SourceList {
  /** "[2]" for the source of that id. */
  numberOf(id: string): string;
  /** "[1, 2]" for several; "" for none. */
  numbersOf(ids: readonly string[]): string;
  /** The sources used so far, each with its number: publisher, title and date. */
  short(): readonly string[];
  /** The same in full, with address, licence and evidence. */
  full(): readonly string[];
}

/**
 * An empty list of sources; asking for a number puts a source on it.
 *
 * @param catalog the data
 * @param language of the citations
 * @returns the list
 */
export function sourceList(catalog: Catalog, language: Language): SourceList {
  const used: string[] = [];
  const place = (id: string): number => {
    if (!used.includes(id)) used.push(id);
    return used.indexOf(id) + 1;
  };
  const each = (text: (id: string) => string): string[] => used.map((id, at) => `[${at + 1}] ${text(id)}`);
  return {
    numberOf: (id) => `[${place(id)}]`,
    numbersOf: (ids) =>
      ids.length === 0 ? "" : `[${[...new Set(ids.map(place))].sort((a, b) => a - b).join(", ")}]`,
    short: () =>
      each((id) => {
        const source = catalog.sources.get(id);
        if (source === undefined) return id;
        return `${source.publisher}, ${source.title}, ${publishedWords(source, language)}`;
      }),
    full: () =>
      each((id) => {
        const source = catalog.sources.get(id);
        return source === undefined ? id : citation(source, language);
      }),
  };
}

/** Small print, so that more letters fit. */
const smallPrint = 1.4;

/**
 * Short sources in two columns of merged cells, read downwards.
 *
 * @param texts of the sources
 * @param place first row, the columns that both halves share, and how many letters a half holds
 * @returns the cells, and how many rows they take
 */
export function sourcesPart(
  texts: readonly string[],
  place: { readonly row: number; readonly left: number; readonly right: number; readonly characters: number },
): { readonly piece: Partial<SheetPiece>; readonly rows: number } {
  const rows = Math.ceil(texts.length / 2);
  const halves = [texts.slice(0, rows), texts.slice(rows)];
  const ranges = (at: number): Rect[] => [
    { row: place.row + at, column: 0, rows: 1, columns: place.left },
    { row: place.row + at, column: place.left, rows: 1, columns: place.right },
  ];
  const all = { row: place.row, column: 0, rows, columns: place.left + place.right };
  return {
    rows,
    piece: {
      blocks: halves.flatMap((half, at) =>
        half.length === 0
          ? []
          : [
              {
                row: place.row,
                column: at * place.left,
                cells: half.map((text): CellContent[] => [{ text }]),
              },
            ],
      ),
      merges: Array.from({ length: rows }, (_, at) => ranges(at)).flat(),
      styles:
        rows === 0
          ? []
          : [{ range: all, style: { size: 8, color: look.quiet, wrap: true, vertical: "Top" } }],
      rowHeights: Array.from({ length: rows }, (_, at) => {
        const lines = halves.map((half) => linesNeeded(half[at] ?? "", place.characters * smallPrint));
        return { row: place.row + at, points: Math.max(...lines) * (lineHeight - 2.5) + 2 };
      }),
    },
  };
}
