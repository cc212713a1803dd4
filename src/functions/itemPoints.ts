import { columnOf } from "../core/numeric/columnOf";
import { itemMeans } from "../core/survey/itemMeans";
import type { Bilingual } from "../model/language";
import { InputError } from "../model/errors";
import { argumentName } from "./argumentName";
import { ratingRows } from "./ratingRows";

/** The means of the items on two axes, and whether they stand one under the other. */
export interface ItemPoints {
  readonly first: readonly (number | null)[];
  readonly second: readonly (number | null)[];
  readonly isColumn: boolean;
}

/**
 * The items of an analysis of quadrants: one row or column is a mean an item, a matrix has a respondent a row.
 *
 * Missing: a blank among respondents is left out by item; an item without any answer has the mean null.
 *
 * @param first name of the first argument, with what Excel handed over
 * @param second the same of the second
 * @returns the means of the items
 * @throws {InputError} another number of items, an error cell, text or a boolean
 */
export function itemPoints(
  [firstName, firstRaw]: readonly [string, unknown],
  [secondName, secondRaw]: readonly [string, unknown],
): ItemPoints {
  const [first, second] = [readMeans(firstRaw, firstName), readMeans(secondRaw, secondName)];
  if (first.means.length !== second.means.length) {
    throw differentItems(
      [argumentName(firstName), first.means.length],
      [argumentName(secondName), second.means.length],
    );
  }
  return { first: first.means, second: second.means, isColumn: first.isColumn };
}

function readMeans(raw: unknown, name: string): { means: (number | null)[]; isColumn: boolean } {
  const rows = ratingRows(raw, name);
  // A single column holds a mean an item, as a single row does.
  if (rows[0]?.length === 1) return { means: columnOf(rows, 0), isColumn: rows.length > 1 };
  return { means: itemMeans(rows), isColumn: false };
}

/**
 * The refusal of two ranges that do not speak of the same items.
 *
 * @param first name and number of items of one argument
 * @param second the same of the other
 * @returns the error
 */
export function differentItems(
  [first, ofFirst]: readonly [Bilingual, number],
  [second, ofSecond]: readonly [Bilingual, number],
): InputError {
  return new InputError({
    en: `${first.en} has ${ofFirst} items and ${second.en} has ${ofSecond}. Give the same items in the same order.`,
    ko: `${first.ko}의 문항은 ${ofFirst}개이고 ${second.ko}의 문항은 ${ofSecond}개입니다. 같은 문항을 같은 순서로 지정하십시오.`,
  });
}
