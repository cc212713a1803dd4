import { engineLibrary } from "./library";

interface Input {
  readonly value: unknown;
}

type Compute = (this: unknown, ...given: unknown[]) => unknown;

const OUTSIDE = { value: "#REF!", message: "The row or column lies outside of the range." };

function isBelowZero(given: unknown): boolean {
  return Number((given as Input | undefined)?.value ?? 0) < 0;
}

/**
 * INDEX with one number counts along a single row, as Excel does; the library would count its rows. A number beyond
 * the range is #REF!, as in Excel, and one below zero stays #VALUE!.
 */
export function indexAlongRow(): void {
  const { functionRegistry } = engineLibrary().registries;
  const index = functionRegistry.get("INDEX");
  const reckoned = index.compute as unknown as Compute;
  const counted: Compute = function (...given) {
    if (isErrorItself(given[0])) return given[0];
    const result = reckoned.apply(this, given);
    const isOutside = (result as Input | undefined)?.value === "#ERROR" && !given.slice(1).some(isBelowZero);
    const isOwn = isOutside && !Array.isArray(result) && !cellsOf(given[0]).includes(result);
    return isOwn ? OUTSIDE : result;
  };
  const compute: Compute = function (cells, number, ...column) {
    const isRow = Array.isArray(cells) && (cells as Input[][]).length > 1 && cells.every(hasOneCell);
    if (!isRow || number === undefined || column.length > 0)
      return counted.call(this, cells, number, ...column);
    return counted.call(this, cells, { value: 1 }, number);
  };
  functionRegistry.replace("INDEX", { ...index, compute: compute as unknown as typeof index.compute });
}

/** A function that gives an error instead of cells: Excel hands it on, whatever place is asked for. */
function isErrorItself(reference: unknown): boolean {
  const value = Array.isArray(reference) ? undefined : (reference as Input | undefined)?.value;
  return typeof value === "string" && value.startsWith("#");
}

function cellsOf(reference: unknown): unknown[] {
  return Array.isArray(reference) ? reference.flat() : [reference];
}

function hasOneCell(column: unknown): boolean {
  return Array.isArray(column) && column.length === 1;
}
