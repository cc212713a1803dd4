import { InputError } from "../../../model/errors";
import type { Survey } from "../surveyTypes";
import type { ColumnMatch } from "./importTypes";

/**
 * Says which column of a file answers which item of a survey, and which says who answered and when.
 *
 * @param headers of the file
 * @param survey whose items are looked for
 * @param round whose items are asked; all items where it is left out
 * @returns one match a column, in their order; no two columns are matched with one item or role
 */
export function matchColumns(headers: readonly string[], survey: Survey, round?: number): ColumnMatch[] {
  void [headers, survey, round];
  throw new InputError({ en: "Not available yet.", ko: "아직 쓸 수 없습니다." });
}
