import type { GapSheetRequest } from "../../gapSheet/request";
import { headers } from "../../insertDataset/words";
import { blockRows, columnUnder } from "../book/figureCells";
import { gapRows, type GapRow } from "../book/gapRows";
import { cellKey, valueAt, type BlockSnapshot, type WorkbookSnapshot } from "../book/workbookSnapshot";
import { writtenValues } from "../book/writtenValues";
import { findingAt, say, type Check } from "../examination";
import type { Finding } from "../finding";

/** Numbers in the add-in's tables beside which no source stands. */
export const withoutSource: Check = ({ book }) =>
  book.blocks.flatMap((block) => {
    if (block.stamp?.kind === "gapSheet") return inGapSheet(book, block);
    return block.stamp?.kind === "dataset" && block.table !== undefined ? inTable(book, block) : [];
  });

/** What the add-in wrote has its source in the remarks; what a person typed needs a note. */
function inGapSheet(book: WorkbookSnapshot, block: BlockSnapshot): readonly Finding[] {
  const { stamp } = block;
  if (stamp === undefined || (stamp.query as unknown as GapSheetRequest).sample) return [];
  const written = writtenValues(stamp);
  return gapRows(book, block).flatMap((row) => {
    const { note, id } = row.cells;
    if (note !== undefined && note.value !== "") return [];
    const typed = (["target", "actual", "baseline"] as const).flatMap((key) => {
      const cell = row.cells[key];
      const isOurs = written.get(`${String(id?.value ?? "")}\u001f${key}`) !== undefined;
      return typeof cell?.value === "number" && !isOurs ? [{ key, column: cell.column }] : [];
    });
    const [first] = typed;
    if (first === undefined || hasNote(book, row, first.column)) return [];
    const at = { sheet: row.sheet, row: row.row, column: first.column };
    return [findingAt(["withoutSource", "warning"], at, typedText(nameOf(row)))];
  });
}

function hasNote(book: WorkbookSnapshot, { sheet, row }: GapRow, column: number): boolean {
  return book.noted.has(cellKey(sheet, row, column));
}

function nameOf({ cells }: GapRow): string {
  return String(cells.name?.value ?? cells.id?.value ?? "");
}

function typedText(name: string): ReturnType<typeof say> {
  return say(
    `A figure typed for "${name}" has no source: the column "Note" is empty, so nobody can check it. Write there where it comes from.`,
    `'${name}'에 입력한 수치에 출처가 없습니다. '메모' 열이 비어 있어 아무도 확인할 수 없습니다. 그 열에 어디에서 온 값인지 쓰십시오.`,
  );
}

function inTable(book: WorkbookSnapshot, block: BlockSnapshot): readonly Finding[] {
  const rows = blockRows(book, block);
  const source = columnUnder(rows, headers.source);
  const value = columnUnder(rows, headers.value);
  if (source === undefined || value === undefined) return [];
  return rows.rows.flatMap((row) => {
    const isFigure = typeof valueAt(book, rows.sheet, row, value) === "number";
    const text = String(valueAt(book, rows.sheet, row, source)).trim();
    if (!isFigure || text !== "" || book.noted.has(cellKey(rows.sheet, row, value))) return [];
    return [findingAt(["withoutSource", "warning"], { sheet: rows.sheet, row, column: value }, emptySource)];
  });
}

const emptySource = say(
  "This figure has no source: the column of sources is empty in its row, so nobody can check it. Write the source there, or refresh the table.",
  "이 수치에는 출처가 없습니다. 그 행의 출처 열이 비어 있어 아무도 확인할 수 없습니다. 출처를 쓰거나 표를 새로 고치십시오.",
);
