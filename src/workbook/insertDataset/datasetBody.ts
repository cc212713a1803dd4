import type { CellContent } from "../cellText";
import type { StampRows } from "../stamp/stampTypes";
import type { RichNumber } from "../insertBlock/richNumber";

/** A table's cells without its place: what `longTable` and `wideTable` make. */
export interface DatasetBody {
  readonly headers: readonly string[];
  readonly widths: readonly number[];
  readonly cells: readonly (readonly CellContent[])[];
  readonly formats: { readonly column: number; readonly rows: readonly (readonly string[])[] };
  /** Numbers with their source as properties, where Excel has such numbers. */
  readonly rich:
    { readonly column: number; readonly rows: readonly (readonly (RichNumber | null)[])[] } | undefined;
  /** Columns of text beside numbers, set off from them. */
  readonly setOff: readonly number[];
  readonly content: StampRows;
}
