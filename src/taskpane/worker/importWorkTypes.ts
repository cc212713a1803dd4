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

/** A table as the pane shows it: its first rows only, since a large file takes long to go from thread to thread. */
export interface TableSample extends RawTable {
  /** Rows of the whole table. */
  readonly count: number;
}

/** Reads and checks files off the main thread, where the table stays in the meantime. */
export interface ImportWork {
  /** Whether a worker does it; else it is done here, in slices. */
  readonly inWorker: boolean;
  read(source: TableSource, options?: ReadOptions, progress?: Progress): Promise<TableSample>;
  /** Of the table read last. */
  match(survey: Survey, round?: number, progress?: Progress): Promise<ColumnMatch[]>;
  check(matches: readonly ColumnMatch[], context: CheckContext, progress?: Progress): Promise<ImportPreview>;
  /** Ends the worker; also what is under way, which then throws "Cancelled". */
  close(): void;
}
