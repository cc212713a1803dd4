import type { Language } from "../../../../model/language";
import { headerStyle } from "../../../sheet/headerStyle";
import { emptyPiece, type Rect, type SheetPiece, type SheetSetup } from "../../../sheet/sheetPlan";
import type { KeyEntry } from "../../import/importTypes";
import { surveyColors } from "../../surveyLook";
import { keyColumns, keyHeaders, keyTexts } from "./keyWords";

const headerRow = 3;
const widths: Readonly<Record<keyof KeyEntry, number>> = {
  expert: 10,
  name: 20,
  email: 32,
  group: 14,
  field: 20,
};

/** The sheet of an expert key as data. */
export interface KeyPlan {
  readonly setup: SheetSetup;
  readonly piece: SheetPiece;
  /** The table with its header. */
  readonly table: Rect;
}

/**
 * Plans the sheet of an expert key.
 *
 * @param language of the survey
 * @param entries its people
 * @returns the sheet as data
 */
export function planKey(language: Language, entries: readonly KeyEntry[]): KeyPlan {
  const table = { row: headerRow, column: 0, rows: entries.length + 1, columns: keyColumns.length };
  const page = { en: "Page &P of &N", ko: "&P / &N쪽" }[language];
  return {
    table,
    setup: {
      name: keyTexts.sheet[language],
      tabColor: "#C00000",
      freeze: { rows: headerRow + 1, columns: 1 },
      page: {
        printArea: { ...table, row: 0, rows: table.rows + headerRow },
        footer: { left: "SEOULAI", center: page, right: "&A" },
      },
    },
    piece: {
      ...emptyPiece,
      blocks: [
        { row: 0, column: 0, cells: [[{ text: keyTexts.title[language] }]] },
        { row: 1, column: 0, cells: [[{ text: keyTexts.howTo[language] }]] },
        {
          row: headerRow,
          column: 0,
          cells: [keyColumns.map((key) => ({ text: keyHeaders[key][language] }))],
        },
        { row: headerRow + 1, column: 0, cells: entries.map(keyRow) },
      ],
      tables: [
        { name: "SEOULAI_KEY", range: table, style: "TableStyleLight1", banded: false, filterButtons: true },
      ],
      styles: [
        {
          range: { row: 0, column: 0, rows: 1, columns: 1 },
          style: { bold: true, size: 16, color: surveyColors.title },
        },
        { range: { row: 1, column: 0, rows: 1, columns: 1 }, style: { color: surveyColors.quiet } },
        headerStyle({ ...table, rows: 1 }),
      ],
      columnWidths: keyColumns.map((key, column) => ({ column, characters: widths[key] })),
    },
  };
}

/**
 * The cells of a person in a key as it is made.
 *
 * @param entry the person
 * @returns texts, in the order of the columns
 */
export function keyRow(entry: KeyEntry): { readonly text: string }[] {
  return keyColumns.map((key) => ({ text: entry[key] }));
}
