import { loadPartTables, type PartTable } from "./partTables";
import { parseItems, type ParsedItems } from "./questionnaire/parseItems";
import { parseSettings, type SettingCell } from "./questionnaire/parseSettings";
import { settings } from "./questionnaire/settings";
import { readRows, type RowsWanted } from "./readRows";
import { roundColumns, type RoundColumns } from "./responses/roundColumns";
import type { SettingKey, Survey, SurveyItem } from "./surveyTypes";

/** A survey with where its parts stand, before the answers of its rounds are read. */
export interface SurveyBook {
  readonly id: string;
  readonly head: Omit<Survey, "rounds">;
  readonly questionnaire: PartTable;
  readonly items: ParsedItems;
  readonly rounds: readonly BookRound[];
  /** All parts of the survey. */
  readonly parts: readonly PartTable[];
}

export interface BookRound {
  readonly number: number;
  readonly state: Survey["rounds"][number]["state"];
  readonly table: PartTable;
  readonly columns: RoundColumns;
}

/**
 * Finds the surveys of the workbook and reads their questionnaires, in six requests.
 *
 * @param context the request; synced here
 * @param only id of the one survey that is wanted
 * @returns a book for each questionnaire, in the order of the sheets
 * @throws {InputError} a table is damaged: names sheet, row and column
 */
export async function loadBooks(
  context: Excel.RequestContext,
  only?: string,
): Promise<readonly SurveyBook[]> {
  const parts = await loadPartTables(context, only);
  const questionnaires = parts
    .filter(({ part }) => part.kind === "survey")
    .sort((a, b) => a.sheetPosition - b.sheetPosition);
  if (questionnaires.length === 0) return [];
  const cells = await settingCells(context, questionnaires);
  const rows = await readRows(context, questionnaires.map(allRows));
  return questionnaires.map((questionnaire, place) => {
    const items = parseItems(questionnaire, rows[place] ?? []);
    const own = parts.filter(({ part }) => part.id === questionnaire.part.id);
    const { id } = questionnaire.part;
    const { sheet } = questionnaire;
    const { language } = items;
    const parsed = parseSettings(sheet, cells[place] ?? new Map());
    const title = parsed.title || sheet;
    const hasKey = own.some(({ part }) => part.kind === "key");
    const head = { id, language, sheet, ...parsed, title, items: items.items, hasKey };
    return { id, head, questionnaire, items, rounds: roundsOf(own, items.items), parts: own };
  });
}

/** An item takes some words in two languages. */
const bytesPerItem = 4000;

function allRows({ sheet, header, column, rows, headers }: PartTable): RowsWanted {
  const range = { row: header + 1, column, rows, columns: headers.length };
  return { sheet, range, bytesPerRow: bytesPerItem };
}

async function settingCells(
  context: Excel.RequestContext,
  questionnaires: readonly PartTable[],
): Promise<readonly ReadonlyMap<SettingKey, SettingCell>[]> {
  const asked = questionnaires.map(({ sheet }) =>
    settings.map(({ key, name }) => {
      const item = context.workbook.worksheets.getItem(sheet).names.getItemOrNullObject(name);
      item.load("name");
      return { key, item };
    }),
  );
  await context.sync();
  const ranges = asked.map((ofSheet) =>
    ofSheet
      .filter(({ item }) => !item.isNullObject)
      .map(({ key, item }) => ({ key, range: item.getRangeOrNullObject() })),
  );
  for (const { range } of ranges.flat()) range.load("rowIndex,columnIndex,values,worksheet/name");
  await context.sync();
  return ranges.map((ofSheet) => {
    const there = ofSheet.filter(({ range }) => !range.isNullObject);
    return new Map(there.map(({ key, range }): [SettingKey, SettingCell] => [key, settingCell(range)]));
  });
}

function settingCell(range: Excel.Range): SettingCell {
  const [first] = (range.values as unknown[][])[0] ?? [];
  return { sheet: range.worksheet.name, row: range.rowIndex, column: range.columnIndex, value: first };
}

function roundsOf(parts: readonly PartTable[], items: readonly SurveyItem[]): BookRound[] {
  const rounds = parts.flatMap((table) => (table.part.kind === "round" ? [{ table, part: table.part }] : []));
  const latest = Math.max(...rounds.map(({ part }) => part.round));
  const analysed = new Set(parts.flatMap(({ part }) => (part.kind === "result" ? [part.round] : [])));
  return rounds
    .map(({ table, part: { round } }): BookRound => {
      const state = round < latest ? "archived" : analysed.has(round) ? "analysed" : "open";
      return { number: round, state, table, columns: roundColumns(table, items) };
    })
    .sort((a, b) => a.number - b.number);
}
