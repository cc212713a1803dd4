/** Error texts that Excel knows and the engine does not treat as errors until told. */
export const EXCEL_ERRORS = [
  "#VALUE!",
  "#REF!",
  "#BUSY!",
  "#CALC!",
  "#GETTING_DATA",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
] as const;

/** All texts that are errors in a cell, the engine's own and Excel's. */
const ALL_ERRORS: ReadonlySet<unknown> = new Set([
  ...EXCEL_ERRORS,
  "#N/A",
  "#REF",
  "#BAD_EXPR",
  "#CYCLE",
  "#NAME?",
  "#DIV/0!",
  "#NUM!",
  "#SPILL!",
  "#ERROR",
  "#NULL!",
]);

export function isErrorCode(value: unknown): value is string {
  return ALL_ERRORS.has(value);
}

const EXCEL_CODE: Readonly<Record<string, string>> = {
  "#REF": "#REF!",
  "#ERROR": "#VALUE!",
  "#BAD_EXPR": "#NAME?",
  "#CYCLE": "#REF!",
};

/** Number-domain faults, which Excel tells apart and the engine does not. */
const NUMBER_FAULT = /must be (?:strictly )?(?:positive|greater|between)|too large/iu;

/** The engine's error as Excel writes it: "#ERROR" -> "#VALUE!" or "#NUM!". */
export function excelErrorCode(code: string, message: string | undefined): string {
  if (code === "#ERROR" && message !== undefined && NUMBER_FAULT.test(message)) return "#NUM!";
  return EXCEL_CODE[code] ?? code;
}
