import { WorkbookError } from "../../model/errors";
import type { Bilingual } from "../../model/language";

/**
 * Refuses before anything is written where a sheet is protected.
 *
 * @param context the request; synced here
 * @param names of the sheets
 * @param operation its name, for the error
 * @throws {WorkbookError} "AccessDenied"
 */
export async function requireUnprotected(
  context: Excel.RequestContext,
  names: readonly string[],
  operation: Bilingual,
): Promise<void> {
  const sheets = [...new Set(names)].map((name) => {
    const { protection } = context.workbook.worksheets.getItem(name);
    protection.load("protected");
    return { name, protection };
  });
  await context.sync();
  const closed = sheets.filter(({ protection }) => protection.protected).map(({ name }) => name);
  if (closed.length === 0) return;
  const list = closed.map((name) => `"${name}"`).join(", ");
  throw new WorkbookError(
    {
      en: `Protected: ${list}. Nothing was written. Take off the protection (Review > Unprotect Sheet), then try again.`,
      ko: `보호된 시트: ${list}. 아무것도 쓰지 않았습니다. 보호를 해제한 뒤(검토 > 시트 보호 해제) 다시 시도하십시오.`,
    },
    { code: "AccessDenied", operation: operation.en },
  );
}
