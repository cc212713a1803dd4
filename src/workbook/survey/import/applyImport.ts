import { InputError } from "../../../model/errors";
import type { Progress } from "../../progress";
import type { ImportRequest, ImportResult } from "./importTypes";

/**
 * Writes the answers of a checked file into the responses of a round, all or nothing. Names and e-mail addresses go
 * to the expert key only. Answers that stand are never overwritten unless the person chose so.
 *
 * @param request the preview and what the person decided about its findings
 * @param progress how far it is, and how to stop
 * @returns what was written
 * @throws {WorkbookError} "ChangedSincePreview"; protected sheets; Office errors
 */
export function applyImport(request: ImportRequest, progress?: Progress): Promise<ImportResult> {
  void [request, progress];
  return Promise.reject(new InputError({ en: "Not available yet.", ko: "아직 쓸 수 없습니다." }));
}
