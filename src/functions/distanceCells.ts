import { standardisedDistance } from "../core/targets/standardisedDistance";
import { argumentName } from "./argumentName";
import { blankCell, isCellError, numberIn, passedThrough, readCell, readMatrix } from "./cells";
import { guardCell, raise } from "./guard";
import type { TargetInput } from "./targetColumn";

/**
 * Distances of the cells of a range to one target, each in its own place.
 *
 * Missing: `#N/A` in its own cell, and left out of the peers' SD; so is an error cell, which passes through.
 *
 * @param name the function as the formula names it
 * @param rawValues what Excel handed over as peers
 * @param target the end point
 * @returns a matrix of the shape of the values
 * @throws {InputError} text among the values
 * @throws {UndefinedResultError} fewer than two peers, or all equal
 */
export function distanceCells(
  name: string,
  rawValues: unknown,
  target: Pick<TargetInput, "value" | "direction">,
): unknown[][] {
  const argument = argumentName("values");
  const cells = readMatrix(rawValues, argument).map((row) => row.map(readCell));
  const width = cells[0]?.length ?? 1;
  const peers = cells.map((row, r) =>
    row.map((cell, c) =>
      cell === undefined || isCellError(cell)
        ? undefined
        : numberIn(cell, { argument, row: r + 1, column: c + 1 }),
    ),
  );
  const distances = standardisedDistance(peers.flat(), target.value, target.direction);
  return cells.map((row, r) =>
    row.map((cell, c) =>
      guardCell(name, () => {
        const place = { argument, row: r + 1, column: c + 1 };
        if (isCellError(cell)) raise(passedThrough(cell, place));
        const distance = distances[r * width + c];
        if (distance === undefined) throw blankCell(place);
        return distance;
      }),
    ),
  );
}
