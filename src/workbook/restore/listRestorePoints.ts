import type { Bilingual } from "../../model/language";
import { runOperation } from "../session";
import { readPoints } from "./restoreStore";
import type { RestorePoint } from "./restoreTypes";

const operation: Bilingual = { en: "List the restore points", ko: "복원 지점 목록" };

/**
 * The restore points of the workbook. One that was cut or changed by hand is not among them.
 *
 * @returns the newest first
 * @throws {WorkbookError} an Office error
 */
export async function listRestorePoints(): Promise<readonly RestorePoint[]> {
  return runOperation({
    name: operation,
    run: async (context) => {
      const points = await readPoints(context);
      return points
        .filter(({ content }) => content !== undefined)
        .map(({ id, when, titles, cells, bytes }) => ({ id, when, blocks: titles, cells, bytes }))
        .reverse();
    },
  });
}
