import { InputError } from "../../../model/errors";
import { silentProgress, type Progress } from "../../progress";
import type { CheckContext, ColumnMatch, ImportPreview, RawTable } from "./importTypes";

/**
 * Checks the rows of a file against a survey and the answers that stand, before anything is written. Nothing of the
 * file is left out without a finding.
 *
 * @param raw the table of the file
 * @param matches what its columns are
 * @param context the survey, the round and what stands there
 * @param progress reports the rows done, stops between them
 * @returns the rows as they would come in, and what a person should see
 */
export function checkResponses(
  raw: RawTable,
  matches: readonly ColumnMatch[],
  context: CheckContext,
  progress: Progress = silentProgress,
): Promise<ImportPreview> {
  void [raw, matches, context, progress];
  return Promise.reject(new InputError({ en: "Not available yet.", ko: "아직 쓸 수 없습니다." }));
}
