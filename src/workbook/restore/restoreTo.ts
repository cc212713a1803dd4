import { WorkbookError } from "../../model/errors";
import type { RefreshOptions } from "../refresh/refreshTypes";
import type { RestoreResult } from "./restoreTypes";

/** Goes back to a restore point. */
export function restoreTo(id: string, options: RefreshOptions = {}): Promise<RestoreResult> {
  const operation = `${id}${Object.keys(options).join()}`;
  return Promise.reject(new WorkbookError({ en: "", ko: "" }, { code: "", operation }));
}
