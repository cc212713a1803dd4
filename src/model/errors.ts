import type { Bilingual } from "./language";

/**
 * The root of every error that the desk raises on purpose. `text` says, in both languages, what was expected,
 * what arrived and what to do; `message` is its English half, so that a stack trace reads well.
 */
export abstract class SeoulaiError extends Error {
  readonly text: Bilingual;

  constructor(text: Bilingual, options?: ErrorOptions) {
    super(text.en, options);
    this.name = new.target.name;
    this.text = text;
  }
}

/** Shape, type or range of an input is wrong, or a comparison is refused: `#VALUE!` in a cell. */
export class InputError extends SeoulaiError {}

/** The catalog has no such id, or no value for that area and period: `#N/A` in a cell. */
export class MissingDataError extends SeoulaiError {}

/** The result is not defined (zero base, zero variance, all tied, never reached): `#N/A` in a cell. */
export class UndefinedResultError extends SeoulaiError {}

/** An operation on the workbook failed; carries Office's code and the name of the operation. */
export class WorkbookError extends SeoulaiError {
  readonly code: string;
  readonly operation: string;

  constructor(text: Bilingual, detail: { code: string; operation: string }, options?: ErrorOptions) {
    super(text, options);
    this.code = detail.code;
    this.operation = detail.operation;
  }
}
