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
