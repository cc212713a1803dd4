import type { Bilingual } from "../../model/language";

/** The operations by name. */
export const operations = {
  preview: { en: "Look at what a hand-over changes", ko: "추가 기능 없이 넘길 때 바뀌는 내용 보기" },
  handOff: { en: "Hand over without the add-in", ko: "추가 기능 없이 넘기기" },
  bringBack: { en: "Bring the formulas back", ko: "수식 되돌리기" },
  count: { en: "Count the add-in's formulas", ko: "추가 기능 수식 세기" },
  record: { en: "Read the record of the hand-over", ko: "넘긴 기록 읽기" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What an operation is doing. */
export const steps = {
  read: { en: "Reading the workbook", ko: "통합 문서 읽기" },
  write: { en: "Writing formulas and values", ko: "수식과 값 쓰기" },
  check: { en: "Comparing with the values before", ko: "이전 값과 비교" },
  keep: { en: "Keeping notes and record", ko: "메모와 기록 남기기" },
  count: { en: "Counting what is left", ko: "남은 수식 세기" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Why a formula becomes a value. */
export const reasons = {
  lookUp: {
    en: "The value comes from the catalog of the add-in.",
    ko: "추가 기능의 자료에서 가져온 값입니다.",
  },
  noEqual: {
    en: "Excel's own functions have no equal of this formula.",
    ko: "이 수식과 같은 Excel 기본 함수가 없습니다.",
  },
  spill: {
    en: "The formula fills a range of its own from the catalog of the add-in.",
    ko: "추가 기능의 자료로 여러 셀을 채우는 수식입니다.",
  },
  cellByCell: {
    en: "One formula that filled a range becomes a formula a cell.",
    ko: "범위를 채우던 수식 하나가 셀마다 하나의 수식이 됩니다.",
  },
  line: {
    en: "The line tells to open the add-in, which is no longer needed.",
    ko: "추가 기능을 열라는 안내인데 이제 필요하지 않습니다.",
  },
  differs: {
    en: "The formula of Excel's own gave another result here, so the value stands in its place.",
    ko: "Excel 기본 수식의 결과가 여기서는 달라서 값을 대신 넣었습니다.",
  },
  named: {
    en: "The formula of the name becomes one of Excel's own functions.",
    ko: "이름의 수식이 Excel 기본 함수의 수식이 됩니다.",
  },
  manyValues: {
    en: "The name gives no single value that could be kept. Write its formula into cells, hand over, and let the name refer to them.",
    ko: "이름의 결과가 하나의 값이 아니어서 남길 수 없습니다. 수식을 셀에 쓰고 넘긴 뒤 이름이 그 셀을 참조하게 하십시오.",
  },
  rule: {
    en: "Excel calculates no function of an add-in in conditional formats and data validations, so this rule has no effect. Delete it.",
    ko: "Excel은 조건부 서식과 데이터 유효성 검사에서 추가 기능의 함수를 계산하지 않으므로 이 규칙은 효과가 없습니다. 삭제하십시오.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Why a cell keeps what it holds when the formulas come back. */
export const keptReasons = {
  edited: {
    en: "The cell was changed after the hand-over, so it was left alone.",
    ko: "넘긴 뒤에 바뀐 셀이어서 그대로 두었습니다.",
  },
  gone: {
    en: "The cell was deleted after the hand-over.",
    ko: "넘긴 뒤에 삭제된 셀입니다.",
  },
  unclear: {
    en: "Rows or columns were inserted or deleted here after the hand-over, and the cell cannot be told from its neighbours.",
    ko: "넘긴 뒤에 행이나 열이 삽입되거나 삭제되어 이웃한 셀과 구별할 수 없습니다.",
  },
  nameChanged: {
    en: "The name was changed after the hand-over, so it was left alone.",
    ko: "넘긴 뒤에 바뀐 이름이어서 그대로 두었습니다.",
  },
  nameGone: {
    en: "The name was deleted after the hand-over.",
    ko: "넘긴 뒤에 삭제된 이름입니다.",
  },
  references: {
    en: "Cells that the formula refers to were deleted or torn apart after the hand-over.",
    ko: "수식이 참조하던 셀이 넘긴 뒤에 삭제되거나 나뉘었습니다.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The sheet that holds the sources where Excel has no notes. */
export const sourcesSheet = {
  name: { en: "Handed-over values", ko: "넘긴 값의 출처" },
  title: { en: "Sources of handed-over values", ko: "넘긴 값의 출처" },
  sheet: { en: "Sheet", ko: "시트" },
  cells: { en: "Cells", ko: "셀" },
  source: { en: "Source", ko: "출처" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The line over the sources in a note. */
export const noteTitle: Bilingual = {
  en: "Handed over without the SEOULAI add-in:",
  ko: "SEOULAI 추가 기능 없이 넘긴 값:",
};

/** Lines of the add-in's blocks that speak of live formulas, as they read once handed over. */
export const handedOverLine: Bilingual = {
  en: "Handed over without the SEOULAI add-in: the figures do not need it.",
  ko: "SEOULAI 추가 기능 없이 넘긴 수치이므로 추가 기능이 필요하지 않습니다.",
};
