import type { Bilingual } from "../model/language";

/** What each of Office's codes means to a person, and what to do. Office's own messages are "not for end users". */
const byCode: Readonly<Record<string, Bilingual>> = {
  InvalidOperationInCellEditMode: {
    en: "Excel is waiting for a cell to be finished. Press Enter or Esc in the sheet, then try again.",
    ko: "편집 중인 셀이 있습니다. 시트에서 Enter 또는 Esc를 누른 뒤 다시 시도하십시오.",
  },
  AccessDenied: {
    en: "The sheet or workbook is protected or opened for reading only. Take off the protection (Review > Unprotect), or choose a new sheet, then try again.",
    ko: "시트나 통합 문서가 보호되어 있거나 읽기 전용입니다. 보호를 해제하거나(검토 > 보호 해제) 새 시트를 고른 뒤 다시 시도하십시오.",
  },
  RequestPayloadSizeLimitExceeded: {
    en: "The data are too large for one request (5 MB). Choose fewer indicators, areas or periods.",
    ko: "한 번에 보낼 수 있는 크기(5MB)를 넘었습니다. 지표, 지역, 기간을 줄여 주십시오.",
  },
  ResponsePayloadSizeLimitExceeded: {
    en: "Excel's answer is too large (5 MB). Work on a smaller part of the workbook.",
    ko: "Excel의 응답이 너무 큽니다(5MB). 더 작은 범위로 작업하십시오.",
  },
  FilteredRangeConflict: {
    en: "A filter hides rows or columns at this place, and writing there would put figures in the wrong rows. Clear the filter, or choose a new sheet.",
    ko: "이 자리에 필터로 숨겨진 행이나 열이 있어 값이 다른 행에 들어갈 수 있습니다. 필터를 지우거나 새 시트를 고르십시오.",
  },
  MergedRangeConflict: {
    en: "There are merged cells at this place. Unmerge them, or choose a new sheet.",
    ko: "이 자리에 병합된 셀이 있습니다. 병합을 풀거나 새 시트를 고르십시오.",
  },
  InsertDeleteConflict: {
    en: "Excel cannot move the cells at this place because other data stand in the way. Choose an empty place or a new sheet.",
    ko: "다른 데이터가 있어 셀을 옮길 수 없습니다. 빈 자리나 새 시트를 고르십시오.",
  },
  ItemNotFound: {
    en: "A sheet, table or name that the operation needs is no longer there; it may have been deleted or renamed meanwhile. Try again.",
    ko: "작업에 필요한 시트, 표 또는 이름이 없습니다. 그 사이 삭제되었거나 이름이 바뀌었을 수 있습니다. 다시 시도하십시오.",
  },
  ItemAlreadyExists: {
    en: "A sheet, table or name of that name exists already. Try again: another name is then chosen.",
    ko: "같은 이름의 시트, 표 또는 이름이 이미 있습니다. 다시 시도하면 다른 이름을 씁니다.",
  },
  ApiNotFound: {
    en: "This version of Excel lacks a feature that the operation needs. Update Excel, then try again.",
    ko: "이 버전의 Excel에는 필요한 기능이 없습니다. Excel을 업데이트한 뒤 다시 시도하십시오.",
  },
  ActivityLimitReached: {
    en: "Excel is busy with other requests. Wait a moment, then try again.",
    ko: "Excel이 다른 요청을 처리하고 있습니다. 잠시 뒤 다시 시도하십시오.",
  },
  MemoryLimitReached: {
    en: "Excel has run out of memory. Close other workbooks or choose fewer rows, then try again.",
    ko: "Excel의 메모리가 부족합니다. 다른 통합 문서를 닫거나 행 수를 줄인 뒤 다시 시도하십시오.",
  },
  InactiveWorkbook: {
    en: "The workbook is not in front. Click into it, then try again.",
    ko: "통합 문서가 활성 상태가 아닙니다. 문서를 클릭한 뒤 다시 시도하십시오.",
  },
  InvalidOrTimedOutSession: {
    en: "The connection to the workbook has run out. Reload the workbook, then try again.",
    ko: "통합 문서와의 연결이 끊어졌습니다. 문서를 새로 고친 뒤 다시 시도하십시오.",
  },
  InvalidSelection: {
    en: "The selection cannot be used. Select one cell in a sheet, then try again.",
    ko: "선택한 영역을 쓸 수 없습니다. 시트에서 셀 하나를 선택한 뒤 다시 시도하십시오.",
  },
};

const other: Bilingual = {
  en: "Excel could not carry out the operation. Try again; if it fails again, choose a new sheet.",
  ko: "Excel이 작업을 수행하지 못했습니다. 다시 시도하고, 또 실패하면 새 시트를 고르십시오.",
};

/**
 * A text for people about an error code of Office, in both languages.
 *
 * @param code Office's code, such as "AccessDenied"
 * @returns what happened and what to do; a general text, naming the code, where the code is not known
 */
export function officeErrorText(code: string): Bilingual {
  return byCode[code] ?? { en: `${other.en} (${code})`, ko: `${other.ko} (${code})` };
}
