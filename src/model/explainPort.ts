import type { Language } from "./language";

/**
 * Explains a cell of the open workbook, a line a row.
 *
 * @param address as Excel hands it to a function, e.g. "Sheet1!B3" or "'My sheet'!B3:C4"; of a range its first cell
 * @param language of the lines
 */
export type ExplainPort = (address: string, language: Language) => Promise<readonly string[]>;

let port: ExplainPort | undefined;

/**
 * Sets who explains cells. The pane does it at start: functions may not name the workbook, while in the shared
 * runtime both use this module.
 *
 * @param next the one who explains; undefined takes it away
 */
export function setExplainPort(next: ExplainPort | undefined): void {
  port = next;
}

/**
 * Who explains cells.
 *
 * @returns undefined until the pane has been open
 */
export function explainPort(): ExplainPort | undefined {
  return port;
}
