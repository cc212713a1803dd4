import type { Bilingual, Language } from "../../../model/language";
import type { CellContent } from "../../cellText";
import { inTurns } from "../../inTurns";
import type { SheetPiece } from "../../sheet/sheetPlan";
import { fixed } from "../../analysisSheet/formulaText";
import { sheetReference } from "../../sheet/sheetReference";

/** A block of cells on the working sheet: a row an expert, a column an item or another thing. */
export interface WorkingBlock {
  /** One column of it, all experts; for formulas of any sheet. */
  column(place: number): string;
  /** All of it; for formulas of any sheet. */
  all(): string;
  /** The same for formulas of the working sheet itself: many cells, and so short ones. */
  readonly here: { column(place: number): string; cell(row: number, place: number): string };
}

/** Cells from which figures of the result are calculated, collected block beneath block. */
export interface WorkingSheet {
  /**
   * Adds a block.
   *
   * @param block title, headers, labels of the rows, and the formula of each cell
   * @returns the block, for references to it
   */
  add(block: {
    readonly title: Bilingual;
    readonly headers: readonly string[];
    readonly rows: readonly CellContent[];
    /** Without "=". */
    readonly formula: (row: number, place: number) => string;
  }): WorkingBlock;
  /** What was collected, as one block that can be written row by row; its formulas are made now, in turns. */
  piece(): Promise<Pick<SheetPiece, "blocks" | "styles">>;
  /** Rows and columns taken so far. */
  size(): { readonly rows: number; readonly columns: number };
}

/**
 * An empty working sheet.
 *
 * @param sheet its name
 * @param language of the titles
 * @param first row of the first block
 * @returns the collector
 */
export function workingSheet(sheet: string, language: Language, first: number): WorkingSheet {
  const lines: (() => CellContent[])[] = [];
  const styles: SheetPiece["styles"][number][] = [];
  let next = first;
  let widest = 1;
  return {
    add: ({ title, headers, rows, formula }) => {
      const top = next + 2;
      const width = headers.length;
      const reference = (row: number, column: number, count: number, columns: number): string =>
        sheetReference(sheet, { row: top + row, column: 1 + column, rows: count, columns });
      const own: WorkingBlock = {
        column: (place) => reference(0, place, rows.length, 1),
        all: () => reference(0, 0, rows.length, width),
        here: {
          column: (place) => `${fixed(top, 1 + place)}:${fixed(top + rows.length - 1, 1 + place)}`,
          cell: (row, place) => fixed(top + row, 1 + place),
        },
      };
      lines.push(
        () => [{ text: title[language] }],
        () => [null, ...headers.map((text) => ({ text }))],
        ...rows.map((label, row) => () => [
          label,
          ...headers.map((_, place) => ({ formula: `=${formula(row, place)}` })),
        ]),
        () => [],
      );
      styles.push(
        {
          range: { row: next, column: 0, rows: 1, columns: 1 },
          style: { bold: true, size: 11, color: "#1F3A5F" },
        },
        {
          range: { row: next + 1, column: 0, rows: 1, columns: width + 1 },
          style: { bold: true, fill: "#EDEDED", horizontal: "Center" },
        },
      );
      next = top + rows.length + 1;
      widest = Math.max(widest, width + 1);
      return own;
    },
    // A panel of some size takes more than one request holds, and only one block is cut into several.
    piece: async () => {
      const cells = await inTurns(lines, (line) => padded(line(), widest));
      return { blocks: [{ row: first, column: 0, cells }], styles };
    },
    size: () => ({ rows: next, columns: widest }),
  };
}

function padded(cells: readonly CellContent[], width: number): readonly CellContent[] {
  return [...cells, ...new Array<CellContent>(width - cells.length).fill(null)];
}
