import type { DataBarBound, ValidationKind } from "./workbookFile";

/** The same thing in Office.js' words, in the file's, and in the engine's. */
interface Word<F extends string> {
  readonly excel: string;
  readonly file: F;
  readonly engine?: string;
}

export const VALIDATION_KINDS: readonly Word<ValidationKind>[] = [
  { excel: "List", file: "list" },
  { excel: "WholeNumber", file: "whole" },
  { excel: "Decimal", file: "decimal" },
  { excel: "Date", file: "date" },
  { excel: "Time", file: "time" },
  { excel: "TextLength", file: "textLength" },
  { excel: "Custom", file: "custom" },
];

export const BOUND_TYPES: readonly Word<DataBarBound["type"]>[] = [
  { excel: "LowestValue", file: "min" },
  { excel: "HighestValue", file: "max" },
  { excel: "Number", file: "num" },
  { excel: "Percent", file: "percent" },
  { excel: "Percentile", file: "percentile" },
  { excel: "Formula", file: "formula" },
];

/** Operators of a conditional format on the cell's value. */
export const VALUE_OPERATORS: readonly Word<string>[] = [
  { excel: "Between", file: "between", engine: "isBetween" },
  { excel: "NotBetween", file: "notBetween", engine: "isNotBetween" },
  { excel: "EqualTo", file: "equal", engine: "isEqual" },
  { excel: "NotEqualTo", file: "notEqual", engine: "isNotEqual" },
  { excel: "GreaterThan", file: "greaterThan", engine: "isGreaterThan" },
  { excel: "LessThan", file: "lessThan", engine: "isLessThan" },
  { excel: "GreaterThanOrEqual", file: "greaterThanOrEqual", engine: "isGreaterOrEqualTo" },
  { excel: "LessThanOrEqual", file: "lessThanOrEqual", engine: "isLessOrEqualTo" },
];

/** Operators of a validation: the same, but for the names of the last two. */
export const VALIDATION_OPERATORS: readonly Word<string>[] = VALUE_OPERATORS.map((word) =>
  word.excel.endsWith("OrEqual") ? { ...word, excel: `${word.excel}To` } : word,
);
