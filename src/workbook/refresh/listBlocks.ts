import { WorkbookError } from "../../model/errors";
import type { BlockSummary, RefreshOptions } from "./refreshTypes";

/** The blocks of the workbook with their states. */
export function listBlocks(options: RefreshOptions = {}): Promise<readonly BlockSummary[]> {
  return Promise.reject(
    new WorkbookError({ en: "", ko: "" }, { code: "", operation: Object.keys(options).join() }),
  );
}
