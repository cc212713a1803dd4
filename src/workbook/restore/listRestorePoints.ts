import type { RestorePoint } from "./restoreTypes";

/** The restore points of the workbook, the newest first. */
export function listRestorePoints(): Promise<readonly RestorePoint[]> {
  return Promise.resolve([]);
}
