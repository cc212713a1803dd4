import { InputError, MissingDataError } from "../model/errors";
import { explainPort } from "../model/explainPort";
import { argumentName } from "./argumentName";
import { readMatrix } from "./cells";
import { languageOption } from "./options";

/**
 * The explanation of a cell, a line a row.
 *
 * @param cell what Excel handed over as the cell; only where it stands is used
 * @param language of the lines, as the formula gives it
 * @param address where the argument stands, as Excel says
 * @returns a matrix of one column
 * @throws {MissingDataError} the pane has not been opened, so that nobody can read the workbook
 * @throws {InputError} the argument is no reference
 */
export async function explainCells(
  cell: unknown,
  language: unknown,
  address: string | null | undefined,
): Promise<string[][]> {
  const words = languageOption(language);
  readMatrix(cell, argumentName("cell"));
  const port = explainPort();
  if (port === undefined) throw paneClosed();
  if (address === null || address === undefined || address === "") throw noReference();
  const lines = await port(address, words);
  return lines.map((line) => [line]);
}

function paneClosed(): MissingDataError {
  return new MissingDataError({
    en: "open the SEOULAI pane: EXPLAIN reads the workbook through it. Then recalculate this cell (F2, Enter).",
    ko: "SEOULAI 창을 여십시오. EXPLAIN은 이 창을 통해 통합 문서를 읽습니다. 연 다음 이 셀을 다시 계산하십시오(F2, Enter).",
  });
}

function noReference(): InputError {
  return new InputError({
    en: "cell must be a reference to a cell, not a value. Write a reference such as B3.",
    ko: "셀(cell)은 값이 아니라 셀 참조여야 합니다. B3과 같은 참조를 쓰세요.",
  });
}
