import type { Bilingual, Language } from "../../model/language";

/** Everything that the workbench itself says; what the add-in says comes from the add-in. */
export const texts = {
  title: { en: "SEOULAI workbench", ko: "SEOULAI 작업대" },
  untitled: { en: "Book1", ko: "통합 문서1" },
  saved: { en: "Saved", ko: "저장됨" },
  unsaved: { en: "Not saved", ko: "저장되지 않음" },
  file: { en: "File", ko: "파일" },
  home: { en: "Home", ko: "홈" },
  workbook: { en: "Workbook", ko: "통합 문서" },
  view: { en: "View", ko: "보기" },
  newBook: { en: "New", ko: "새로 만들기" },
  newBookTip: { en: "Start with an empty workbook.", ko: "빈 통합 문서로 시작합니다." },
  open: { en: "Open", ko: "열기" },
  openTip: {
    en: "Open an Excel workbook (.xlsx) from this computer. You can also drop a file on the grid.",
    ko: "이 컴퓨터의 Excel 통합 문서(.xlsx)를 엽니다. 파일을 시트 위에 끌어다 놓아도 됩니다.",
  },
  save: { en: "Save as .xlsx", ko: ".xlsx로 저장" },
  saveTip: {
    en: "Download the workbook as an Excel file.",
    ko: "통합 문서를 Excel 파일로 내려받습니다.",
  },
  sample: { en: "Sample workbook", ko: "예시 통합 문서" },
  sampleTip: {
    en: "Open a workbook marked EXAMPLE: the target-gap sheet of the Seoul plan with every input filled in.",
    ko: "예시로 표시된 통합 문서를 엽니다. 서울 계획의 목표 격차 시트에 모든 입력값이 채워져 있습니다.",
  },
  sampleFile: { en: "EXAMPLE Seoul plan.xlsx", ko: "예시 서울 계획.xlsx" },
  undo: { en: "Undo", ko: "실행 취소" },
  undoTip: { en: "Take back the last step (Ctrl+Z).", ko: "마지막 작업을 취소합니다(Ctrl+Z)." },
  redo: { en: "Redo", ko: "다시 실행" },
  redoTip: {
    en: "Repeat the step that was taken back (Ctrl+Y).",
    ko: "취소한 작업을 다시 실행합니다(Ctrl+Y).",
  },
  note: { en: "Note", ko: "메모" },
  noteTip: {
    en: "Add a note to the selected cell, or change it.",
    ko: "선택한 셀에 메모를 달거나 고칩니다.",
  },
  editing: { en: "Editing", ko: "편집" },
  language: { en: "Language", ko: "언어" },
  profile: { en: "Excel", ko: "Excel" },
  minimum: { en: "minimum", ko: "최소 사양" },
  current: { en: "current", ko: "최신" },
  closePane: { en: "Close the pane", ko: "작업창 닫기" },
  pane: { en: "Task pane", ko: "작업창" },
  grid: { en: "Sheet", ko: "시트" },
  ribbonTabs: { en: "Ribbon", ko: "리본" },
  loading: { en: "Starting the workbench …", ko: "작업대를 시작하는 중입니다 …" },
  running: { en: "Working …", ko: "처리하는 중입니다 …" },
  done: { en: "Done", ko: "완료" },
  ok: { en: "OK", ko: "확인" },
  cancel: { en: "Cancel", ko: "취소" },
  remove: { en: "Delete note", ko: "메모 삭제" },
  discard: { en: "Discard changes", ko: "변경 내용 버리기" },
  discardTitle: { en: "Leave the workbook without saving?", ko: "저장하지 않고 닫을까요?" },
  discardText: {
    en: "The workbook has changes that were not saved. Save it first, or discard the changes.",
    ko: "저장하지 않은 변경 내용이 있습니다. 먼저 저장하거나 변경 내용을 버리십시오.",
  },
  failed: { en: "This did not work", ko: "처리하지 못했습니다" },
  opened: { en: "Opened", ko: "열었습니다" },
} as const satisfies Record<string, Bilingual>;

export type TextName = keyof typeof texts;

/** One of the workbench's texts in a language. */
export function text(name: TextName, language: Language): string {
  return texts[name][language];
}
