import type { Rect } from "../sheet/sheetPlan";
import { columnIndex, columns } from "./columns";
import type { NoteLine } from "./notesBlock";

/** Lines of notes with the place they go to. */
export interface PlacedNotes {
  readonly row: number;
  readonly column: number;
  /** Where the text begins; the label stands in `column`. */
  readonly textColumn: number;
  /** Long lines are merged over the width of the sheet and wrapped. */
  readonly wrap: boolean;
  readonly lines: readonly NoteLine[];
}

/** Where everything stands, in zero-based rows and columns. */
export interface Layout {
  readonly band: number;
  readonly header: number;
  readonly first: number;
  readonly targets: number;
  readonly table: Rect;
  readonly chart: Rect;
  readonly notes: readonly PlacedNotes[];
  /** The first row beneath everything. */
  readonly end: number;
}

/** A chart lower than this squeezes its labels. */
const lowestChart = 17;

/**
 * Places the parts of the sheet: top lines, table, chart at the left beneath it with the legend at its right, and the
 * sources beneath both.
 *
 * @param parts how many top lines and targets, and the blocks of notes
 * @returns the layout
 */
export function layoutOf(parts: {
  readonly top: number;
  readonly targets: number;
  readonly notes: { readonly beside: readonly NoteLine[]; readonly beneath: readonly NoteLine[] };
}): Layout {
  const band = parts.top + 1;
  const header = band + 1;
  const first = header + 1;
  const lower = first + parts.targets + 2;
  const height = Math.max(lowestChart, parts.notes.beside.length);
  const sources = lower + height + 1;
  return {
    band,
    header,
    first,
    targets: parts.targets,
    table: { row: header, column: 0, rows: parts.targets + 1, columns: columns.length },
    chart: { row: lower, column: 0, rows: height, columns: columnIndex("targetYear") },
    notes: [
      {
        row: lower,
        column: columnIndex("hint"),
        textColumn: columnIndex("gap") + 1,
        wrap: false,
        lines: parts.notes.beside,
      },
      { row: sources, column: 0, textColumn: columnIndex("unit"), wrap: true, lines: parts.notes.beneath },
    ],
    end: sources + parts.notes.beneath.length,
  };
}
