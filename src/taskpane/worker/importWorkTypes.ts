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
