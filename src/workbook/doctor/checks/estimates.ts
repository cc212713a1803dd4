import { boundText, statusWords } from "../../../catalog/citation";
import type { Observation } from "../../../model/catalogTypes";
import { cellIndex } from "../book/cellIndex";
import { figuresOfCall } from "../book/figuresOfCall";
import { gapRows } from "../book/gapRows";
import type { FormulaSnapshot } from "../book/workbookSnapshot";
import { findingAt, say, type Check, type Examination } from "../examination";
import type { Finding } from "../finding";

/** Bounds, estimates and provisional figures that go on into computed cells as if they were facts. */
export const estimates: Check = (examination) => [...inGapSheets(examination), ...inFormulas(examination)];

/** The remarks of the row say so already, hence a note. */
function inGapSheets({ book, figures }: Examination): readonly Finding[] {
  const gaps = new Map(
    book.blocks
      .filter(({ stamp }) => stamp?.kind === "gapSheet")
      .flatMap((block) => gapRows(book, block))
      .map((row) => [`${row.sheet}!${String(row.row)}`, row.cells.gap]),
  );
  return figures.flatMap((cell) => {
    const { observation } = cell;
    const gap = gaps.get(`${cell.sheet}!${String(cell.row)}`);
    const isFacing = cell.role === "actual" && cell.value === cell.written && typeof gap?.value === "number";
    if (!isFacing || observation === undefined || !isSoft(observation)) return [];
    return [findingAt(["estimateAsFact", "note"], cell, inGap(observation))];
  });
}

function isSoft({ bound, status }: Observation): boolean {
  return bound === "lt" || bound === "gt" || status === "E" || status === "P";
}

function words(observation: Observation, language: "en" | "ko"): string {
  const { bound, status } = observation;
  const parts = [
    ...(bound === "lt" || bound === "gt" ? [boundText(observation)] : []),
    ...(status === "E" || status === "P" ? [statusWords(status, language)] : []),
  ];
  return parts.join(", ");
}

function inGap(observation: Observation): ReturnType<typeof say> {
  const [en, ko] = [words(observation, "en"), words(observation, "ko")];
  return say(
    `The actual is no firm figure (${en}), but the gap beside it counts it as its number. Say so when you quote the gap, or enter a firm figure.`,
    `이 실적값은 확정된 수치가 아닌데(${ko}) 옆의 부족분은 그 수로 계산됩니다. 부족분을 인용할 때 밝히거나 확정된 수치를 넣으십시오.`,
  );
}

function inFormulas({ book, catalog, figures }: Examination): readonly Finding[] {
  const soft = figures.filter(
    ({ observation, value }) => observation !== undefined && isSoft(observation) && typeof value === "number",
  );
  const index = cellIndex(soft);
  const tables = book.blocks.flatMap(({ table, stamp }) =>
    table === undefined ? [] : [{ ...table, gapSheet: stamp?.kind === "gapSheet" }],
  );
  return book.formulas.flatMap((cell) => {
    const own = tables.find((table) => isInside(cell, table));
    if (own !== undefined && (own.gapSheet || cell.calls.length > 0)) return [];
    const [first] = cell.references.flatMap((reference) => index.inside(reference, 1));
    const direct = figuresInside(cell).flatMap(
      (call) => figuresOfCall(catalog, book, cell, call).observations,
    );
    const found = first?.observation ?? direct.find(isSoft);
    return found === undefined
      ? []
      : [findingAt(["estimateAsFact", severity(found)], cell, inFormula(found))];
  });
}

/** A bound may be far from the truth; an estimate is the publisher's own. */
function severity({ bound }: Observation): "warning" | "note" {
  return bound === "lt" || bound === "gt" ? "warning" : "note";
}

/** A formula that is nothing but BENCHMARK shows a figure; only one that goes on with it computes. */
function figuresInside({ formula, calls }: FormulaSnapshot): FormulaSnapshot["calls"] {
  const used = calls.filter(({ name }) => name === "BENCHMARK");
  const [only] = used;
  const isShown = used.length === 1 && only?.from === 1 && only.to === formula.trimEnd().length;
  return isShown ? [] : used;
}

function isInside(
  { sheet, row, column }: FormulaSnapshot,
  table: { readonly sheet: string; readonly range: Range },
): boolean {
  const { range } = table;
  const inRows = row >= range.row && row < range.row + range.rows;
  return table.sheet === sheet && inRows && column >= range.column && column < range.column + range.columns;
}

interface Range {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

function inFormula(observation: Observation): ReturnType<typeof say> {
  const [en, ko] = [words(observation, "en"), words(observation, "ko")];
  return say(
    `The formula computes with a figure that is not firm (${en}) as if it were a fact. Say so beside the result, or show it as a bound.`,
    `수식이 확정되지 않은 수치(${ko})를 사실처럼 계산에 씁니다. 결과 옆에 그 점을 밝히거나 경계값으로 보이십시오.`,
  );
}
