import type { FormulaSnapshot, Reference, WorkbookSnapshot } from "./workbookSnapshot";

/** Functions that put the cells of a range together, or in order; those with conditions of their own are left out. */
const together = new Set([
  "SUM",
  "AVERAGE",
  "MEDIAN",
  "MIN",
  "MAX",
  "LARGE",
  "SMALL",
  "STDEV",
  "STDEV.S",
  "STDEV.P",
  "VAR",
  "VAR.S",
  "VAR.P",
  "GEOMEAN",
  "SUBTOTAL",
  "AGGREGATE",
  "RANK",
  "RANK.EQ",
  "RANK.AVG",
  "PERCENTRANK",
  "PERCENTRANK.INC",
  "PERCENTILE",
  "PERCENTILE.INC",
  "QUARTILE",
  "QUARTILE.INC",
  "SEOULAI.DISTANCE",
]);

/** A formula that sums or ranks a range, with the range. */
export interface Summary {
  readonly formula: FormulaSnapshot;
  readonly reference: Reference;
}

/**
 * The formulas of a workbook that sum, average or rank the cells of a range.
 *
 * @param book the workbook
 * @returns one for each such range in each formula
 */
export function summaries(book: WorkbookSnapshot): readonly Summary[] {
  return book.formulas.flatMap((formula) =>
    formula.references
      .filter(({ within, range }) => together.has(within) && range.rows * range.columns > 1)
      .map((reference) => ({ formula, reference })),
  );
}
