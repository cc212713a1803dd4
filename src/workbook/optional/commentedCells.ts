/** A cell that has a threaded comment. */
export interface CommentedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Queues the reading of where threaded comments stand (1.10); none where Excel has none that an add-in can read.
 *
 * @param context the request
 * @returns reads the places after the caller's sync; it takes one more
 */
export function loadCommentedCells(context: Excel.RequestContext): () => Promise<readonly CommentedCell[]> {
  if (!hasComments()) return () => Promise.resolve([]);
  const { comments } = context.workbook;
  comments.load("items/id");
  return async () => {
    const cells = comments.items.map((comment) => {
      const cell = comment.getLocation();
      cell.load("rowIndex,columnIndex");
      cell.worksheet.load("name");
      return cell;
    });
    if (cells.length > 0) await context.sync();
    return cells.map(({ worksheet, rowIndex, columnIndex }) => ({
      sheet: worksheet.name,
      row: rowIndex,
      column: columnIndex,
    }));
  };
}

/** Excel must offer them, and the loaded office.js must know them. */
function hasComments(): boolean {
  return (
    Office.context.requirements.isSetSupported("ExcelApi", "1.10") && "comments" in Excel.Workbook.prototype
  );
}
