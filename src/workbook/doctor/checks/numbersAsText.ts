import type { SheetCells } from "../../formula/usedCells";
import { cellIndex } from "../book/cellIndex";
import { gapRows } from "../book/gapRows";
import { bodyOf, referenceIn } from "../book/referencesOf";
import { cellKey, type WorkbookSnapshot } from "../book/workbookSnapshot";
import { isFormula } from "../../formula/isFormula";
import { findingAt, say, type Check } from "../examination";
import type { Finding } from "../finding";
import { numberInText, type NumberInText } from "./numberText";

/** Texts that are numbers, in columns of numbers or in cells that SEOULAI functions take numbers from. */
export const numbersAsText: Check = ({ book }) => {
  const found = new Map<string, TextCell>();
  for (const cell of [...inColumns(book), ...inArguments(book), ...inGapSheets(book)])
    found.set(cellKey(cell.sheet, cell.row, cell.column), cell);
  return [...found.values()].flatMap((cell) => findingOf(cell));
};

interface TextCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Fewer numbers than this make no column of numbers. */
const fewestNumbers = 3;

/** A stretch of a column in which at least two cells of three are numbers is meant to hold numbers. */
function inColumns(book: WorkbookSnapshot): readonly TextCell[] {
  return [...book.sheets.values()].flatMap((cells) => {
    const bodies = book.tables.filter(({ sheet }) => sheet === cells.sheet).map(bodyOf);
    const width = cells.values[0]?.length ?? 0;
    return Array.from({ length: width }, (_, i) => cells.column + i).flatMap((column) => {
      const tables = bodies.filter((body) => column >= body.column && column < body.column + body.columns);
      return stretchesOf(cells, column, tables).flatMap(textsIn);
    });
  });
}

interface Stretch {
  readonly numbers: number;
  readonly texts: readonly TextCell[];
}

/** The body of a table is one stretch; elsewhere a blank cell ends one. */
function stretchesOf(
  cells: SheetCells,
  column: number,
  tables: readonly { readonly row: number; readonly rows: number }[],
): readonly Stretch[] {
  const stretches: { numbers: number; texts: TextCell[] }[] = [];
  let owner: object | undefined;
  let open = false;
  cells.values.forEach((line, i) => {
    const row = cells.row + i;
    const value = line[column - cells.column];
    const formula = cells.formulas[i]?.[column - cells.column];
    const table = tables.find((body) => row >= body.row && row < body.row + body.rows);
    if (value === "" && table === undefined) open = false;
    if (value === "" || value === undefined) return;
    const begins = !open || table !== owner;
    if (begins) stretches.push({ numbers: 0, texts: [] });
    [open, owner] = [true, table];
    const last = stretches.at(-1);
    const isHeader =
      begins && table === undefined && typeof value === "string" && numberInText(value) === undefined;
    if (typeof value === "number" && last !== undefined) last.numbers += 1;
    else if (typeof value === "string" && !isHeader && !isFormula(formula, value))
      last?.texts.push({ sheet: cells.sheet, row, column, text: value });
  });
  return stretches;
}

function textsIn({ numbers, texts }: Stretch): readonly TextCell[] {
  const enough = numbers >= fewestNumbers && numbers >= 2 * texts.length;
  return enough ? texts.filter(({ text }) => numberInText(text) !== undefined) : [];
}

/** Which arguments of the functions are numbers; the others are names, periods and options. */
const numberArguments: Readonly<Record<string, readonly number[]>> = {
  GAP: [0, 1],
  "GAP.RELATIVE": [0, 1],
  ACHIEVEMENT: [0, 1],
  PROGRESS: [0, 1, 2],
  CAGR: [0, 1, 2],
  REQUIRED: [0, 1, 2, 3],
  PACE: [0, 1, 2, 3, 4, 5],
  STATUS: [0, 1, 2, 3, 4, 5],
  PROJECT: [0, 1, 2],
  REACHED: [0, 1, 2],
  DISTANCE: [0, 1],
  EXCHANGE: [0],
};

function inArguments(book: WorkbookSnapshot): readonly TextCell[] {
  const texts = cellIndex(certainTexts(book));
  return book.formulas.flatMap((cell) =>
    cell.calls.flatMap(({ name, arguments: given }) =>
      (numberArguments[name] ?? []).flatMap((place) => {
        const range = referenceIn(given[place] ?? "", cell, book);
        return range === undefined ? [] : texts.inside(range, mostShown);
      }),
    ),
  );
}

/** A range may hold thousands; a person mends the first ones and then looks again. */
const mostShown = 50;

function certainTexts(book: WorkbookSnapshot): readonly TextCell[] {
  return [...book.sheets.values()].flatMap((cells) =>
    cells.values.flatMap((line, i) =>
      line.flatMap((value, j): TextCell[] => {
        if (typeof value !== "string" || numberInText(value)?.certain !== true) return [];
        if (isFormula(cells.formulas[i]?.[j], value)) return [];
        return [{ sheet: cells.sheet, row: cells.row + i, column: cells.column + j, text: value }];
      }),
    ),
  );
}

const gapNumbers = ["target", "baseline", "baselineYear", "actual", "actualYear", "targetYear"] as const;

/** The input columns of a gap sheet hold numbers even where only one is filled in. */
function inGapSheets(book: WorkbookSnapshot): readonly TextCell[] {
  return book.blocks
    .filter(({ stamp }) => stamp?.kind === "gapSheet")
    .flatMap((block) => gapRows(book, block))
    .flatMap(({ sheet, row, cells }) =>
      gapNumbers.flatMap((key): TextCell[] => {
        const cell = cells[key];
        if (typeof cell?.value !== "string" || numberInText(cell.value) === undefined) return [];
        return [{ sheet, row, column: cell.column, text: cell.value }];
      }),
    );
}

function findingOf(cell: TextCell): readonly Finding[] {
  const number = numberInText(cell.text);
  if (number === undefined) return [];
  if (!number.certain) return [findingAt(["numberAsText", "note"], cell, withUnit(cell.text, number))];
  const fix = { label: makeNumber, before: `'${cell.text}`, after: String(number.value) };
  return [findingAt(["numberAsText", "warning"], cell, asText(cell.text), fix)];
}

const makeNumber = say("Make it a number", "숫자로 바꾸기");

function asText(text: string): ReturnType<typeof say> {
  return say(
    `"${text}" is stored as text, so sums leave it out and SEOULAI functions refuse it. Make it a number.`,
    `"${text}"이(가) 텍스트로 저장되어 합계에서 빠지고 SEOULAI 함수도 받아들이지 않습니다. 숫자로 바꾸십시오.`,
  );
}

function withUnit(text: string, { value, unit }: NumberInText): ReturnType<typeof say> {
  return say(
    `"${text}" is text among numbers, so sums leave it out. If ${String(value)} is meant, type the number and put "${unit}" into the header or a unit column.`,
    `숫자 사이에 텍스트 "${text}"이(가) 있어 합계에서 빠집니다. ${String(value)}을(를) 뜻한다면 숫자만 입력하고 "${unit}"은(는) 머리글이나 단위 열에 쓰십시오.`,
  );
}
