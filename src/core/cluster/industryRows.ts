import { InputError } from "../../model/errors";
import type { Bilingual } from "../../model/language";
import type { MaybeNumber } from "../numeric/present";

/** A value an industry, with the words for them. */
export interface IndustryColumn {
  readonly name: Bilingual;
  readonly values: readonly MaybeNumber[];
}

/**
 * The industries of several columns: where every column is blank there is no industry, where only some are a figure is
 * lacking.
 *
 * @param columns the same industries in the same order
 * @returns the places of the industries that are there, from 0
 * @throws {InputError} columns of different length, or an industry with a figure in some columns only, by its place
 * @example industryRows([{ name: { en: "area", ko: "지역" }, values: [10, null, 30] }]) // => [0, 2]
 */
export function industryRows(columns: readonly [IndustryColumn, ...IndustryColumn[]]): number[] {
  const [first] = columns;
  const [length, name] = [first.values.length, first.name];
  const other = columns.find(({ values }) => values.length !== length);
  if (other !== undefined) {
    throw new InputError({
      en: `${name.en} has ${length} industries and ${other.name.en} has ${other.values.length}. Give the same industries in the same order.`,
      ko: `${name.ko}의 산업은 ${length}개이고 ${other.name.ko}의 산업은 ${other.values.length}개입니다. 같은 산업을 같은 순서로 지정하십시오.`,
    });
  }
  return first.values.flatMap((_value, place) => {
    const lacking = columns.filter(({ values }) => values[place] === null);
    const [blank] = lacking;
    if (blank === undefined) return [place];
    if (lacking.length === columns.length) return [];
    throw new InputError({
      en: `Industry ${place + 1} has no value in ${blank.name.en}, but in another column. Enter it, or leave the industry out of all columns.`,
      ko: `${place + 1}번째 산업은 다른 열에 값이 있으나 ${blank.name.ko}에 값이 없습니다. 값을 입력하거나 그 산업을 모든 열에서 빼십시오.`,
    });
  });
}
