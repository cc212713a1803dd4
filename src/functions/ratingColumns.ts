import { columnOf } from "../core/numeric/columnOf";
import { ratingRows } from "./ratingRows";

/**
 * The answers to each item of a range whose rows are experts or respondents and whose columns are items.
 *
 * @param raw what Excel handed over
 * @param name the argument's name
 * @returns an array an item; null is no answer
 * @throws {InputError} an error cell, text or a boolean, naming row and column
 */
export function ratingColumns(raw: unknown, name: string): (number | null)[][] {
  const rows = ratingRows(raw, name);
  return (rows[0] ?? []).map((_cell, column) => columnOf(rows, column));
}
