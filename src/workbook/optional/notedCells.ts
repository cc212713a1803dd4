import { hasNotes } from "./cellNotes";

/** A cell that has a note. */
export interface NotedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Queues the reading of all notes (1.18); none where Excel has none that an add-in can read. It takes two more syncs.
 *
 * @param context the request, in which the worksheets' names are being loaded
 * @returns reads the notes after the caller's sync
 */
export function loadNotedCells(context: Excel.RequestContext): () => Promise<readonly NotedCell[]> {
  if (!hasNotes()) return () => Promise.resolve([]);
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  return async () => {
    const sheets = worksheets.items.map(({ name, notes }) => ({ name, notes }));
    for (const { notes } of sheets) notes.load("items/content");
    await context.sync();
    const found = sheets.flatMap(({ name, notes }) =>
      notes.items.map((note) => {
        const cell = note.getLocation();
        cell.load("rowIndex,columnIndex");
        return { sheet: name, note, cell };
      }),
    );
    await context.sync();
    return found.map(({ sheet, note, cell }) => ({
      sheet,
      row: cell.rowIndex,
      column: cell.columnIndex,
      text: note.content,
    }));
  };
}
