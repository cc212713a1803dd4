import { WorkbookError } from "../../model/errors";
import type { Language } from "../../model/language";
import type { RefreshOptions } from "../refresh/refreshTypes";

/** Writes the record of all refreshes as a sheet. */
export function writeAuditSheet(
  language: Language,
  options: RefreshOptions = {},
): Promise<{ readonly sheet: string; readonly entries: number }> {
  const operation = `${language}${Object.keys(options).join()}`;
  return Promise.reject(new WorkbookError({ en: "", ko: "" }, { code: "", operation }));
}
