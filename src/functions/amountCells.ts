import type { MaybeNumber } from "../core/numeric/present";
import { argumentName } from "./argumentName";
import { readNumbers } from "./cells";

/**
 * Amounts such as jobs by industry or sales by firm, cell by cell.
 *
 * Missing: null for a blank.
 *
 * @param raw what Excel handed over
 * @param name the argument's name
 * @returns the amounts, row by row
 * @throws {InputError} an error cell, text or a boolean, naming row and column
 */
export function amountCells(raw: unknown, name: string): MaybeNumber[] {
  return readNumbers(raw, argumentName(name)).flatMap((row) => row.map((value) => value ?? null));
}
