import { expertIdsAfter } from "../import/check/expertIdsAfter";
import { loadPartTables, type PartTable } from "../partTables";
import { readUsedCells } from "./readUsedCells";
import { loadKey, type LoadedKey } from "./key/loadKey";
import { personMatcher } from "./personMatcher";
import type { PersonalPlace } from "./privacyTypes";

/** A cell that names somebody, and what it says without. Zero-based. */
export interface PersonalCell extends PersonalPlace {
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/** All that is known of people in the sheets of a survey. */
export interface FoundInSurvey {
  readonly key: LoadedKey;
  readonly parts: readonly PartTable[];
  readonly cells: readonly PersonalCell[];
}

/**
 * Finds names and e-mail addresses in the sheets of a survey: all sheets over which one of its hidden names stands,
 * the expert key aside.
 *
 * @param context the request; synced here
 * @param surveyId of the survey
 * @returns the cells, sheet by sheet
 */
export async function findPersons(context: Excel.RequestContext, surveyId: string): Promise<FoundInSurvey> {
  const parts = await loadPartTables(context, surveyId);
  const key = await loadKey(context, surveyId, parts);
  const sheets = await sheetsOf(context, surveyId);
  const cells = await readUsedCells(context, sheets);
  const used = new Set(key.entries.map(({ expert }) => expert.toLowerCase()));
  for (const { value } of cells) if (/^P\d{1,6}$/i.test(value)) used.add(value.toLowerCase());
  const nextId = expertIdsAfter(used);
  const strangers = new Map<string, string>();
  const match = personMatcher(key.entries, (email) => {
    const id = strangers.get(email) ?? nextId();
    strangers.set(email, id);
    return id;
  });
  const found = cells.flatMap(({ sheet, address, row, column, value, formula }): PersonalCell[] => {
    if (isInKey(key, sheet, row, column)) return [];
    const person = match(value);
    return person === undefined
      ? []
      : [{ sheet, address, row, column, formula, what: person.what, before: value, after: person.text }];
  });
  return { key, parts, cells: found };
}

function isInKey({ table }: LoadedKey, sheet: string, row: number, column: number): boolean {
  if (table === undefined || table.sheet !== sheet) return false;
  const isRow = row >= table.header && row <= table.header + table.rows;
  return isRow && column >= table.column && column < table.column + table.headers.length;
}

/** Every hidden name of a survey carries its id, whatever it stands over. */
async function sheetsOf(context: Excel.RequestContext, surveyId: string): Promise<readonly string[]> {
  const { names } = context.workbook;
  names.load("items/name");
  await context.sync();
  const own = new RegExp(`^SEOULAI_[A-Z]+_${surveyId}(?:_|$)`, "i");
  const ranges = names.items.filter(({ name }) => own.test(name)).map((item) => item.getRangeOrNullObject());
  for (const range of ranges) range.load("worksheet/name");
  await context.sync();
  return [...new Set(ranges.filter((range) => !range.isNullObject).map((range) => range.worksheet.name))];
}
