import { parseA1Ref } from "@borgar/fx";
import { InputError } from "../../model/errors";
import type { Language } from "../../model/language";
import { address as addressOf } from "../sheet/address";
import { explainCell } from "./explainCell";
import { explanationLines } from "./explanationLines";

/**
 * Explains the cell of an address as Excel hands it to a function.
 *
 * @param address with its sheet; of a range the first cell counts
 * @param language of the lines
 * @returns a line each
 * @throws {InputError} no address of a cell of this workbook
 * @throws {WorkbookError} an Office error
 */
export async function explainAddress(address: string, language: Language): Promise<readonly string[]> {
  const found = parseA1Ref(address.replace(/^(')?\[[^\]]*\]/, "$1"), { allowNamed: false });
  const sheet = found?.context?.[0];
  if (found === undefined || !("range" in found) || sheet === undefined) throw noCell(address);
  const { top, left } = found.range;
  const cell = addressOf({ row: top ?? 0, column: left ?? 0, rows: 1, columns: 1 });
  return explanationLines(await explainCell(sheet, cell), language);
}

function noCell(address: string): InputError {
  return new InputError({
    en: `EXPLAIN needs a cell of this workbook; "${address}" arrived. Give a reference such as B3.`,
    ko: `EXPLAIN에는 이 통합 문서의 셀이 필요한데 "${address}"이(가) 들어왔습니다. B3과 같은 참조를 지정하십시오.`,
  });
}
