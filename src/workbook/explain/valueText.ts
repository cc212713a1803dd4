import type { CellValue, Cells } from "./functions/call";
import { exactText } from "./numberText";
import type { ParameterName } from "./parameters";

/**
 * A value as an explanation shows it: numbers with their digits, texts as they are.
 *
 * @param value the value
 * @returns the text; "" for a blank
 * @example valueText(1234.5) // => "1,234.5"
 */
export function valueText(value: CellValue): string {
  if (typeof value === "number") return exactText(value);
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

const most = 4;

/**
 * The cells of a range in short: the first values, the last one, and how many there are.
 *
 * @param cells the cells
 * @returns such as "12; 15; 18; …; 420 (n = 7)"; blanks do not count
 * @example cellsText([[1], [2], [""], [3]]) // => "1; 2; 3 (n = 3)"
 */
export function cellsText(cells: Cells): string {
  const values = cells.flat().filter((value) => value !== "");
  if (cells.length === 1 && cells[0]?.length === 1) return valueText(cells[0][0] ?? "");
  const shown = values.map(valueText);
  const list = shown.length <= most ? shown : [...shown.slice(0, most - 1), "…", shown.at(-1) ?? ""];
  return `${list.join("; ")} (n = ${values.length})`;
}

/**
 * The cells of an argument in short, years and periods without separated thousands.
 *
 * @param name of the parameter
 * @param cells the cells
 * @returns the text
 * @example argumentText("target_year", [[2030]]) // => "2030"
 */
export function argumentText(name: ParameterName, cells: Cells): string {
  return periodParameters.has(name) ? cellsText(cells.map((row) => row.map(String))) : cellsText(cells);
}

const periodParameters: ReadonlySet<ParameterName> = new Set([
  "baseline_year",
  "actual_year",
  "target_year",
  "to_year",
  "from_year",
  "years",
  "period",
  "periods",
  "from",
  "to",
  "as_of",
]);

/**
 * The address of a cell or range with its sheet, as Excel writes it.
 *
 * @param sheet name of the sheet
 * @param address without a sheet
 * @returns the sheet in quotes where its name needs them
 * @example withSheet("My sheet", "B3") // => "'My sheet'!B3"
 */
export function withSheet(sheet: string, address: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Z]{1,3}\d+$/i.test(sheet);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
}
