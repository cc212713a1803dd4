import { WorkbookError } from "../../../../model/errors";
import type { Bilingual } from "../../../../model/language";
import type { Progress } from "../../../progress";

/**
 * Between two slices of long work: tells how far it is, lets the page draw and take clicks, and stops when asked to.
 *
 * @param progress of the caller
 * @param done slices, or bytes, or rows done
 * @param total of them
 * @param label what is being done
 * @throws {WorkbookError} "Cancelled"
 */
export async function nextSlice(
  progress: Progress,
  done: number,
  total: number,
  label: Bilingual,
): Promise<void> {
  progress.report(done, total, label);
  await new Promise<void>((resolve) => {
    setTimeout(resolve, 0);
  });
  if (progress.signal.aborted) throw cancelledImport();
}

/**
 * The error of an import that was stopped before anything was written.
 *
 * @returns the error, to be thrown
 */
export function cancelledImport(): WorkbookError {
  return new WorkbookError(
    {
      en: "Cancelled: reading the answers. The workbook is as it was.",
      ko: "취소했습니다: 응답 읽기. 통합 문서는 그대로입니다.",
    },
    { code: "Cancelled", operation: "Read the answers" },
  );
}
