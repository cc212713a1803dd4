import { InputError } from "../../model/errors";
import { surveyPart, type SurveyPart } from "./surveyNames";

/** The table of a part of a survey, where it stands now. Zero-based. */
export interface PartTable {
  readonly part: SurveyPart;
  readonly sheet: string;
  readonly sheetPosition: number;
  /** Undefined where the user has made it a plain range. */
  readonly table: string | undefined;
  readonly header: number;
  readonly column: number;
  /** Beneath the header, without a row of totals. */
  readonly rows: number;
  readonly headers: readonly string[];
}

/**
 * Finds the parts of surveys by their hidden names, wherever they were moved and however they were renamed. A part
 * whose sheet or cells were deleted is passed over.
 *
 * @param context the request; synced here, four times
 * @param only id of the one survey that is wanted
 * @returns the parts that stand in the workbook
 * @throws {InputError} a table has its header switched off
 */
export async function loadPartTables(
  context: Excel.RequestContext,
  only?: string,
): Promise<readonly PartTable[]> {
  const found = await partRanges(context, only);
  const tables = found.map(({ range }) => range.getTables(false));
  for (const collection of tables) collection.load("items/name,items/showHeaders,items/showTotals");
  await context.sync();
  const spans = found.map(({ part, range }, place) => {
    const table = tables[place]?.items[0];
    return { part, table, sheet: range.worksheet, span: spanOf(range, table) };
  });
  for (const { span } of spans) span.load("rowIndex,columnIndex,rowCount");
  const headers = spans.map(({ span }) => span.getRow(0));
  for (const header of headers) header.load("values");
  await context.sync();
  return spans.map(({ part, table, sheet, span }, place): PartTable => {
    const below = span.rowCount - 1 - (table?.showTotals === true ? 1 : 0);
    const texts = ((headers[place]?.values ?? [[]]) as unknown[][])[0] ?? [];
    return {
      part,
      sheet: sheet.name,
      sheetPosition: sheet.position,
      table: table?.name,
      header: span.rowIndex,
      column: span.columnIndex,
      rows: Math.max(0, below),
      headers: texts.map((text) => String(text).normalize("NFC").trim()),
    };
  });
}

async function partRanges(
  context: Excel.RequestContext,
  only: string | undefined,
): Promise<readonly { readonly part: SurveyPart; readonly range: Excel.Range }[]> {
  const { names } = context.workbook;
  names.load("items/name");
  await context.sync();
  const asked = names.items.flatMap((item) => {
    const part = surveyPart(item.name);
    if (part === undefined || (only !== undefined && part.id !== only)) return [];
    const range = item.getRangeOrNullObject();
    range.load("rowIndex,columnIndex,rowCount,worksheet/name,worksheet/position");
    return [{ part, range }];
  });
  if (asked.length > 0) await context.sync();
  return asked.filter(({ range }) => !range.isNullObject);
}

/**
 * Where the questionnaires stand, whatever state their tables are in.
 *
 * @param context the request; synced here, twice
 * @returns the ids of the surveys and their sheets, in the order of the sheets
 */
export async function questionnaireSheets(
  context: Excel.RequestContext,
): Promise<readonly { readonly id: string; readonly sheet: string }[]> {
  const found = (await partRanges(context, undefined)).filter(({ part }) => part.kind === "survey");
  const sheets = found.map(({ part, range: { worksheet } }) => ({ id: part.id, worksheet }));
  return sheets
    .sort((a, b) => a.worksheet.position - b.worksheet.position)
    .map(({ id, worksheet }) => ({ id, sheet: worksheet.name }));
}

/** A name covers what stood there when it was made; a table may have grown since. */
function spanOf(range: Excel.Range, table: Excel.Table | undefined): Excel.Range {
  if (table === undefined) return range;
  if (table.showHeaders) return table.getRange();
  throw new InputError({
    en: `The table ${table.name} on the sheet "${range.worksheet.name}" has no header row, so its columns cannot be told apart. Switch it on: Table Design > Header Row.`,
    ko: `"${range.worksheet.name}" 시트의 ${table.name} 표에 머리글 행이 없어 열을 구별할 수 없습니다. 테이블 디자인 > 머리글 행을 켜십시오.`,
  });
}
