import { InputError } from "../../../model/errors";
import { runOperation } from "../../session";
import { indexWords as words } from "../indexWords";
import { tableData } from "./rangeData";

/** A table of the workbook that an index can be made of. */
export interface SelectedTable {
  /** With the sheet. */
  readonly address: string;
  readonly units: readonly string[];
  readonly indicators: readonly string[];
}

/**
 * The selected table: names of indicators in its first row and of units in its first column. Of one selected cell the
 * block of filled cells around it is taken.
 *
 * @returns the table
 * @throws {InputError} nothing that can be such a table, and why
 * @throws {WorkbookError} an Office error
 */
export async function selectedTable(): Promise<SelectedTable> {
  return runOperation({
    name: words.select,
    run: async (context) => {
      const selected = context.workbook.getSelectedRange();
      const around = selected.getSurroundingRegion();
      selected.load("address,values,rowIndex,columnIndex,rowCount,columnCount");
      selected.worksheet.load("name");
      around.load("address,values,rowIndex,columnIndex");
      around.worksheet.load("name");
      await context.sync();
      const range = selected.rowCount * selected.columnCount === 1 ? around : selected;
      const data = tableData(range.values as unknown[][], {
        sheet: range.worksheet.name,
        row: range.rowIndex,
        column: range.columnIndex,
        lower: [],
      });
      if (data.indicators.length < 2) throw oneIndicator();
      return {
        address: range.address,
        units: data.units.map(({ name }) => name),
        indicators: data.indicators.map(({ name }) => name),
      };
    },
  });
}

function oneIndicator(): InputError {
  return new InputError({
    en: "An index needs two indicators, a column each beside the names of the units. Select a wider table.",
    ko: "지수에는 단위 이름 옆에 열마다 하나씩 지표 2개가 필요합니다. 더 넓은 표를 선택하십시오.",
  });
}
