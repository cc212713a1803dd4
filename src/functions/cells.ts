import type { Bilingual } from "../model/language";
import { InputError, MissingDataError } from "../model/errors";
import { messageLanguage } from "../model/messageLanguage";

/** Beyond this a call would hold up the workbook. */
const MAX_CELLS = 1_000_000;

/** The errors that a custom function can return, by their text in a cell. */
const ERROR_CODES: Readonly<Record<string, keyof typeof CustomFunctions.ErrorCode>> = {
  "#VALUE!": "invalidValue",
  "#N/A": "notAvailable",
  "#DIV/0!": "divisionByZero",
  "#NUM!": "invalidNumber",
  "#NULL!": "nullReference",
  "#NAME?": "invalidName",
  "#REF!": "invalidReference",
};
const OTHER_ERRORS = new Set([
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#BLOCKED!",
  "#CONNECT!",
  "#FIELD!",
  "#GETTING_DATA",
  "#UNKNOWN!",
  "#PYTHON!",
]);

/** Where a cell stands, for messages: the argument's name and its row and column, counted from 1. */
export interface Place {
  readonly argument: Bilingual;
  readonly row: number;
  readonly column: number;
}

/** A cell that already shows an error, e.g. `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell can hold once read; `undefined` is a blank. */
export type Cell = number | string | boolean | CellError | undefined;

/** True for a cell that already shows an error. */
export function isCellError(cell: Cell): cell is CellError {
  return typeof cell === "object";
}

/**
 * Reads what Excel hands over for one cell.
 *
 * Missing: `""`, null and undefined are `undefined`, never 0.   A rich value `{type, basicValue}` is unwrapped.
 *
 * @param raw a plain value, a rich value, or an error in any of the forms that hosts use
 * @returns the cell
 */
export function readCell(raw: unknown): Cell {
  if (raw === null || raw === undefined) return undefined;
  if (typeof raw === "number" || typeof raw === "boolean") return raw;
  if (typeof raw === "string") {
    const text = raw.trim();
    if (text === "") return undefined;
    return text in ERROR_CODES || OTHER_ERRORS.has(text) ? { error: text } : text;
  }
  if (typeof raw === "object") return readRichValue(raw as Record<string, unknown>);
  throw new TypeError(`A cell arrived as ${typeof raw}.`);
}

function readRichValue(rich: Readonly<Record<string, unknown>>): Cell {
  const { type, basicType, basicValue, code } = rich;
  if (type === "Error" || basicType === "Error") {
    return { error: typeof basicValue === "string" ? basicValue : "#VALUE!" };
  }
  if (typeof code === "string") return { error: code.startsWith("#") ? code : "#VALUE!" };
  if (type === "Empty") return undefined;
  return typeof basicValue === "object" ? undefined : readCell(basicValue);
}

/**
 * Reads an argument marked `range`: a single value, a cell and a range all become a matrix.
 *
 * @param raw what Excel handed over
 * @param argument the argument's name, for messages
 * @returns the raw cells, rows of one length
 * @throws {InputError} ragged rows, or more than 1,000,000 cells
 */
export function readMatrix(raw: unknown, argument: Bilingual): unknown[][] {
  const rows: unknown[][] = !Array.isArray(raw)
    ? [[raw]]
    : raw.every(Array.isArray)
      ? (raw as unknown[][])
      : [raw as unknown[]];
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) {
    throw new InputError({
      en: `${argument.en} must be a range with at least one cell and rows of one length. Select a rectangular range.`,
      ko: `${argument.ko}은(는) 셀이 하나 이상이고 행의 길이가 같은 범위여야 합니다. 직사각형 범위를 선택하세요.`,
    });
  }
  if (rows.length * width > MAX_CELLS) {
    throw new InputError({
      en: `${argument.en} has ${rows.length * width} cells; at most 1,000,000 are accepted. Select a smaller range.`,
      ko: `${argument.ko}의 셀이 ${rows.length * width}개입니다. 최대 1,000,000개입니다. 더 작은 범위를 선택하세요.`,
    });
  }
  return rows;
}

/**
 * A number where a number belongs.
 *
 * @param cell a cell that is not blank and shows no error
 * @param place for the message
 * @returns the number
 * @throws {InputError} text or a boolean, quoting it and naming row and column
 */
export function numberIn(cell: number | string | boolean, place: Place): number {
  if (typeof cell === "number") return cell;
  const shown = typeof cell === "string" ? `"${cell}"` : String(cell).toUpperCase();
  throw new InputError({
    en: `${where(place).en}: expected a number, found ${shown}. Enter a number, or leave the cell blank.`,
    ko: `${where(place).ko}: 숫자가 필요하지만 ${shown}이(가) 있습니다. 숫자를 입력하거나 셀을 비워 두세요.`,
  });
}

/** The refusal of TRUE or FALSE where a text or a number belongs. */
export function refusedFlag(cell: boolean, place: Place): InputError {
  const shown = String(cell).toUpperCase();
  return new InputError({
    en: `${where(place).en}: expected text or a number, found ${shown}. Write a text or a number, or leave it out if it is optional.`,
    ko: `${where(place).ko}: 텍스트나 숫자가 필요하지만 ${shown} 값이 있습니다. 텍스트나 숫자를 쓰고, 선택 인수이면 비워도 됩니다.`,
  });
}

/** A place in words, e.g. "actual, row 2, column 1". */
export function where({ argument, row, column }: Place): Bilingual {
  return {
    en: `${argument.en}, row ${row}, column ${column}`,
    ko: `${argument.ko} ${row}행 ${column}열`,
  };
}

/** The error of a blank cell in an elementwise function. */
export function blankCell(place: Place): MissingDataError {
  return new MissingDataError({
    en: `${where(place).en} is blank. Enter a value.`,
    ko: `${where(place).ko}이(가) 비어 있습니다. 값을 입력하세요.`,
  });
}

/**
 * The error of a cell passed through as it came. Only `#VALUE!` and `#N/A` can carry words, which say where it stands;
 * an error that no function can return, such as `#SPILL!`, becomes `#VALUE!` with words.
 */
export function passedThrough(cell: CellError, place: Place): CustomFunctions.Error {
  const code = ERROR_CODES[cell.error] ?? "invalidValue";
  const message = `${where(place)[messageLanguage()]}: ${cell.error}`;
  const worded = code === "invalidValue" || code === "notAvailable";
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[code], worded ? message : undefined);
}

/**
 * Reads a range of numbers for a statistic: blanks are `undefined`, an error cell is refused by name.
 *
 * @param raw what Excel handed over
 * @param argument the argument's name, for messages
 * @returns a matrix of numbers or missing
 * @throws {InputError} an error cell, text or a boolean, naming row and column
 */
export function readNumbers(raw: unknown, argument: Bilingual): (number | undefined)[][] {
  return readMatrix(raw, argument).map((cells, row) =>
    cells.map((rawCell, column) => {
      const cell = readCell(rawCell);
      if (cell === undefined) return undefined;
      const place = { argument, row: row + 1, column: column + 1 };
      if (isCellError(cell)) throw refusedError(cell, place);
      return numberIn(cell, place);
    }),
  );
}

/** The refusal of an error cell inside a statistic. */
export function refusedError(cell: CellError, place: Place): InputError {
  return new InputError({
    en: `${where(place).en} shows ${cell.error}. Correct that cell, or leave it blank.`,
    ko: `${where(place).ko}에 ${cell.error} 오류가 있습니다. 그 셀을 고치거나 비워 두세요.`,
  });
}
