import { parsePeriod } from "../../catalog/period";
import { InputError, MissingDataError } from "../../model/errors";
import { asOfName } from "./asOfName";

/** The cell under the name SEOULAI_AS_OF, as it was found. */
export interface AsOfCell {
  readonly range: Excel.Range;
  readonly sheet: string;
  /** "B4", without the sheet. */
  readonly address: string;
  readonly formula: unknown;
  readonly value: unknown;
  /** The comment of the name. */
  readonly comment: string;
  /** As the catalog writes periods; undefined where the cell is blank: not pinned. */
  readonly asOf: string | undefined;
}

/** Nothing stands under the name, its cells are gone, or it is there. */
export type FoundAsOf =
  | { readonly kind: "none" }
  | { readonly kind: "broken" }
  | { readonly kind: "cell"; readonly cell: AsOfCell };

/**
 * Queues the loading of the name with its cell; read it after the caller's sync.
 *
 * @param context the request
 * @returns reads what was found
 * @throws {InputError} (when read) the name stands for something other than one cell, or the cell holds no period
 */
export function loadAsOfCell(context: Excel.RequestContext): () => FoundAsOf {
  const item = context.workbook.names.getItemOrNullObject(asOfName);
  item.load("type,comment");
  const range = item.getRangeOrNullObject();
  range.load("address,values,formulas,rowCount,columnCount");
  return () => readFound(item, range);
}

function readFound(item: Excel.NamedItem, range: Excel.Range): FoundAsOf {
  if (item.isNullObject) return { kind: "none" };
  if (range.isNullObject && item.type === "Error") return { kind: "broken" };
  if (range.isNullObject || range.rowCount !== 1 || range.columnCount !== 1) throw notOneCell();
  return { kind: "cell", cell: readCell(range, item.comment) };
}

function readCell(range: Excel.Range, comment: string): AsOfCell {
  const { address } = range;
  const mark = address.lastIndexOf("!");
  const sheet = address.slice(0, mark).replace(/^'|'$/g, "").replaceAll("''", "'");
  const value: unknown = range.values[0]?.[0];
  const formula: unknown = range.formulas[0]?.[0];
  return {
    range,
    sheet,
    address: address.slice(mark + 1),
    formula,
    value,
    comment,
    asOf: asOfText(value, address),
  };
}

/**
 * The as-of date that a cell holds: a text, a year, or a date of Excel; blank and 0 mean none, as in the functions.
 *
 * @param value the cell's value
 * @param address of the cell, for the message
 * @returns the period as the catalog writes it
 * @throws {InputError} anything else
 * @example asOfText(46174, "A1") // => "2026-06"
 */
export function asOfText(value: unknown, address: string): string | undefined {
  if (typeof value === "string" && value.trim() === "") return undefined;
  if (value === 0 || value === "0") return undefined;
  const text = typeof value === "string" || typeof value === "number" ? value : String(value);
  try {
    return parsePeriod(text).text;
  } catch (error) {
    // The period's own message does not say which cell holds it.
    if (error instanceof InputError || error instanceof MissingDataError)
      throw noPeriod(String(text), address);
    throw error;
  }
}

function noPeriod(shown: string, address: string): InputError {
  return new InputError({
    en: `The as-of date in ${address} (${asOfName}) must be a period such as "2026-06", "2026-Q2" or 2026; "${shown}" stands there. Correct the cell, or empty it for the latest figures.`,
    ko: `${address}(${asOfName})의 기준 시점은 "2026-06", "2026-Q2", 2026과 같은 기간이어야 하는데 "${shown}" 값이 있습니다. 셀을 고치거나, 최신 수치를 쓰려면 비우십시오.`,
  });
}

function notOneCell(): InputError {
  return new InputError({
    en: `The name ${asOfName} must refer to one cell of this workbook. Let it refer to the cell with the as-of date, or delete it (Formulas > Name Manager).`,
    ko: `이름 ${asOfName}은(는) 이 통합 문서의 셀 하나를 가리켜야 합니다. 기준 시점이 있는 셀을 가리키게 하거나 이름을 삭제하십시오(수식 > 이름 관리자).`,
  });
}
