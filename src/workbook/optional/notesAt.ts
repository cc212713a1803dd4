import { address } from "../sheet/address";
import { hasNotes } from "./cellNotes";

/** A place where a note may stand. */
export interface NotePlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What stands at such a place. */
export interface FoundNote<T extends NotePlace> {
  readonly place: T;
  /** Undefined where the cell has no note. */
  readonly text: string | undefined;
  /** Queues its deletion. */
  delete(): void;
}

/**
 * Reads the notes of some cells (1.18), in one sync.
 *
 * @param context the request; synced here
 * @param places the cells
 * @returns one answer a cell; none where Excel has no notes that an add-in can read
 */
export async function notesAt<T extends NotePlace>(
  context: Excel.RequestContext,
  places: readonly T[],
): Promise<readonly FoundNote<T>[]> {
  if (places.length === 0 || !hasNotes()) return [];
  const loaded = places.map((place) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    const { row, column } = place;
    const note = sheet.notes.getItemOrNullObject(address({ row, column, rows: 1, columns: 1 }));
    note.load("content");
    return { place, note };
  });
  await context.sync();
  return loaded.map(({ place, note }) => ({
    place,
    text: note.isNullObject ? undefined : note.content,
    delete: () => {
      note.delete();
    },
  }));
}
