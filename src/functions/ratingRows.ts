import { argumentName } from "./argumentName";
import { readNumbers } from "./cells";

/**
 * The answers of a range whose rows are experts or respondents and whose columns are items.
 *
 * @param raw what Excel handed over
 * @param name the argument's name
 * @returns a row a respondent; null is no answer
 * @throws {InputError} an error cell, text or a boolean, naming row and column
 */
export function ratingRows(raw: unknown, name: string): (number | null)[][] {
  return readNumbers(raw, argumentName(name)).map((row) => row.map((answer) => answer ?? null));
}
