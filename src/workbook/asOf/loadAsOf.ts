import { loadAsOfCell } from "./asOfCell";

/**
 * Queues the loading of the workbook's as-of date; read it after the caller's sync.
 *
 * @param context the request
 * @returns reads the date as the catalog writes periods; undefined where the workbook is not pinned
 * @throws {InputError} (when read) the cell holds no period, or the name stands for something other than one cell
 */
export function loadAsOf(context: Excel.RequestContext): () => string | undefined {
  const read = loadAsOfCell(context);
  return () => {
    const found = read();
    return found.kind === "cell" ? found.cell.asOf : undefined;
  };
}
