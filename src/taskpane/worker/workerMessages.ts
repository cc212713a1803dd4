import {
  InputError,
  MissingDataError,
  SeoulaiError,
  UndefinedResultError,
  WorkbookError,
} from "../../model/errors";
import type { Bilingual } from "../../model/language";
import type {
  CheckContext,
  ColumnMatch,
  ReadOptions,
  TableSource,
} from "../../workbook/survey/import/importTypes";
import type { Survey } from "../../workbook/survey/surveyTypes";

/** What the pane asks of the worker. Ids tell the answers apart. */
export type WorkerRequest =
  | {
      readonly id: number;
      readonly task: "read";
      readonly source: TableSource;
      readonly options: ReadOptions;
    }
  | {
      readonly id: number;
      readonly task: "match";
      readonly headers: readonly string[];
      readonly survey: Survey;
      readonly round?: number;
    }
  | {
      readonly id: number;
      readonly task: "check";
      /** What to read first, for a worker that was started anew. */
      readonly again?: { readonly source: TableSource; readonly options: ReadOptions };
      readonly matches: readonly ColumnMatch[];
      readonly context: CheckContext;
    };

export type WorkerAnswer =
  | {
      readonly id: number;
      readonly kind: "progress";
      readonly done: number;
      readonly total: number;
      readonly label: Bilingual;
    }
  | { readonly id: number; readonly kind: "result"; readonly result: unknown }
  | { readonly id: number; readonly kind: "error"; readonly error: SentError };

/** An error as plain data: its class is lost between threads. */
export interface SentError {
  readonly name: string;
  readonly message: string;
  readonly text?: Bilingual;
  readonly code?: string;
  readonly operation?: string;
}

/**
 * An error as it goes from the worker to the pane.
 *
 * @param error anything thrown
 * @returns plain data; causes stay behind
 */
export function sentError(error: unknown): SentError {
  if (!(error instanceof SeoulaiError)) {
    return error instanceof Error
      ? { name: error.name, message: error.message }
      : { name: "Error", message: "unknown" };
  }
  const { message, text } = error;
  if (!(error instanceof WorkbookError)) return { name: kindOf(error), message, text };
  return { name: "WorkbookError", message, text, code: error.code, operation: error.operation };
}

/** By class, not by `name`: a built bundle shortens the names of classes. */
function kindOf(error: SeoulaiError): string {
  if (error instanceof InputError) return "InputError";
  return error instanceof MissingDataError ? "MissingDataError" : "UndefinedResultError";
}

/**
 * The error that a worker sent, as one of the pane's own.
 *
 * @param sent plain data
 * @returns the error, to be thrown
 */
export function receivedError(sent: SentError): Error {
  const { name, text, code = "", operation = "" } = sent;
  if (text === undefined) return Object.assign(new Error(sent.message), { name });
  if (name === "WorkbookError") return new WorkbookError(text, { code, operation });
  if (name === "MissingDataError") return new MissingDataError(text);
  return name === "InputError" ? new InputError(text) : new UndefinedResultError(text);
}
