import { WorkbookError } from "../../model/errors";
import type { Bilingual } from "../../model/language";
import { runOperation } from "../session";
import { columnName } from "./plan";

/** One target as it stands on the sheet now. Undefined: not computed, because an input is missing. */
export interface GapStatusRow {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly target: number | undefined;
  readonly gap: number | undefined;
  readonly relativeGap: number | undefined;
  readonly progress: number | undefined;
  /** The words of the scheme, in the language of the sheet; empty while inputs are missing. */
  readonly status: string;
  /** The sign that the sheet shows beside the status. Words alone do not tell: two schemes share the Korean 정체. */
  readonly sign: string;
  /** What is still to be entered; empty when the row is complete. */
  readonly hint: string;
  /** Some of its cells have no result yet; what they will say is missing above. */
  readonly calculating: boolean;
}

const operation: Bilingual = { en: "Read the target-gap sheet", ko: "목표 격차 시트 읽기" };

const keys = [
  "id",
  "name",
  "unit",
  "target",
  "gap",
  "relative",
  "progress",
  "status",
  "hint",
  "sign",
] as const;

/**
 * The state of every target on a target-gap sheet, found by the sheet's own names and its table: columns may have
 * been moved, and rows added below.
 *
 * @param sheet name of the sheet; the active one by default
 * @returns a row a target, in the order of the sheet
 * @throws {WorkbookError} "ItemNotFound": no such sheet, or it is no target-gap sheet
 */
export async function readGapStatus(sheet?: string): Promise<GapStatusRow[]> {
  return runOperation({
    name: operation,
    run: async (context) => {
      const { worksheets } = context.workbook;
      const target = sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(sheet);
      const names = keys.map((key) => target.names.getItemOrNullObject(columnName(key)));
      for (const name of names) name.load("name");
      await context.sync();
      if (names.some((name, index) => name.isNullObject && keys[index] !== "sign")) throw notGapSheet();
      // Sheets of the first format have no name for the sign; the words then stand without one.
      const columns = names.filter((name) => !name.isNullObject).map((name) => name.getRange());
      for (const column of columns) column.load("columnIndex,rowIndex,rowCount");
      const tables = columns[0]?.getTables(false);
      tables?.load("items/name");
      await context.sync();
      const rows = await bodyRows(context, columns[0], tables?.items[0]);
      const ranges = columns.map((column) =>
        target.getRangeByIndexes(rows.first, column.columnIndex, rows.count, 1),
      );
      for (const range of ranges) range.load("values");
      await context.sync();
      return rowsOf(ranges.map((range) => (range.values as unknown[][]).map((row) => row[0])));
    },
  });
}

/** The rows of the table, which may have grown; where it is no table any more, those of the name. */
async function bodyRows(
  context: Excel.RequestContext,
  column: Excel.Range | undefined,
  table: Excel.Table | undefined,
): Promise<{ readonly first: number; readonly count: number }> {
  if (table === undefined) return { first: column?.rowIndex ?? 0, count: column?.rowCount ?? 1 };
  const body = table.getDataBodyRange();
  body.load("rowIndex,rowCount");
  await context.sync();
  return { first: body.rowIndex, count: body.rowCount };
}

function rowsOf(columns: readonly (readonly unknown[])[]): GapStatusRow[] {
  const [
    id = [],
    name = [],
    unit = [],
    target = [],
    gap = [],
    relative = [],
    progress = [],
    status = [],
    hint = [],
    sign = [],
  ] = columns;
  return id.map((_, row) => ({
    id: text(id[row]),
    name: text(name[row]),
    unit: text(unit[row]),
    target: number(target[row]),
    gap: number(gap[row]),
    relativeGap: number(relative[row]),
    progress: number(progress[row]),
    status: text(status[row]),
    sign: text(sign[row]),
    hint: text(hint[row]),
    calculating: [gap, relative, progress, status, hint].some((column) => isWaiting(column[row])),
  }));
}

/** What Excel shows in a cell whose function has not answered yet. */
function isWaiting(value: unknown): boolean {
  return value === "#BUSY!" || value === "#GETTING_DATA";
}

function text(value: unknown): string {
  if (isWaiting(value)) return "";
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function number(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

function notGapSheet(): WorkbookError {
  return new WorkbookError(
    {
      en: "This sheet is no target-gap sheet. Go to one, or build one in the Targets panel.",
      ko: "목표 격차 시트가 아닙니다. 해당 시트로 이동하거나 목표 패널에서 새로 만드십시오.",
    },
    { code: "ItemNotFound", operation: operation.en },
  );
}
