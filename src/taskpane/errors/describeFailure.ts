import {
  InputError,
  MissingDataError,
  SeoulaiError,
  UndefinedResultError,
  WorkbookError,
} from "../../model/errors";
import type { Bilingual } from "../../model/language";

export type FailureKind = "warning" | "info" | "error" | "bug";

/** An error as the pane shows it: how grave, in which words, and what the user can do. */
export interface Failure {
  readonly kind: FailureKind;
  /** The words of the error itself; undefined for our own faults, which the pane words. */
  readonly text?: Bilingual;
  readonly retry: boolean;
  /** What "Copy details" copies. */
  readonly details?: string;
}

/**
 * Translates whatever was thrown by the table of the house style: bad input is a warning, a missing or undefined
 * figure is information, a refusal of the workbook an error that can be tried again, and anything else is our own
 * fault, with details to copy.
 *
 * @param error what was thrown
 * @returns how the pane shows it
 */
export function describeFailure(error: unknown): Failure {
  if (error instanceof InputError) return { kind: "warning", text: error.text, retry: false };
  if (error instanceof MissingDataError || error instanceof UndefinedResultError) {
    return { kind: "info", text: error.text, retry: false };
  }
  if (error instanceof WorkbookError) {
    return { kind: "error", text: error.text, retry: true, details: report(error) };
  }
  if (error instanceof SeoulaiError) return { kind: "error", text: error.text, retry: false };
  return { kind: "bug", retry: false, details: report(error) };
}

/** The error and the chain of its causes, with codes and stacks. */
function report(error: unknown): string {
  const lines: string[] = [];
  for (let link = error, depth = 0; link !== undefined && depth < 5; depth++) {
    const prefix = depth === 0 ? "" : "Caused by: ";
    lines.push(prefix + describe(link));
    link = link instanceof Error ? link.cause : undefined;
  }
  return lines.join("\n");
}

function describe(link: unknown): string {
  if (!(link instanceof Error)) return String(link);
  const where = link instanceof WorkbookError ? ` [${link.code} in ${link.operation}]` : "";
  return `${link.name}${where}: ${link.message}\n${link.stack ?? ""}`.trim();
}
