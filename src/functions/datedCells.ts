import type { DatedValue } from "../core/forecast/datedSeries";
import { InputError } from "../model/errors";
import { argumentName } from "./argumentName";
import { readNumbers, where } from "./cells";

/**
 * Pairs the cells of two ranges, years and values, in reading order.
 *
 * Missing: a pair without a value is left out, since a sheet often lists years to come; a value without a year is refused.
 *
 * @param rawYears what Excel handed over as years
 * @param rawValues what Excel handed over as values
 * @returns dated values
 * @throws {InputError} ranges of different size, text, an error cell, or a value without a year
 */
export function datedCells(rawYears: unknown, rawValues: unknown): DatedValue[] {
  const argument = argumentName("years");
  const years = readNumbers(rawYears, argument);
  const values = readNumbers(rawValues, argumentName("values"));
  const flatYears = years.flat();
  const flatValues = values.flat();
  if (flatYears.length !== flatValues.length) throw differentSize(flatYears.length, flatValues.length);
  const width = years[0]?.length ?? 1;
  return flatValues.flatMap((value, index) => {
    if (value === undefined) return [];
    const year = flatYears[index];
    if (year !== undefined) return [{ year, value }];
    const place = where({ argument, row: Math.floor(index / width) + 1, column: (index % width) + 1 });
    throw new InputError({
      en: `${place.en} is blank but its value is ${value}. Enter the year of that value.`,
      ko: `${place.ko}이(가) 비어 있는데 값은 ${value}입니다. 그 값의 연도를 입력하세요.`,
    });
  });
}

function differentSize(years: number, values: number): InputError {
  return new InputError({
    en: `years has ${years} cells and values has ${values}. Give ranges of one size.`,
    ko: `연도(years)는 ${years}개 셀이고 값(values)은 ${values}개 셀입니다. 같은 크기의 범위를 지정하세요.`,
  });
}
