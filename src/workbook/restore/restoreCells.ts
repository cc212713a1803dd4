import type { MergeCell } from "../../core/merge/mergeTypes";
import { sheetAddress } from "../refresh/cellAddress";
import { addressOf, holdsRecord, type CellRecord } from "../refresh/cellRecord";
import { rawCell } from "../refresh/cellsBefore";
import type { CellBefore } from "../refresh/loadBefore";
import { rowsByKey, type ReadBlock } from "../refresh/planBlock";
import { shownCell } from "../refresh/plan/shownCell";
import type { RecordedCell } from "../refresh/recordTypes";
import type { Change, ShownCell } from "../refresh/refreshTypes";

/** The cells that a refresh wrote, told apart by what has become of them. */
export interface RestoreCells {
  /** As the refresh wrote them: they go back. */
  readonly back: readonly { readonly recorded: RecordedCell; readonly cell: CellBefore }[];
  /** Edited since: they stay. */
  readonly kept: readonly Change[];
}

/**
 * Tells which of the cells that a refresh wrote are still as it wrote them.
 *
 * @param block as it stands
 * @param cells what was written
 * @returns those that go back, and those that stay; a cell whose row or column was deleted is in neither
 */
export function cellsBeforeOf(block: ReadBlock, cells: readonly RecordedCell[]): RestoreCells {
  const back: RestoreCells["back"][number][] = [];
  const kept: Change[] = [];
  const { sheet } = block;
  const rows = rowsByKey(sheet);
  for (const recorded of cells) {
    const { key, nth, field } = recorded;
    const row = rows.get(`${nth}\u001f${key}`);
    const column = sheet.columnOf.get(field);
    if (row === undefined || column === undefined) continue;
    const at = addressOf({ row, column });
    const now = cellNow(block, recorded);
    if (holdsRecord(now, recorded.after, at)) {
      back.push({ recorded, cell: { row, column, raw: rawCell(sheet, row, column) } });
    } else if (!holdsRecord(now, recorded.before, at)) {
      kept.push(keptCell(block, recorded, now, { row, column }));
    }
  }
  return { back, kept };
}

function cellNow({ sheet }: ReadBlock, { key, nth, field }: RecordedCell): MergeCell {
  const mine = sheet.tables[nth];
  return mine?.rows.get(key)?.[mine.fields.indexOf(field)] ?? null;
}

function keptCell(
  { found, sheet, base }: ReadBlock,
  recorded: RecordedCell,
  now: MergeCell,
  place: { readonly row: number; readonly column: number },
): Change {
  const { key, nth, field, before, after } = recorded;
  const text = key.split("\u001f").join(", ");
  const format = base.formats.get(key)?.get(field);
  return {
    id: `${found.blockId}/restore/${nth}/${key}/${field}`,
    blockId: found.blockId,
    key,
    row: base.rowLabels.get(key) ?? { en: text, ko: text },
    field,
    header: sheet.columns[place.column - sheet.cells.range.column]?.header ?? field,
    outcome: "kept",
    old: shownRecord(before, format),
    mine: shownRecord(now, format),
    theirs: shownRecord(after, format),
    address: sheetAddress(sheet.cells.sheet, { ...place, rows: 1, columns: 1 }),
    choice: "refuse",
    decidable: false,
  };
}

/**
 * A record as people see it.
 *
 * @param record what a cell held
 * @param format the number format of its figure, as far as it is known
 * @returns its text, and its formula where it is one
 */
export function shownRecord(record: CellRecord, format = ""): ShownCell {
  const cell = typeof record === "object" && record !== null ? { formula: record.formula } : record;
  return shownCell(cell, format) ?? { text: "" };
}
