import { WorkbookError } from "../../model/errors";
import type { Decisions, RefreshOptions, RefreshPreview, RefreshResult } from "./refreshTypes";

/** Carries out a preview. */
export function applyRefresh(
  preview: RefreshPreview,
  decisions: Decisions,
  options: RefreshOptions = {},
): Promise<RefreshResult> {
  const operation = `${preview.version}${decisions.size}${Object.keys(options).join()}`;
  return Promise.reject(new WorkbookError({ en: "", ko: "" }, { code: "", operation }));
}
