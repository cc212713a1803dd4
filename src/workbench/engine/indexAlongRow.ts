import { engineLibrary } from "./library";

interface Input {
  readonly value: unknown;
}

type Compute = (this: unknown, ...given: unknown[]) => unknown;

/** INDEX with one number counts along a single row, as Excel does; the library would count its rows. */
export function indexAlongRow(): void {
  const { functionRegistry } = engineLibrary().registries;
  const index = functionRegistry.get("INDEX");
  const counted = index.compute as unknown as Compute;
  const compute: Compute = function (cells, number, ...column) {
    const isRow = Array.isArray(cells) && (cells as Input[][]).length > 1 && cells.every(hasOneCell);
    if (!isRow || number === undefined || column.length > 0)
      return counted.call(this, cells, number, ...column);
    return counted.call(this, cells, { value: 1 }, number);
  };
  functionRegistry.replace("INDEX", { ...index, compute: compute as unknown as typeof index.compute });
}

function hasOneCell(column: unknown): boolean {
  return Array.isArray(column) && column.length === 1;
}
