import { MissingDataError, WorkbookError } from "../../model/errors";
import { columnName } from "../gapSheet/plan";
import type { Rect } from "../sheet/sheetPlan";
import { sheetReference } from "../sheet/sheetReference";
import { loadWeights } from "../survey/analysis/weights/loadWeights";
import { matchEntries } from "../survey/analysis/weights/matchEntries";
import { quoted } from "../analysisSheet/formulaText";
import type { BudgetRequest } from "./budgetRequest";
import { budgetWords as words } from "./budgetWords";
import type { LinkedCells } from "./linkedCells";

/**
 * Finds the cells of a target-gap sheet and of a set of weights that the desk is to follow.
 *
 * @param context the request; synced here
 * @param request the desk
 * @returns expressions for its formulas
 * @throws {WorkbookError} "ItemNotFound": no such target-gap sheet
 * @throws {MissingDataError} no such weights in the workbook
 */
export async function loadLinkedCells(
  context: Excel.RequestContext,
  request: BudgetRequest,
): Promise<LinkedCells> {
  const gap = request.gapSheet === undefined ? {} : { gap: await gapCells(context, request.gapSheet) };
  const weight = request.weights === undefined ? {} : { weight: await weightCells(context, request) };
  return { ...gap, ...weight };
}

const gapKeys = ["id", "target", "actual", "gap"] as const;

async function gapCells(context: Excel.RequestContext, name: string): Promise<LinkedCells["gap"] & object> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) throw noGapSheet(name);
  const names = gapKeys.map((key) => sheet.names.getItemOrNullObject(columnName(key)));
  for (const one of names) one.load("name");
  await context.sync();
  if (names.some((one) => one.isNullObject)) throw noGapSheet(name);
  const ranges = names.map((one) => one.getRange());
  for (const range of ranges) range.load("rowIndex,columnIndex,rowCount");
  await context.sync();
  const references = ranges.map(({ rowIndex, columnIndex, rowCount }) => {
    const place: Rect = { row: rowIndex, column: columnIndex, rows: rowCount, columns: 1 };
    return sheetReference(name, place);
  });
  const of = (key: (typeof gapKeys)[number]): string => references[gapKeys.indexOf(key)] ?? "";
  return (column, idCell) => {
    const found = `INDEX(${of(column)},MATCH(${idCell},${of("id")},0))`;
    return `IFERROR(IF(ISNUMBER(${found}),${found},""),"")`;
  };
}

async function weightCells(
  context: Excel.RequestContext,
  { weights, programmes }: BudgetRequest,
): Promise<LinkedCells["weight"] & object> {
  const set = (await loadWeights(context)).find(({ id }) => id === weights);
  if (set === undefined) throw noWeights();
  const keys = matchEntries(
    programmes.map(({ targetId, name, pillar }) => ({ id: targetId, name, pillar: pillar ?? "" })),
    set.entries,
  );
  const column = (at: number): string =>
    sheetReference(set.sheet, {
      row: set.place.row + 1,
      column: set.place.column + at,
      rows: set.entries.length,
      columns: 1,
    });
  return (row) => {
    const key = keys[row] ?? "";
    if (key === "") return undefined;
    return `IFERROR(INDEX(${column(2)},MATCH(${quoted(key)},${column(1)},0)),"")`;
  };
}

function noGapSheet(name: string): WorkbookError {
  return new WorkbookError(
    {
      en: `"${name}" is no target-gap sheet. Choose one that stands in the workbook, or take the targets of the plan.`,
      ko: `"${name}"은(는) 목표 격차 시트가 아닙니다. 통합 문서에 있는 시트를 고르거나 계획의 목표를 쓰십시오.`,
    },
    { code: "ItemNotFound", operation: words.operation.en },
  );
}

function noWeights(): MissingDataError {
  return new MissingDataError({
    en: "These weights are no longer in the workbook: their table or sheet was deleted. Choose other weights, or type them.",
    ko: "이 가중치가 통합 문서에 더는 없습니다. 표나 시트가 삭제되었습니다. 다른 가중치를 고르거나 직접 입력하십시오.",
  });
}
