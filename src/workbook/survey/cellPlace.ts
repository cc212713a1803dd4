import { address } from "../sheet/address";
import type { Bilingual } from "../../model/language";

/**
 * Where a cell stands, in words for an error: sheet, cell, row and column.
 *
 * @param sheet name of the sheet
 * @param row zero-based
 * @param column zero-based
 * @param header of the column
 * @returns such as: sheet "Survey items", cell F12 (row 12, column "Kind")
 */
export function cellPlace(sheet: string, row: number, column: number, header: string): Bilingual {
  const cell = address({ row, column, rows: 1, columns: 1 });
  return {
    en: `sheet "${sheet}", cell ${cell} (row ${row + 1}, column "${header}")`,
    ko: `"${sheet}" 시트 ${cell} 셀(${row + 1}행, "${header}" 열)`,
  };
}
