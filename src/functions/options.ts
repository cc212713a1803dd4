import type { Language } from "../model/language";
import { InputError } from "../model/errors";
import { argumentName } from "./argumentName";
import { isCellError, numberIn, passedThrough, readCell, readMatrix, refusedFlag, type Cell } from "./cells";
import { raise } from "./guard";

/** A blank cell given to a scalar argument may arrive as 0, or as "0" where Excel makes it text: both are left out. */
function given(raw: unknown, name: string): number | string | boolean | undefined {
  const argument = argumentName(name);
  const cells = readMatrix(raw, argument);
  if (cells.length !== 1 || cells[0]?.length !== 1) {
    throw new InputError({
      en: `${argument.en} must be a single value, not a range. Give one cell or one value.`,
      ko: `${argument.ko}은(는) 범위가 아니라 단일 값이어야 합니다. 셀 하나 또는 값 하나를 지정하세요.`,
    });
  }
  const cell: Cell = readCell(cells[0][0]);
  if (cell === undefined || cell === 0 || cell === "0") return undefined;
  if (isCellError(cell)) raise(passedThrough(cell, { argument, row: 1, column: 1 }));
  return cell;
}

/**
 * A choice among words, case-insensitive.
 *
 * Missing: blank or 0 gives the default.
 *
 * @param raw what Excel handed over
 * @param name the argument's name
 * @param choices the words that are accepted
 * @param byDefault what holds when it is left out
 * @returns one of the choices, or the default
 * @throws {InputError} any other word, listing the choices
 */
export function choice<const T extends string, D extends T | undefined>(
  raw: unknown,
  name: string,
  choices: readonly T[],
  byDefault: D,
): T | D {
  const value = given(raw, name);
  if (value === undefined) return byDefault;
  const word = String(value).toLowerCase();
  const chosen = choices.find((candidate) => candidate.toLowerCase() === word);
  if (chosen !== undefined) return chosen;
  const argument = argumentName(name);
  const list = choices.map((candidate) => `"${candidate}"`).join(", ");
  throw new InputError({
    en: `${argument.en} is "${value}"; expected one of ${list}. Use one of these words, or leave it out.`,
    ko: `${argument.ko}이(가) "${value}"입니다. ${list} 중 하나여야 합니다. 이 중 하나를 쓰거나 비워 두세요.`,
  });
}

/** The language of words in a result; `"en"` when left out. */
export function languageOption(raw: unknown): Language {
  return choice(raw, "language", ["en", "ko"], "en");
}

/** A free text or number, e.g. a period, an id or a search text; `undefined` when left out. */
export function valueOption(raw: unknown, name: string): string | number | undefined {
  const value = given(raw, name);
  if (typeof value !== "boolean") return value;
  throw refusedFlag(value, { argument: argumentName(name), row: 1, column: 1 });
}

/** A free text; a number is taken as its digits; `undefined` when left out. */
export function textOption(raw: unknown, name: string): string | undefined {
  const value = valueOption(raw, name);
  return value === undefined ? undefined : String(value);
}

/** A number; `undefined` when left out (blank or 0). */
export function numberOption(raw: unknown, name: string): number | undefined {
  const value = given(raw, name);
  return value === undefined
    ? undefined
    : numberIn(value, { argument: argumentName(name), row: 1, column: 1 });
}

/** A yes or no, FALSE when left out; 1 and 0 count. */
export function flagOption(raw: unknown, name: string): boolean {
  const value = given(raw, name);
  if (value === undefined || typeof value === "boolean") return value ?? false;
  if (typeof value === "number") return value !== 0;
  return choice(value, name, ["true", "false"], "false") === "true";
}

/** A value that must be given; text or number. */
export function requiredValue(raw: unknown, name: string): string | number {
  return valueOption(raw, name) ?? raiseBlank(name);
}

/** A number that must be given; blank and 0 count as not given, as for a year. */
export function requiredNumber(raw: unknown, name: string): number {
  return numberOption(raw, name) ?? raiseBlank(name);
}

function raiseBlank(name: string): never {
  const argument = argumentName(name);
  throw new InputError({
    en: `${argument.en} is blank. Give a value.`,
    ko: `${argument.ko}이(가) 비어 있습니다. 값을 지정하세요.`,
  });
}
