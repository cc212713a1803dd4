import { WorkbookError } from "../../model/errors";
import type { Bilingual } from "../../model/language";
import type { Origin } from "./placePiece";
import type { CellStyle, StyledRange } from "./sheetPlan";

/** What stood at a place before anything was written there. */
export interface FoundPlace {
  readonly sheetName: string;
  readonly origin: Origin;
  /** Formats to put back if the operation fails. */
  readonly numberFormats: string[][];
  readonly columnWidths: readonly number[];
  readonly styles: readonly CellStyle[];
}

/** A place whose state is being loaded. */
export interface LoadingPlace {
  readonly target: Excel.Range;
  readonly sheet: Excel.Worksheet;
  readonly tables: Excel.TableScopedCollection;
  readonly columns: readonly Excel.Range[];
  readonly styled: readonly Excel.Range[];
}

/**
 * Queues the loading of all that decides whether a block may be written from the selected cell on.
 *
 * @param context the request
 * @param size rows and columns of the block
 * @param styles the formats that the block will set, relative to it
 * @returns the place; {@link foundPlace} reads it after the caller's sync
 */
export function loadPlace(
  context: Excel.RequestContext,
  size: { readonly rows: number; readonly columns: number },
  styles: readonly StyledRange[],
): LoadingPlace {
  const cell = context.workbook.getSelectedRange().getCell(0, 0);
  const target = cell.getResizedRange(size.rows - 1, size.columns - 1);
  target.load([
    "address",
    "formulas",
    "numberFormat",
    "rowIndex",
    "columnIndex",
    "rowHidden",
    "columnHidden",
  ]);
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load("name");
  sheet.protection.load("protected");
  const tables = target.getTables(false);
  tables.load("items/name");
  const columns = Array.from({ length: size.columns }, (_, i) => target.getColumn(i));
  for (const column of columns) column.load("format/columnWidth");
  const styled = styles.map(({ range }) => loadStyle(target, range));
  return { target, sheet, tables, columns, styled };
}

/**
 * Reads a place once it is loaded.
 *
 * @param loaded the place
 * @param operation its name, for the error
 * @returns the place, with what is needed to put it back
 * @throws {WorkbookError} "PlaceNotEmpty", "AccessDenied" (protected sheet), "FilteredRangeConflict" (hidden cells)
 */
export function foundPlace(loaded: LoadingPlace, operation: Bilingual): FoundPlace {
  const { target, sheet, tables } = loaded;
  const refuse = (code: string): WorkbookError => notFree(code, operation, target.address);
  if (sheet.protection.protected) throw refuse("AccessDenied");
  if (isHidden(target.rowHidden) || isHidden(target.columnHidden)) throw refuse("FilteredRangeConflict");
  const isEmpty = (target.formulas as unknown[][]).every((row) => row.every((cell) => cell === ""));
  if (!isEmpty || tables.items.length > 0) throw refuse("PlaceNotEmpty");
  return {
    sheetName: sheet.name,
    origin: { row: target.rowIndex, column: target.columnIndex },
    numberFormats: target.numberFormat as string[][],
    columnWidths: loaded.columns.map((column) => column.format.columnWidth),
    styles: loaded.styled.map(readStyle),
  };
}

/** Excel answers null where only some rows or columns are hidden. */
function isHidden(answer: boolean | null): boolean {
  return answer !== false;
}

function loadStyle(target: Excel.Range, range: StyledRange["range"]): Excel.Range {
  const part = target.getCell(range.row, range.column).getResizedRange(range.rows - 1, range.columns - 1);
  part.load([
    "format/horizontalAlignment",
    "format/verticalAlignment",
    "format/indentLevel",
    "format/wrapText",
    "format/fill/color",
    "format/font/bold",
    "format/font/size",
    "format/font/color",
  ]);
  return part;
}

/** What Office answers for a cell without fill. */
const noFill = "#FFFFFF";

/** Office answers null where the cells of a range differ; what differs cannot be put back and is left alone. */
function readStyle(range: Excel.Range): CellStyle {
  const { font, fill, horizontalAlignment, verticalAlignment, indentLevel, wrapText } = range.format;
  const loaded: Record<string, unknown> = {
    fill: fill.color === noFill ? "" : fill.color,
    vertical: verticalAlignment,
    indent: indentLevel,
    wrap: wrapText,
    bold: font.bold,
    size: font.size,
    color: font.color,
    horizontal: horizontalAlignment,
  };
  return Object.fromEntries(Object.entries(loaded).filter(([, value]) => value !== null));
}

const reasons: Readonly<Record<string, (address: string) => Bilingual>> = {
  PlaceNotEmpty: (address) => ({
    en: `There is something in ${address} already, and nothing is overwritten. Select an empty place, or insert on a new sheet.`,
    ko: `${address}에 이미 내용이 있으며 덮어쓰지 않습니다. 빈 자리를 선택하거나 새 시트에 넣으십시오.`,
  }),
  AccessDenied: (address) => ({
    en: `The sheet of ${address} is protected. Take off the protection (Review > Unprotect Sheet), or insert on a new sheet.`,
    ko: `${address}이(가) 있는 시트가 보호되어 있습니다. 보호를 해제하거나(검토 > 시트 보호 해제) 새 시트에 넣으십시오.`,
  }),
  FilteredRangeConflict: (address) => ({
    en: `Rows or columns are hidden in ${address}, by a filter or by hand, and figures would land in hidden cells. Show them, or insert on a new sheet.`,
    ko: `${address}에 필터나 숨기기로 가려진 행 또는 열이 있어 값이 숨은 셀에 들어갑니다. 숨김을 풀거나 새 시트에 넣으십시오.`,
  }),
};

function notFree(code: string, operation: Bilingual, address: string): WorkbookError {
  const text = reasons[code]?.(address) ?? { en: code, ko: code };
  return new WorkbookError(text, { code, operation: operation.en });
}
