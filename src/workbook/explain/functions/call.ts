import type { Catalog } from "../../../catalog/catalog";
import type { Bilingual } from "../../../model/language";
import type { ExplainedRow } from "../explanation";
import type { MethodKey } from "../methods";
import type { ParameterName } from "../parameters";

/** What a cell holds; "" is a blank, an error is its text such as "#N/A". */
export type CellValue = string | number | boolean;

/** The cells that an argument comes to, a row each; a single value is one cell. */
export type Cells = readonly (readonly CellValue[])[];

/** An argument as it is written, with what it comes to. */
export interface Argument {
  readonly text: string;
  /** Undefined: calculated in a way that is not followed here. */
  readonly cells: Cells | undefined;
  /** Where its first cell stands, where it is a reference. */
  readonly place?: { readonly sheet: string; readonly row: number; readonly column: number };
  /** The address of a reference, "Sheet1!B3:B9". */
  readonly address?: string;
}

/** A call of a function with its arguments; left-out ones are absent. */
export interface Call {
  readonly catalog: Catalog;
  readonly arguments: Partial<Readonly<Record<ParameterName, Argument>>>;
  /** Which cell of the result is explained, from its first one. */
  readonly at: { readonly row: number; readonly column: number };
}

/** What a function makes of its arguments, and how. */
export interface Told {
  /** Undefined where it is a list that nothing else is reckoned from. */
  readonly result: Cells | undefined;
  readonly words: readonly Bilingual[];
  readonly rows: readonly ExplainedRow[];
  readonly methods: readonly MethodKey[];
}

/** Tells a call of one function. It throws the errors of the function itself. */
export type Teller = (call: Call) => Told;
