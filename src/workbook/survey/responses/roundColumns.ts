import { InputError } from "../../../model/errors";
import type { PartTable } from "../partTables";
import type { SurveyItem } from "../surveyTypes";
import { expertHeaders, keyOfWord, type ExpertColumn } from "../surveyWords";

/** Columns of a responses table, counted from its first. */
export interface RoundColumns {
  readonly experts: { readonly expert: number } & Readonly<Partial<Record<ExpertColumn, number>>>;
  /** The items that have a column, in the order of the columns. */
  readonly items: readonly { readonly item: SurveyItem; readonly column: number }[];
}

/**
 * Finds the columns of a responses table by their headers. Columns that are neither of experts nor of an item of the
 * questionnaire are the user's own and are passed over.
 *
 * @param table where it stands
 * @param items of the questionnaire
 * @returns the columns
 * @throws {InputError} no column of experts
 */
export function roundColumns(table: PartTable, items: readonly SurveyItem[]): RoundColumns {
  const byId = new Map(items.map((item) => [item.id.toLowerCase(), item]));
  const experts: Partial<Record<ExpertColumn, number>> = {};
  const found: { item: SurveyItem; column: number }[] = [];
  table.headers.forEach((header, column) => {
    const item = byId.get(header.toLowerCase());
    const key = keyOfWord(expertHeaders, header);
    if (item !== undefined) found.push({ item, column });
    else if (key !== undefined) experts[key] ??= column;
  });
  const { expert } = experts;
  if (expert === undefined) throw noExperts(table);
  return { experts: { ...experts, expert }, items: found };
}

function noExperts({ sheet, header }: PartTable): InputError {
  const { en, ko } = expertHeaders.expert;
  return new InputError({
    en: `The responses on the sheet "${sheet}" have no column "${en}" in their header, row ${header + 1}. Undo the change, or put that header back.`,
    ko: `"${sheet}" 시트의 응답 머리글(${header + 1}행)에 "${ko}" 열이 없습니다. 변경을 취소하거나 머리글을 되돌리십시오.`,
  });
}
