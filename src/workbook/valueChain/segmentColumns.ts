import { word } from "../../catalog/words";
import type { Rect } from "../sheet/sheetPlan";
import type { Measure } from "./measure";

/**
 * The segments as they stand across the sheet: each with the columns of its measures.
 *
 * @param measures in the order of their columns, the first of which is column 1
 * @param row the row of the headings
 * @returns a range a segment
 */
export function segmentColumns(
  measures: readonly Measure[],
  row: number,
): readonly { readonly segment: string; readonly range: Rect }[] {
  const segments = [...new Set(measures.map(({ segment }) => segment))];
  return segments.map((segment) => {
    const first = measures.findIndex((one) => one.segment === segment);
    const columns = measures.filter((one) => one.segment === segment).length;
    return { segment, range: { row, column: first + 1, rows: 1, columns } };
  });
}

/**
 * The name of a segment as a heading.
 *
 * @param segment its key
 * @param language of the name
 * @returns such as "Cloud"
 */
export function segmentTitle(segment: string, language: "en" | "ko"): string {
  const text = word("segment", segment, language);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
