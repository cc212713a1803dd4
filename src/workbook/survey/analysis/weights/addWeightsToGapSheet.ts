import { MissingDataError, WorkbookError } from "../../../../model/errors";
import type { Bilingual, Language } from "../../../../model/language";
import { cellText } from "../../../cellText";
import { columns as gapColumns } from "../../../gapSheet/columns";
import { columnName } from "../../../gapSheet/plan";
import type { Progress } from "../../../progress";
import { runOperation, type OperationScope } from "../../../session";
import { address } from "../../../sheet/address";
import { applyStyle, widthInPoints } from "../../../sheet/writePiece";
import { sheetReference } from "../../../sheet/sheetReference";
import { fixedColumn, ofRow } from "../../../analysisSheet/formulaText";
import { look } from "../../../analysisSheet/look";
import { gapWeightFormulas } from "./gapWeightFormulas";
import { loadWeights } from "./loadWeights";
import { matchEntries } from "./matchEntries";
import { weightColumns } from "./weightColumns";
import type { WeightSet } from "./weightSet";

export interface GapWeightsRequest {
  /** Name of the target-gap sheet. */
  readonly sheet: string;
  /** Id of the set of weights, from `readWeights`. */
  readonly weights: string;
}

export interface GapWeightsResult {
  readonly sheet: string;
  /** The added columns with their headers, without the sheet. */
  readonly address: string;
  /** Targets that fall under an entry of the weights; the rest is left for a person to choose. */
  readonly matched: number;
  readonly targets: number;
}

const operation: Bilingual = {
  en: "Add weights to the target-gap sheet",
  ko: "목표 격차 시트에 가중치 추가",
};

/**
 * Adds columns of their own to the table of a target-gap sheet: which entry of the weights a target falls under (to be
 * changed by hand), its weight, and the weighted gap. A refresh of the sheet leaves them alone.
 *
 * @param request which sheet, which weights
 * @param progress told how far it is; may cancel
 * @returns what was added
 * @throws {MissingDataError} no such weights in the workbook
 * @throws {WorkbookError} "ItemNotFound": no target-gap sheet, or its table is gone; another Office error or a cancellation
 */
export async function addWeightsToGapSheet(
  request: GapWeightsRequest,
  progress?: Progress,
): Promise<GapWeightsResult> {
  return runOperation({
    name: operation,
    ...(progress === undefined ? {} : { progress }),
    run: async (context, scope) => {
      const set = (await loadWeights(context)).find(({ id }) => id === request.weights);
      if (set === undefined) throw noWeights();
      scope.progress.report(1, 3, { en: "Reading the sheet", ko: "시트 읽기" });
      const table = await loadGapTable(context, request.sheet);
      return addColumns(context, scope, { table, set, sheet: request.sheet });
    },
  });
}

interface GapTable {
  readonly table: Excel.Table;
  readonly values: readonly (readonly unknown[])[];
  readonly row: number;
  readonly column: number;
  readonly relativeColumn: number;
}

async function loadGapTable(context: Excel.RequestContext, name: string): Promise<GapTable> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) throw noGapSheet(name);
  const relative = sheet.names.getItemOrNullObject(columnName("relative"));
  relative.load("name");
  await context.sync();
  if (relative.isNullObject) throw noGapSheet(name);
  const range = relative.getRange();
  range.load("columnIndex");
  const tables = range.getTables(false);
  tables.load("items/name");
  await context.sync();
  const table = firstOf(tables);
  if (table === undefined) throw noGapSheet(name);
  const whole = table.getRange();
  whole.load("values,rowIndex,columnIndex");
  await context.sync();
  return {
    table,
    values: whole.values as unknown[][],
    row: whole.rowIndex,
    column: whole.columnIndex,
    relativeColumn: range.columnIndex,
  };
}

function firstOf(tables: Excel.TableScopedCollection): Excel.Table | undefined {
  return tables.items[0];
}

async function addColumns(
  context: Excel.RequestContext,
  scope: OperationScope,
  at: { readonly table: GapTable; readonly set: WeightSet; readonly sheet: string },
): Promise<GapWeightsResult> {
  const { table, set, sheet: name } = at;
  const headers = (table.values[0] ?? []).map(String);
  const body = table.values.slice(1);
  const language = languageOf(headers);
  const keys = matchEntries(targetsOf(headers, body), set.entries);
  const first = table.column + headers.length;
  const sheet = context.workbook.worksheets.getItem(name);
  const range = { row: table.row, column: first, rows: body.length + 1, columns: 3 };
  const beside = sheet.getRangeByIndexes(range.row, first, range.rows, 3);
  beside.load("values");
  await context.sync();
  if ((beside.values as unknown[][]).flat().some((cell) => cell !== "")) throw notEmpty(address(range));
  const titles = freeHeaders(headers, language);
  scope.checkCancelled();
  scope.onFailure((undo) => removeColumns(undo, name, titles));
  // An empty table column each, since texts that are handed over with a column would be read as if typed.
  for (const title of titles) table.table.columns.add(undefined, undefined, title);
  const cells = rowsOf(at, { keys, language, first });
  sheet.getRangeByIndexes(range.row + 1, first, body.length, 3).formulas = cells;
  addLook(sheet, { ...range, set });
  sheet.activate();
  sheet.getRangeByIndexes(range.row, first, 1, 1).select();
  await context.sync();
  scope.progress.report(3, 3, { en: "Done", ko: "완료" });
  const matched = keys.filter((key) => key !== "").length;
  return { sheet: name, address: address(range), matched, targets: body.length };
}

function rowsOf(
  { table, set }: { readonly table: GapTable; readonly set: WeightSet },
  {
    keys,
    language,
    first,
  }: { readonly keys: readonly string[]; readonly language: Language; readonly first: number },
): string[][] {
  const entries = set.entries.length;
  const ofWeights = (column: number): string =>
    sheetReference(set.sheet, {
      row: set.place.row + 1,
      column: set.place.column + column,
      rows: entries,
      columns: 1,
    });
  return keys.map((key, at) => {
    const row = table.row + 1 + at;
    const { weight, weighted } = gapWeightFormulas(
      {
        key: ofRow(row, first),
        weight: ofRow(row, first + 1),
        relative: ofRow(row, table.relativeColumn),
        keys: fixedColumn(table.row + 1, first, keys.length),
        names: ofWeights(1),
        weights: ofWeights(2),
      },
      language,
    );
    return [cellText(key), weight, weighted];
  });
}

function addLook(
  sheet: Excel.Worksheet,
  at: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
    readonly set: WeightSet;
  },
): void {
  const part = (row: number, column: number, rows: number, columns: number): Excel.Range =>
    sheet.getRangeByIndexes(at.row + row, at.column + column, rows, columns);
  const line = { edges: ["InsideHorizontal", "EdgeBottom"], color: look.line, weight: "Thin" } as const;
  applyStyle(part(0, 0, 1, 3), {
    bold: true,
    size: 10,
    color: look.headerText,
    fill: look.headerFill,
    wrap: true,
    vertical: "Center",
    horizontal: "Center",
  });
  applyStyle(part(1, 0, at.rows - 1, 3), { size: 10, vertical: "Center", border: line });
  applyStyle(part(1, 0, at.rows - 1, 1), { color: look.inputText, fill: look.inputFill, wrap: true });
  applyStyle(part(1, 1, at.rows - 1, 1), { numberFormat: "0.000" });
  applyStyle(part(1, 2, at.rows - 1, 1), { numberFormat: "0.0%" });
  [24, 11, 11].forEach((characters, place) => {
    part(0, place, 1, 1).format.columnWidth = widthInPoints(characters);
  });
  // Names come from the cells of the weights: a typed list would be cut at commas, and at 255 characters.
  const names = sheetReference(at.set.sheet, {
    row: at.set.place.row + 1,
    column: at.set.place.column + 1,
    rows: at.set.entries.length,
    columns: 1,
  });
  const validation = part(1, 0, at.rows - 1, 1).dataValidation;
  validation.rule = { list: { inCellDropDown: true, source: `=${names}` } };
  validation.ignoreBlanks = true;
}

async function removeColumns(
  context: Excel.RequestContext,
  name: string,
  titles: readonly string[],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) return;
  const range = sheet.names.getItem(columnName("relative")).getRange();
  const tables = range.getTables(false);
  tables.load("items/name");
  await context.sync();
  const columns = titles.map((title) => tables.items[0]?.columns.getItemOrNullObject(title));
  for (const column of columns) column?.load("name");
  await context.sync();
  for (const column of columns) if (column?.isNullObject === false) column.delete();
  await context.sync();
}

function languageOf(headers: readonly string[]): Language {
  const korean = gapColumns.filter(({ header }) => headers.includes(header.ko)).length;
  const english = gapColumns.filter(({ header }) => headers.includes(header.en)).length;
  return korean > english ? "ko" : "en";
}

function targetsOf(
  headers: readonly string[],
  rows: readonly (readonly unknown[])[],
): { readonly id: string; readonly name: string; readonly pillar: string }[] {
  const at = (key: string): number => {
    const header = gapColumns.find((column) => column.key === key)?.header;
    return headers.findIndex((text) => text === header?.en || text === header?.ko);
  };
  const places = { id: at("id"), name: at("name"), pillar: at("pillar") };
  const word = (cell: unknown): string =>
    typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
  return rows.map((row) => ({
    id: word(row[places.id]),
    name: word(row[places.name]),
    pillar: word(row[places.pillar]),
  }));
}

/** A second set of weights gets numbered headers: a table has each header once. */
function freeHeaders(taken: readonly string[], language: Language): string[] {
  const wished = [weightColumns.key, weightColumns.weight, weightColumns.weighted].map(
    (text) => text[language],
  );
  for (let number = 1; ; number += 1) {
    const titles = number === 1 ? wished : wished.map((title) => `${title} (${number})`);
    if (!titles.some((title) => taken.includes(title))) return titles;
  }
}

function noWeights(): MissingDataError {
  return new MissingDataError({
    en: "These weights are no longer in the workbook: their table or sheet was deleted. Build the analysis again, or choose other weights.",
    ko: "이 가중치가 통합 문서에 더는 없습니다. 표나 시트가 삭제되었습니다. 분석을 다시 만들거나 다른 가중치를 고르십시오.",
  });
}

function noGapSheet(name: string): WorkbookError {
  return new WorkbookError(
    {
      en: `"${name}" has no target-gap table. Choose a target-gap sheet whose table still stands, or build one in the Targets panel.`,
      ko: `"${name}"에 목표 격차 표가 없습니다. 표가 남아 있는 목표 격차 시트를 고르거나 목표 패널에서 새로 만드십시오.`,
    },
    { code: "ItemNotFound", operation: operation.en },
  );
}

function notEmpty(place: string): WorkbookError {
  return new WorkbookError(
    {
      en: `The columns are added at the right of the table, but ${place} is not empty, and nothing is overwritten. Move what stands there.`,
      ko: `열은 표의 오른쪽에 추가되는데 ${place}이(가) 비어 있지 않으며 덮어쓰지 않습니다. 그 내용을 옮기십시오.`,
    },
    { code: "PlaceNotEmpty", operation: operation.en },
  );
}
