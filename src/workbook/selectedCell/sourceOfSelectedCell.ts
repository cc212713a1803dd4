import { catalog } from "../../catalog/catalog";
import type { Bilingual } from "../../model/language";
import { readSelectedCell } from "./readSelectedCell";
import { sourceOfCell } from "./sourceOfCell";

/**
 * Where the figure of the selected cell comes from.
 *
 * @returns the cell's address and a line a source
 * @throws {InputError} the cell holds no figure of the add-in
 * @throws {MissingDataError} the figure is not in this version of the data
 * @throws {WorkbookError} an Office error
 */
export async function sourceOfSelectedCell(): Promise<{
  readonly address: string;
  readonly lines: readonly Bilingual[];
}> {
  const cell = await readSelectedCell();
  return { address: cell.address, lines: sourceOfCell(catalog(), cell) };
}
