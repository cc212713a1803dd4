import { splitRows, largestRequest } from "../insertBlock/splitRows";
import type { Rect } from "../sheet/sheetPlan";
import { cellReference } from "./cellReference";

/** A formula that is to stand in the place of another. */
export interface FormulaEdit {
  readonly sheet: string;
  /** "B2", without the sheet. */
  readonly address: string;
  readonly before: string;
  readonly after: string;
}

/** The data rows of a table. */
export interface TableBody extends Rect {
  readonly sheet: string;
}

/** A stretch of one column that is written at once; cells without an edit are left alone. */
export interface ColumnWrite {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly edits: readonly (FormulaEdit | undefined)[];
}

/**
 * Gathers edits of formulas into as few writes as can be. A column of a table is always written as a whole: Excel
 * fills a column with a formula that is written into a part of it when the rest is empty.
 *
 * @param edits in any order
 * @param tables of the workbook
 * @returns writes, gathered into requests that stay below the limit
 */
export function formulaWrites(
  edits: readonly FormulaEdit[],
  tables: readonly TableBody[],
): readonly (readonly ColumnWrite[])[] {
  const writes = [...byColumn(edits)]
    .flatMap(([, column]) => columnWrites(column, tables))
    .flatMap(belowLimit);
  const requests = splitRows(writes.map(sizeOf), largestRequest);
  return requests.map(({ from, to }) => writes.slice(from, to)).filter((request) => request.length > 0);
}

interface PlacedEdit {
  readonly edit: FormulaEdit;
  readonly row: number;
  readonly column: number;
}

function byColumn(edits: readonly FormulaEdit[]): ReadonlyMap<string, readonly PlacedEdit[]> {
  const columns = new Map<string, PlacedEdit[]>();
  for (const edit of edits) {
    const { row, column } = cellReference(edit.address) ?? { row: 0, column: 0 };
    const key = `${column} ${edit.sheet}`;
    const found = columns.get(key) ?? [];
    found.push({ edit, row, column });
    columns.set(key, found);
  }
  return columns;
}

function columnWrites(edits: readonly PlacedEdit[], tables: readonly TableBody[]): readonly ColumnWrite[] {
  const stretches = new Map<string, { from: number; to: number; edits: PlacedEdit[] }>();
  let run = -1;
  let last = -2;
  for (const placed of [...edits].sort((a, b) => a.row - b.row)) {
    const table = tables.findIndex((body) => covers(body, placed));
    const body = tables[table];
    if (placed.row !== last + 1) run += 1;
    last = placed.row;
    const key = body === undefined ? `run ${run}` : `table ${table}`;
    const found = stretches.get(key);
    if (found === undefined) {
      const from = body?.row ?? placed.row;
      stretches.set(key, { from, to: body === undefined ? from + 1 : from + body.rows, edits: [placed] });
    } else {
      found.edits.push(placed);
      found.to = Math.max(found.to, placed.row + 1);
    }
  }
  return [...stretches.values()].map(({ from, to, edits: own }) => {
    const [first] = own;
    const cells = new Array<FormulaEdit | undefined>(to - from).fill(undefined);
    for (const { edit, row } of own) cells[row - from] = edit;
    return { sheet: first?.edit.sheet ?? "", row: from, column: first?.column ?? 0, edits: cells };
  });
}

function covers(body: TableBody, { edit, row, column }: PlacedEdit): boolean {
  const inRows = row >= body.row && row < body.row + body.rows;
  return body.sheet === edit.sheet && inRows && column >= body.column && column < body.column + body.columns;
}

function belowLimit(write: ColumnWrite): readonly ColumnWrite[] {
  return splitRows(write.edits.map(cellSize), largestRequest).map(({ from, to }) => ({
    ...write,
    row: write.row + from,
    edits: write.edits.slice(from, to),
  }));
}

function sizeOf({ edits }: ColumnWrite): number {
  return edits.reduce((sum, edit) => sum + cellSize(edit), 400);
}

/** Two bytes a character: Korean takes three, all else one. */
function cellSize(edit: FormulaEdit | undefined): number {
  return edit === undefined ? 12 : (Math.max(edit.after.length, edit.before.length) + 6) * 2;
}
