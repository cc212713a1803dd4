import { InputError } from "../../../model/errors";
import { silentProgress, type Progress } from "../../progress";
import type { RawTable, ReadOptions, TableSource } from "./importTypes";

/**
 * Reads the answers that a form tool exported, or that were pasted: CSV, TSV and other delimited text, or XLSX.
 *
 * @param source the file's bytes with its name, or text
 * @param options where the reading should not guess
 * @param progress reports the parts done, stops between them
 * @returns the table as text
 * @throws {InputError} not a table: empty, binary, an old .xls or a protected file, too large, without a header
 */
export function readTable(
  source: TableSource,
  options: ReadOptions = {},
  progress: Progress = silentProgress,
): Promise<RawTable> {
  void [source, options, progress];
  return Promise.reject(new InputError({ en: "Not available yet.", ko: "아직 쓸 수 없습니다." }));
}
