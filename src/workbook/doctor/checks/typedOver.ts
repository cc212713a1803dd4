import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { isFormula } from "../../formula/isFormula";
import { address } from "../../sheet/address";
import { bodyOf, headersOf } from "../book/referencesOf";
import { formulaAt, valueAt, type TableSnapshot, type WorkbookSnapshot } from "../book/workbookSnapshot";
import { entryText } from "../entryText";
import { findingAt, say, type Check } from "../examination";
import type { Finding } from "../finding";

/** A constant in a column of a table of which more than half is one formula. */
export const typedOver: Check = ({ book }) => {
  const ours = new Set(book.blocks.flatMap(({ table }) => table?.name ?? []));
  return book.tables.flatMap((table) =>
    Array.from({ length: table.range.columns }, (_, i) => table.range.column + i).flatMap((column) =>
      inColumn(book, table, { column, severity: ours.has(table.name) ? "error" : "warning" }),
    ),
  );
};

interface Column {
  readonly column: number;
  readonly severity: Finding["severity"];
}

function inColumn(
  book: WorkbookSnapshot,
  table: TableSnapshot,
  { column, severity }: Column,
): readonly Finding[] {
  const { row: first, rows } = bodyOf(table);
  const cells = Array.from({ length: Math.max(0, rows) }, (_, i) => {
    const at = { sheet: table.sheet, row: first + i, column };
    return {
      ...at,
      formula: formulaAt(book, table.sheet, at.row, column),
      value: valueAt(book, table.sheet, at.row, column),
    };
  });
  const filled = cells.filter(({ value, formula }) => value !== "" || formula !== "");
  const constants = filled.filter(({ formula, value }) => !isFormula(formula, value));
  if (constants.length === 0 || constants.length * 2 >= filled.length) return [];
  const shared = sharedFormula(filled.filter(({ formula, value }) => isFormula(formula, value)));
  if (shared === undefined || shared.count * 2 <= filled.length) return [];
  const header = headersOf(table, book.sheets)[column - table.range.column] ?? "";
  return constants.map((cell) =>
    findingAt(["typedOver", severity], cell, text(header), {
      label: putBack,
      before: entryText(cell.formula, cell.value),
      after: translateFormulaToA1(shared.r1c1, cellName(cell)),
    }),
  );
}

interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: unknown;
}

function sharedFormula(
  cells: readonly FormulaCell[],
): { readonly r1c1: string; readonly count: number } | undefined {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    const r1c1 = translateFormulaToR1C1(String(cell.formula), cellName(cell));
    counts.set(r1c1, (counts.get(r1c1) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best === undefined ? undefined : { r1c1: best[0], count: best[1] };
}

function cellName({ row, column }: Pick<FormulaCell, "row" | "column">): string {
  return address({ row, column, rows: 1, columns: 1 });
}

const putBack = say("Put the column's formula back", "열의 수식 되돌려 넣기");

function text(header: string): ReturnType<typeof say> {
  return say(
    `A typed value stands in the column "${header}", whose other cells are computed: it no longer follows its inputs. Put the column's formula back, or move the typed value to a column of your own.`,
    `다른 셀은 모두 계산되는 '${header}' 열에 직접 입력한 값이 있어, 입력값이 바뀌어도 따라 바뀌지 않습니다. 열의 수식을 되돌려 넣거나 입력한 값을 따로 만든 열로 옮기십시오.`,
  );
}
