import type { Bilingual } from "../../model/language";

/** The questions that the doctor asks of a workbook. */
export type CheckId =
  | "nameErrorOfAddIn"
  | "unknownFunction"
  | "nameErrorOther"
  | "stuckFormula"
  | "typedOver"
  | "numberAsText"
  | "mixedUnits"
  | "mixedDefinitions"
  | "yearsApart"
  | "comparedNevertheless"
  | "withoutSource"
  | "typedInput"
  | "staleVersion"
  | "staleAsOf"
  | "estimateAsFact"
  | "hiddenFigures"
  | "pastDeadline"
  | "incompleteTarget"
  | "damagedBlock"
  | "editedByHand"
  | "handOffLeft"
  | "mixedAsOf";

/** error: a result is wrong or missing. warning: a result may mislead. note: good to know. */
export type Severity = "error" | "warning" | "note";

/** What the doctor has found in a cell, or in a block of cells. */
export interface Finding {
  readonly id: string;
  readonly check: CheckId;
  readonly severity: Severity;
  readonly sheet: string;
  /** Without the sheet: "D5". */
  readonly address: string;
  /** What is wrong, why it matters, what to do. */
  readonly text: Bilingual;
  /** A change of this one cell that is safe; `before` is what stands in it now, as a formula bar shows it. */
  readonly fix?: { readonly label: Bilingual; readonly before: string; readonly after: string };
}

/** The names of the checks, for headings and filters. */
export const checkNames: Readonly<Record<CheckId, Bilingual>> = {
  nameErrorOfAddIn: { en: "#NAME? in a SEOULAI formula", ko: "SEOULAI 수식의 #NAME?" },
  unknownFunction: { en: "Unknown SEOULAI function", ko: "없는 SEOULAI 함수" },
  nameErrorOther: { en: "#NAME? in a formula", ko: "수식의 #NAME?" },
  stuckFormula: { en: "Formula without a result", ko: "결과가 나오지 않는 수식" },
  typedOver: { en: "Formula typed over", ko: "수식 위에 덮어쓴 값" },
  numberAsText: { en: "Number stored as text", ko: "텍스트로 저장된 숫자" },
  mixedUnits: { en: "Mixed units", ko: "섞인 단위" },
  mixedDefinitions: { en: "Mixed definitions", ko: "섞인 정의" },
  comparedNevertheless: { en: "Compared nevertheless", ko: "비교 제한을 무시한 비교" },
  yearsApart: { en: "Years far apart", ko: "서로 먼 연도" },
  withoutSource: { en: "Figure without a source", ko: "출처 없는 수치" },
  typedInput: { en: "Typed figure in a formula", ko: "수식에 직접 입력한 수치" },
  staleVersion: { en: "Older data version", ko: "이전 데이터 버전" },
  staleAsOf: { en: "Old as-of date", ko: "오래된 기준 시점" },
  estimateAsFact: { en: "Estimate used as a fact", ko: "사실처럼 쓰인 추정값" },
  hiddenFigures: { en: "Hidden figures", ko: "숨겨진 수치" },
  pastDeadline: { en: "Deadline in the past", ko: "지난 기한" },
  incompleteTarget: { en: "Incomplete target", ko: "불완전한 목표" },
  damagedBlock: { en: "Damaged or missing block", ko: "손상되거나 없는 블록" },
  editedByHand: { en: "Changed by hand", ko: "직접 고친 값" },
  handOffLeft: { en: "Record of a hand-over", ko: "남아 있는 전달 기록" },
  mixedAsOf: { en: "Mixed as-of dates", ko: "섞인 기준 시점" },
};
