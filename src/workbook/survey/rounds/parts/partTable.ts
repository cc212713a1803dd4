import type { Bilingual, Language } from "../../../../model/language";
import type { CellContent } from "../../../cellText";
import type { SheetPiece, StyledRange } from "../../../sheet/sheetPlan";
import { fixed } from "../../../analysisSheet/formulaText";
import { joinPieces } from "../../../analysisSheet/joinPieces";
import { look } from "../../../analysisSheet/look";
import { tablePart, type ResultColumn } from "../../../analysisSheet/tablePart";
import { itemColumn, itemColumns } from "../resultColumns";
import type { ResultInput } from "../resultInput";
import { resultWords } from "../resultWords";

/** A part of the sheet from a row on, and the first row beneath it. */
export interface PlacedPart {
  readonly piece: Partial<SheetPiece>;
  readonly end: number;
}

/** A column of a part; one without a key holds no figure. */
export type Column<Key> = ResultColumn & { readonly key: Key | undefined };

/** The figures begin where the figures of the items do. */
export const figures = itemColumn("n");

/**
 * A column of a part.
 *
 * @param key of its figure; undefined where it holds none
 * @param en header in English
 * @param ko header in Korean
 * @param rest format and meaning
 * @returns the column
 */
export function column<Key>(
  key: Key | undefined,
  en: string,
  ko: string,
  rest: Partial<ResultColumn> = {},
): Column<Key> {
  return { key, header: { en, ko }, characters: 10, ...rest };
}

export const whole = { numberFormat: "0", align: "Right" } as const;
export const two = { numberFormat: "0.00" } as const;
export const three = { numberFormat: "0.000" } as const;
export const pMeaning: Bilingual = {
  en: "How often chance alone would give as much: beneath 0.05 is beyond chance.",
  ko: "우연만으로 그만큼 나올 확률: 0.05 미만이면 우연으로 보기 어렵습니다.",
};

/**
 * The head of a part, and its table, whose columns keep the widths of the items' table.
 *
 * @param head the words above
 * @param table row of the head, columns and rows
 * @returns the part
 */
export function placed<Key extends string>(
  head: Bilingual,
  table: {
    readonly row: number;
    readonly columns: readonly Column<Key>[];
    readonly rows: readonly (readonly CellContent[])[];
    readonly language: Language;
  },
): PlacedPart {
  const { row, language, rows } = table;
  const columns = table.columns.map((one, at) => ({
    ...one,
    characters: itemColumns[at]?.characters ?? one.characters,
  }));
  // Words are kept off the figure to their left.
  const styles = columns.flatMap(({ numberFormat, header }, at): StyledRange[] =>
    at > 0 && numberFormat === undefined && header[language] !== "" && isFigure(columns[at - 1])
      ? [{ range: { row: row + 2, column: at, rows: rows.length, columns: 1 }, style: { indent: 1 } }]
      : [],
  );
  return {
    end: row + rows.length + 3,
    piece: joinPieces([
      headPart(head[language], row),
      tablePart({ row: row + 1, column: 0, columns, rows, language }),
      { styles },
    ]),
  };
}

function isFigure(column: Column<string> | undefined): boolean {
  return column?.numberFormat !== undefined;
}

/**
 * The words above a part whose figures are values where they would take too many cells.
 *
 * @param head the words
 * @param input the result's input
 * @returns the words, with a mark where they are values
 */
export function marked(head: Bilingual, { asValues }: ResultInput): Bilingual {
  if (!asValues) return head;
  return { en: `${head.en}: ${resultWords.values.en}`, ko: `${head.ko}: ${resultWords.values.ko}` };
}

/**
 * The words above a part.
 *
 * @param text the words
 * @param row where
 * @returns the cell and its look
 */
export function headPart(text: string, row: number): Partial<SheetPiece> {
  return {
    blocks: [{ row, column: 0, cells: [[{ text }]] }],
    styles: [
      { range: { row, column: 0, rows: 1, columns: 1 }, style: { bold: true, size: 11, color: look.title } },
    ],
  };
}

/** Room that the words of the column before run into: a merged pair a row would take Excel far longer to make. */
export const filler = (): Column<never> => column<never>(undefined, "", "");

/**
 * Cells by key.
 *
 * @param columns of the part
 * @param formulas without "="
 * @returns a cell a column; one without a key stays empty
 */
export function cellsOf<Key extends string>(
  columns: readonly Column<Key>[],
  formulas: Readonly<Record<Key, string>>,
): CellContent[] {
  return columns.map(({ key }) => (key === undefined ? null : { formula: `=${formulas[key]}` }));
}

/**
 * The cells of a row, for its formulas.
 *
 * @param columns of the part
 * @param first place of the first column
 * @param row the row
 * @returns the cell of a key
 */
export function cellIn<Key extends string>(
  columns: readonly Column<Key>[],
  first: number,
  row: number,
): (key: Key) => string {
  return (key) => fixed(row, first + columns.findIndex((one) => one.key === key));
}
