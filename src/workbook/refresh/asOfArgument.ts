import { asOfName } from "../asOf/asOfName";
import type { Stamp } from "../stamp/stampTypes";

/**
 * The as-of argument of live formulas that are written now: the workbook's as-of date by its name; without one, the
 * date that the block was inserted with.
 *
 * @param pinned the workbook's date; undefined where it has none
 * @param stamp of the block
 * @returns as it stands in the formula; undefined where there is to be none
 */
export function asOfArgument(
  pinned: string | undefined,
  { query }: Pick<Stamp, "query">,
): string | undefined {
  if (pinned !== undefined) return asOfName;
  const own = query["asOf"];
  return typeof own === "string" ? `"${own.replace(/"/g, '""')}"` : undefined;
}
