import { areaKind } from "../catalog/lists/areaList";
import { parsePeriod } from "../catalog/period";
import type { PeriodInput } from "../catalog/query";
import type { AreaKind } from "../model/catalogTypes";
import { InputError } from "../model/errors";
import { argumentName } from "./argumentName";
import { isCellError, readCell, readMatrix, refusedError, refusedFlag, type Place } from "./cells";
import { numberOption, textOption, valueOption } from "./options";

/**
 * The name of an indicator or area, which must be given.
 *
 * @param raw what Excel handed over
 * @param name the argument's name
 * @returns the text
 * @throws {InputError} blank, TRUE or FALSE, or a range of several cells
 */
export function nameArgument(raw: unknown, name: string): string {
  const text = nameOption(raw, name);
  if (text !== undefined) return text;
  const argument = argumentName(name);
  throw new InputError({
    en: `${argument.en} is blank. Give an id or a name; the LIST functions show them.`,
    ko: `${argument.ko}이(가) 비어 있습니다. id나 이름을 지정하세요. LIST 함수에서 볼 수 있습니다.`,
  });
}

/** The name of an indicator or area; `undefined` when left out. */
export function nameOption(raw: unknown, name: string): string | undefined {
  return textOption(raw, name);
}

/** A period or an as-of date; `undefined` when left out (blank or 0). */
export function periodOption(raw: unknown, name: string): PeriodInput | undefined {
  return valueOption(raw, name);
}

/** A year, the first of a longer period; `undefined` when left out (blank or 0). */
export function yearOption(raw: unknown, name: string): number | undefined {
  const period = periodOption(raw, name);
  return period === undefined ? undefined : Math.floor(parsePeriod(period).start / 12);
}

/** A kind of area in English or Korean; `undefined` when left out. */
export function kindOption(raw: unknown): AreaKind | undefined {
  const text = textOption(raw, "kind");
  return text === undefined ? undefined : areaKind(text);
}

/**
 * A list of names in a range, row by row; blanks are passed over.
 *
 * @param raw what Excel handed over
 * @param name the argument's name
 * @returns the texts, `undefined` when it is left out
 * @throws {InputError} an error cell, TRUE or FALSE, naming row and column; a range of blanks only
 */
export function nameList(raw: unknown, name: string): readonly string[] | undefined {
  return periodList(raw, name)?.map(String);
}

/** A list of periods in a range, row by row, as `nameList`. */
export function periodList(raw: unknown, name: string): readonly PeriodInput[] | undefined {
  const argument = argumentName(name);
  const matrix = readMatrix(raw, argument);
  const single = matrix.length === 1 && matrix[0]?.length === 1;
  if (single) return listOfOne(periodOption(raw, name));
  const list = matrix.flatMap((cells, row) =>
    cells.flatMap((cell, column) => listCell(cell, { argument, row: row + 1, column: column + 1 })),
  );
  if (list.length > 0) return list;
  throw new InputError({
    en: `${argument.en} is a range of blank cells. Enter a value in it, or leave the argument out.`,
    ko: `${argument.ko} 범위가 모두 비어 있습니다. 값을 입력하거나 인수를 비우세요.`,
  });
}

/**
 * How many rows are wanted: a whole number from 1.
 *
 * @param raw what Excel handed over
 * @returns the number, `undefined` when left out
 * @throws {InputError} text, TRUE or FALSE, 0, a fraction or a negative number
 */
export function countOption(raw: unknown): number | undefined {
  const count = numberOption(raw, "count");
  const blank =
    count === undefined && readCell(Array.isArray(raw) ? readMatrix(raw, COUNT)[0]?.[0] : raw) === undefined;
  if (blank || (count !== undefined && Number.isInteger(count) && count >= 1)) return count;
  const arrived = String(count ?? 0);
  throw new InputError({
    en: `${COUNT.en} must be a whole number from 1; ${arrived} arrived. Leave it out for 10.`,
    ko: `${COUNT.ko}은(는) 1 이상의 정수여야 하는데 ${arrived}이(가) 들어왔습니다. 비우면 10입니다.`,
  });
}

const COUNT = argumentName("count");

function listOfOne(value: PeriodInput | undefined): readonly PeriodInput[] | undefined {
  return value === undefined ? undefined : [value];
}

function listCell(raw: unknown, place: Place): PeriodInput | [] {
  const cell = readCell(raw);
  if (cell === undefined) return [];
  if (typeof cell === "boolean") throw refusedFlag(cell, place);
  if (isCellError(cell)) throw refusedError(cell, place);
  return cell;
}
