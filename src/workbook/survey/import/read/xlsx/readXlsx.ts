import type { Progress } from "../../../../progress";
import { tableFault } from "../tableFault";
import { dateStyles } from "./dateStyles";
import { openParts, type XlsxParts } from "./openParts";
import { sharedTexts } from "./sharedTexts";
import { sheetCells, type SheetContext } from "./sheetCells";
import { workbookSheets, type XlsxSheet } from "./workbookSheets";

/** The cells of one sheet of a workbook file. */
export interface XlsxTable {
  readonly sheet: string;
  readonly sheets: readonly string[];
  readonly cells: string[][];
}

/**
 * Reads one sheet of an .xlsx file.
 *
 * @param bytes of the file
 * @param wanted name of the sheet; the first one in sight with two rows where it is left out
 * @param progress told how far it is; stops between slices
 * @returns its cells as text
 * @throws {InputError} damaged, no such sheet, nothing in it
 */
export async function readXlsx(
  bytes: Uint8Array,
  wanted: string | undefined,
  progress: Progress,
): Promise<XlsxTable> {
  const parts = await openParts(bytes);
  const { sheets, from1904 } = await workbookSheets(parts, progress);
  const candidates = candidatesOf(sheets, wanted);
  const texts = await sharedTexts(parts, progress);
  const dates = await dateStyles(parts, progress);
  const found = await firstWithRows(parts, candidates, { texts, dates, from1904 }, progress);
  return { ...found, sheets: sheets.map(({ name }) => name) };
}

function candidatesOf(sheets: readonly XlsxSheet[], wanted: string | undefined): readonly XlsxSheet[] {
  if (wanted !== undefined) {
    const sheet = sheets.find(({ name }) => name === wanted);
    if (sheet === undefined) throw tableFault("noSheet", wanted);
    return [sheet];
  }
  const visible = sheets.filter(({ hidden }) => !hidden);
  return visible.length > 0 ? visible : sheets;
}

async function firstWithRows(
  parts: XlsxParts,
  candidates: readonly XlsxSheet[],
  context: SheetContext,
  progress: Progress,
): Promise<{ readonly sheet: string; readonly cells: string[][] }> {
  let best: { sheet: string; cells: string[][] } | undefined;
  for (const { name, path } of candidates) {
    const cells = await sheetCells(await parts.read(path), context, progress);
    const filled = cells.filter((row) => row.some((cell) => cell.trim() !== "")).length;
    if (filled >= 2) return { sheet: name, cells };
    best ??= { sheet: name, cells };
  }
  if (best === undefined) throw tableFault("empty");
  return best;
}
