/**
 * Whether cell notes can be written: Excel must offer them, and the loaded office.js must know them. Some office.js
 * files are older than the Excel they run in.
 *
 * @returns true with ExcelApi 1.18
 */
export function hasNotes(): boolean {
  return offers("1.18") && "notes" in Excel.Worksheet.prototype;
}

/**
 * Whether a number can carry properties such as its source.
 *
 * @returns true with ExcelApi 1.19
 */
export function hasRichNumbers(): boolean {
  return offers("1.19") && "valuesAsJson" in Excel.Range.prototype;
}

/**
 * Whether the syncs of one run can be one step of undo.
 *
 * @returns true with ExcelApi 1.20
 */
export function hasUndoGroups(): boolean {
  return offers("1.20");
}

function offers(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
