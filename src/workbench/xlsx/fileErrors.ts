import { WorkbookError } from "../../model/errors";

/** The file cannot be opened; `code` says which kind of trouble it is. */
export function unreadable(code: string, en: string, ko: string, cause?: unknown): WorkbookError {
  return new WorkbookError({ en, ko }, { code, operation: "openXlsx" }, cause === undefined ? {} : { cause });
}

/** A part of the package is missing or broken. */
export function damaged(part: string, en: string, ko: string, cause?: unknown): WorkbookError {
  return unreadable(
    "DamagedFile",
    `The workbook is damaged: in "${part}" ${en}. Nothing was opened. Open the file in Excel or LibreOffice, ` +
      "let it repair the file, save it as .xlsx and open that copy.",
    `통합 문서가 손상되었습니다: "${part}"에서 ${ko}. 아무것도 열지 않았습니다. Excel이나 LibreOffice에서 파일을 열어 ` +
      "복구한 뒤 .xlsx로 저장하고 그 사본을 여세요.",
    cause,
  );
}
