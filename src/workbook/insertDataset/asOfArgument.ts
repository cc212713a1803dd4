import { asOfName } from "../asOf/asOfName";
import { textLiteral } from "../formula/textLiteral";
import type { DatasetRequest } from "./request";

/**
 * The last argument of a live formula: the name of the workbook's date, or a date of the block's own.
 *
 * @param request whose date it is
 * @returns with the comma before it; empty without a date
 * @example asOfArgument({ asOf: "2024-12" }) // => ',"2024-12"'
 * @example asOfArgument({ asOf: "2024-12", asOfPinned: true }) // => ",SEOULAI_AS_OF"
 */
export function asOfArgument({ asOf, asOfPinned }: Pick<DatasetRequest, "asOf" | "asOfPinned">): string {
  if (asOf === undefined) return "";
  return `,${asOfPinned === true ? asOfName : textLiteral(asOf)}`;
}
