/** A table as it stands: what a person could see of it. */
export interface TableNow {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly headers: readonly string[];
  /** Formulas, or values where there is none. */
  readonly rows: readonly (readonly Cell[])[];
  readonly hiddenRows: readonly boolean[];
  readonly hiddenColumns: readonly boolean[];
  /** Texts of notes by "row,column" of the data. */
  readonly notes: ReadonlyMap<string, string>;
  readonly criteria: readonly string[];
  readonly sheets: readonly string[];
}

export type Cell = string | number | boolean;

/** Reads the table of that name. */
export async function readTable(name: string): Promise<TableNow> {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const range = table.getRange().load("formulas, rowIndex, columnIndex, rowCount, columnCount");
    table.worksheet.load("name");
    table.worksheet.notes.load("items/content");
    table.autoFilter.load("criteria");
    context.workbook.worksheets.load("items/name");
    await context.sync();
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    const rows = Array.from({ length: rowCount - 1 }, (_, row) => range.getRow(row + 1).load("rowHidden"));
    const columns = Array.from({ length: columnCount }, (_, at) => range.getColumn(at).load("columnHidden"));
    const notes = table.worksheet.notes.items.map((note) => ({
      text: note.content,
      place: note.getLocation().load("rowIndex, columnIndex"),
    }));
    await context.sync();
    const [headers = [], ...cells] = range.formulas as Cell[][];
    return {
      sheet: table.worksheet.name,
      top: rowIndex,
      left: columnIndex,
      headers: headers.map(String),
      rows: cells,
      hiddenRows: rows.map(({ rowHidden }) => rowHidden),
      hiddenColumns: columns.map(({ columnHidden }) => columnHidden),
      notes: new Map(
        notes.map(({ text, place }) => [
          `${String(place.rowIndex - rowIndex - 1)},${String(place.columnIndex - columnIndex)}`,
          text,
        ]),
      ),
      criteria: (table.autoFilter.criteria as unknown[]).map((one) => JSON.stringify(one)),
      sheets: context.workbook.worksheets.items.map((sheet) => sheet.name),
    };
  });
}
