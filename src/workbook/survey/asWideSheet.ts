import { columnLetters } from "../sheet/address";

/** Characters of size 10 that can still be read on a landscape page of A4. */
const charactersPerPage = 170;

/**
 * Queues what a sheet with a column an item needs beside its set-up: gridlines in place of borders, which of two
 * hundred thousand cells would make the file heavy; as many pages side by side as can be read, each with the columns
 * of the experts.
 *
 * @param sheet the sheet, after `applySetup`
 * @param widths characters of its columns
 * @param titleColumns how many columns each page repeats
 */
export function asWideSheet(sheet: Excel.Worksheet, widths: readonly number[], titleColumns: number): void {
  const characters = widths.reduce((sum, width) => sum + width, 0);
  sheet.showGridlines = true;
  sheet.pageLayout.zoom = { horizontalFitToPages: Math.ceil(characters / charactersPerPage) };
  sheet.pageLayout.setPrintTitleColumns(`$A:$${columnLetters(titleColumns - 1)}`);
}
