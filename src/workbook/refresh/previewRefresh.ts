import { WorkbookError } from "../../model/errors";
import type { RefreshOptions, RefreshPreview } from "./refreshTypes";

/** What a refresh would do. */
export function previewRefresh(
  blocks: readonly string[] | "all",
  options: RefreshOptions = {},
): Promise<RefreshPreview> {
  return Promise.reject(
    new WorkbookError(
      { en: "", ko: "" },
      { code: "", operation: `${blocks.length}${Object.keys(options).join()}` },
    ),
  );
}
