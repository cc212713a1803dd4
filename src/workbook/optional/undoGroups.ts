/**
 * How to run an operation: waiting for a cell that is being edited, and as one step of undo where Excel can (1.20).
 *
 * @returns options for `Excel.run`
 */
export function runOptions(): Excel.RunOptions {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.20")
    ? { delayForCellEdit: true, mergeUndoGroup: true }
    : { delayForCellEdit: true };
}
