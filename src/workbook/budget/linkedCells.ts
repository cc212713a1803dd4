/** Cells of other sheets that give figures of the desk, as expressions of formulas. */
export interface LinkedCells {
  /** A figure of a target-gap sheet for the target whose id stands in a cell; undefined without such a sheet. */
  readonly gap?: (column: "target" | "actual" | "gap", idCell: string) => string;
  /** The weight of a programme by its place; the expression is undefined where no entry fits. */
  readonly weight?: (row: number) => string | undefined;
}

/** Nothing is linked. */
export const unlinked: LinkedCells = {};
