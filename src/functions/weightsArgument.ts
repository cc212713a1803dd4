import { argumentName } from "./argumentName";
import { readNumbers } from "./cells";
import { completeRows } from "./completeRows";

/**
 * The weights of indicators, side by side or one under the other.
 *
 * @param name the function as the formula names it
 * @param raw what Excel handed over; equal weights where it is left out
 * @param rows the table that is weighed
 * @returns a weight a column
 * @throws {InputError} a blank among weights, an error cell, text or a boolean
 */
export function weightsArgument(
  name: string,
  raw: unknown,
  rows: readonly (readonly unknown[])[],
): readonly number[] {
  const isLeftOut = readNumbers(raw, argumentName("weights"))
    .flat()
    .every((weight) => weight === undefined);
  if (isLeftOut) return new Array<number>(rows[0]?.length ?? 0).fill(1);
  return completeRows(name, raw, "weights").flat();
}
