import { hasRichNumbers, loadRichValues } from "../optional/richNumbers";
import { mergeCellOf } from "./mergeCellOf";

/** A cell that is about to be written over, or to go with its row. */
export interface CellBefore {
  readonly row: number;
  readonly column: number;
  /** As `Range.formulas` answered. */
  readonly raw: unknown;
}

/** What a cell held apart from what `formulas` tells. */
export interface BeforeFacts {
  readonly format: string;
  /** A text that begins with "=", which reads like a formula. */
  readonly isText: boolean;
  /** A number with properties. */
  readonly rich?: Excel.CellValue;
}

/** So many ranges fit into one request with their answers. */
const rangesPerRequest = 2_000;

/** Longer runs would make answers too large where each number has properties. */
const longestRun = 500;

/**
 * Reads of cells what their formulas do not tell: number format, whether "=..." is a text, properties of numbers.
 *
 * @param context the request; synced here
 * @param sheet their sheet
 * @param cells the cells
 * @returns the facts in the order of the cells
 */
export async function loadBefore(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly CellBefore[],
): Promise<readonly BeforeFacts[]> {
  const facts = new Map<CellBefore, BeforeFacts>();
  const runs = runsOf(cells);
  for (let from = 0; from < runs.length; from += rangesPerRequest) {
    const read = runs.slice(from, from + rangesPerRequest).map((run) => loadRun(sheet, run));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request holds 5 MB: each turn fills one
    await context.sync();
    for (const run of read) keepRun(run, facts);
  }
  return cells.map((cell) => facts.get(cell) ?? { format: "General", isText: false });
}

function runsOf(cells: readonly CellBefore[]): readonly CellBefore[][] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: CellBefore[][] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isNext = last?.column === cell.column && last.row + 1 === cell.row;
    if (run !== undefined && isNext && run.length < longestRun) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

interface LoadingRun {
  readonly run: readonly CellBefore[];
  readonly range: Excel.Range;
  readonly hasFormulas: boolean;
  readonly readRich: () => readonly (readonly (Excel.CellValue | undefined)[])[];
}

function loadRun(sheet: Excel.Worksheet, run: readonly CellBefore[]): LoadingRun {
  const [first] = run;
  const range = sheet.getRangeByIndexes(first?.row ?? 0, first?.column ?? 0, run.length, 1);
  const hasFormulas = run.some(({ raw }) => isFormulaLike(raw));
  const hasNumbers = hasRichNumbers() && run.some(({ raw }) => typeof raw === "number");
  range.load(["numberFormat", ...(hasFormulas ? ["values"] : [])]);
  const readRich = hasNumbers ? loadRichValues(range) : () => [];
  return { run, range, hasFormulas, readRich };
}

function keepRun(
  { run, range, hasFormulas, readRich }: LoadingRun,
  facts: Map<CellBefore, BeforeFacts>,
): void {
  const formats = range.numberFormat as string[][];
  const values = hasFormulas ? (range.values as unknown[][]) : [];
  const rich = readRich();
  run.forEach((cell, i) => {
    const number = rich[i]?.[0];
    facts.set(cell, {
      format: formats[i]?.[0] ?? "General",
      isText: isFormulaLike(cell.raw) && values[i]?.[0] === cell.raw,
      ...(number === undefined ? {} : { rich: number }),
    });
  });
}

function isFormulaLike(raw: unknown): boolean {
  const cell = mergeCellOf(raw);
  return typeof cell === "object" && cell !== null;
}
