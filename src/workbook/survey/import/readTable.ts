import { silentProgress, type Progress } from "../../progress";
import type { RawTable, ReadOptions, TableSource } from "./importTypes";
import { decodeText } from "./read/decodeText";
import { detectDelimiter, type Delimiter } from "./read/detectDelimiter";
import { limits } from "./read/limits";
import { parseText } from "./read/parseText";
import { tableFault } from "./read/tableFault";
import { tableOf } from "./read/tableOf";
import { readXlsx } from "./read/xlsx/readXlsx";

/**
 * Reads the answers that a form tool exported, or that were pasted: CSV, TSV and other delimited text, or XLSX.
 *
 * @param source the file's bytes with its name, or text
 * @param options where the reading should not guess
 * @param progress reports the parts done, stops between them
 * @returns the table as text
 * @throws {InputError} not a table: empty, binary, an old .xls or a protected file, too large, without rows, ragged
 * @throws {WorkbookError} "Cancelled"
 */
export async function readTable(
  source: TableSource,
  options: ReadOptions = {},
  progress: Progress = silentProgress,
): Promise<RawTable> {
  if ("text" in source) return textTable("", source.text, options, progress);
  const bytes = source.bytes instanceof Uint8Array ? source.bytes : new Uint8Array(source.bytes);
  if (bytes.length === 0) throw tableFault("empty");
  if (bytes.length > limits.fileBytes)
    throw tableFault("tooLarge", `${Math.ceil(bytes.length / 2 ** 20)} MB`);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw tableFault("oldWorkbook");
  if (startsWith(bytes, [0x50, 0x4b])) {
    const { cells, ...rest } = await readXlsx(bytes, options.sheet, progress);
    return { name: source.name, format: "xlsx", ...rest, ...tableOf(cells, options, false) };
  }
  const { text, encoding } = decodeText(bytes, options.encoding);
  return { ...(await textTable(source.name, text, options, progress)), encoding };
}

async function textTable(
  name: string,
  whole: string,
  options: ReadOptions,
  progress: Progress,
): Promise<RawTable> {
  const { text, stated } = withoutStatement(whole.replace(/^\uFEFF/, ""));
  if (text.trim() === "") throw tableFault("empty");
  if (/^\s*<(!doctype|html|table|head|meta)\b/iu.test(text)) throw tableFault("webPage");
  if (/^%PDF-|^\{\\rtf/u.test(text)) throw tableFault("binary");
  const delimiter = options.delimiter ?? stated ?? detectDelimiter(text);
  const grid = await parseText(text, delimiter, progress);
  return { name, format: "text", delimiter, ...tableOf(grid, options, true) };
}

/** "sep=;" in the first line names the delimiter to Excel; the line stays as a blank one, so that rows count the same. */
function withoutStatement(text: string): { readonly text: string; readonly stated?: Delimiter } {
  const match = /^"?sep=([,;|\t])"?[ \t]*(?=\r?\n)/iu.exec(text);
  if (match === null) return { text };
  return { text: text.slice(match[0].length), stated: match[1] as Delimiter };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
