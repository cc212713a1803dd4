import { catalog as ownCatalog, type Catalog } from "../../catalog/catalog";
import type { Bilingual } from "../../model/language";
import { silentProgress, type Progress } from "../progress";
import { runOperation } from "../session";
import { readSnapshot } from "./book/readSnapshot";
import type { WorkbookSnapshot } from "./book/workbookSnapshot";
import { isWaiting } from "./checks/stuckFormulas";
import { diagnose } from "./diagnose";
import type { Finding } from "./finding";

export interface ExamineOptions {
  readonly progress?: Progress;
  /** The data; the add-in's own by default. */
  readonly catalog?: Catalog;
  /** The year that deadlines are held against; this year by default. */
  readonly currentYear?: number;
  /** Waits between two looks at formulas that have no result yet; a timer by default. */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

const operation: Bilingual = { en: "Examine the workbook", ko: "통합 문서 점검" };

/** A function that answers slowly is not stuck: the doctor looks again after these pauses. */
const pauses: readonly number[] = [500, 1500, 3000];

/**
 * Examines the whole workbook, hidden sheets too. Nothing is written. While SEOULAI functions calculate it waits up
 * to five seconds; those without a result then count as stuck.
 *
 * @param options progress, catalog, year
 * @returns findings, the gravest first, then by place
 * @throws {WorkbookError} an Office error, or code "Cancelled"
 */
export async function examineWorkbook(options: ExamineOptions = {}): Promise<readonly Finding[]> {
  const { progress = silentProgress, catalog = ownCatalog(), pause = timer } = options;
  let book = await read(progress);
  for (const milliseconds of pauses) {
    if (!isCalculating(book)) break;
    await pause(milliseconds);
    book = await read(progress);
  }
  const findings = diagnose(book, catalog, options.currentYear ?? new Date().getFullYear());
  progress.report(1, 1, { en: "Done", ko: "완료" });
  return findings;
}

function read(progress: Progress): Promise<WorkbookSnapshot> {
  return runOperation({
    name: operation,
    progress,
    run: async (context, scope) => {
      scope.checkCancelled();
      const book = await readSnapshot(context, progress);
      scope.checkCancelled();
      return book;
    },
  });
}

function isCalculating(book: WorkbookSnapshot): boolean {
  return book.formulas.some(({ calls, value }) => calls.length > 0 && isWaiting(value));
}

function timer(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
