import { InputError } from "../../model/errors";
import type { Progress } from "../../workbook/progress";
import type {
  CheckContext,
  ColumnMatch,
  ImportPreview,
  RawTable,
  ReadOptions,
  TableSource,
} from "../../workbook/survey/import/importTypes";
import type { Survey } from "../../workbook/survey/surveyTypes";

/** Reads and checks files off the main thread; keeps the table in the meantime. */
export interface ImportWork {
  /** Whether a worker does it; else it is done here, in slices. */
  readonly inWorker: boolean;
  read(source: TableSource, options?: ReadOptions, progress?: Progress): Promise<RawTable>;
  /** Of the table read last. */
  match(survey: Survey, round?: number, progress?: Progress): Promise<ColumnMatch[]>;
  check(matches: readonly ColumnMatch[], context: CheckContext, progress?: Progress): Promise<ImportPreview>;
  /** Ends the worker; also what is under way, which then throws "Cancelled". */
  close(): void;
}

/**
 * Starts the reading of a file: in a worker where there is one. Aborting the signal of a call's progress ends the
 * worker at once and makes that call throw the WorkbookError "Cancelled"; the next call starts another.
 *
 * @returns the work; close it when the panel leaves
 */
export function startImportWork(): ImportWork {
  const missing = (): Promise<never> =>
    Promise.reject(new InputError({ en: "Not available yet.", ko: "아직 쓸 수 없습니다." }));
  return { inWorker: false, read: missing, match: missing, check: missing, close: () => undefined };
}
