import Papa from "papaparse";
import type { Progress } from "../../../progress";
import type { Delimiter } from "./detectDelimiter";
import { limits } from "./limits";
import { nextSlice } from "./nextSlice";
import { tableFault } from "./tableFault";

/** Characters between two pauses; a slice of this length is parsed in a few milliseconds. */
const sliceCharacters = 256 * 1024;

const reading = { en: "Reading the file", ko: "파일 읽기" };

/**
 * The cells of delimited text, row by row. Cells in quotation marks may hold delimiters, line breaks and doubled marks.
 *
 * @param text without its byte order mark
 * @param delimiter between cells
 * @param progress told how far it is; stops between slices
 * @returns all rows, blank ones too, so that they count as a spreadsheet counts them
 * @throws {InputError} quotation marks that do not match, too many cells
 * @throws {WorkbookError} "Cancelled"
 */
export async function parseText(text: string, delimiter: Delimiter, progress: Progress): Promise<string[][]> {
  // One kind of line end: files put together from two have both, and answers get those that cells have.
  const lines = text.replace(/\r\n?/g, "\n");
  const rows: string[][] = [];
  let cells = 0;
  await inSlices(lines, delimiter, async ({ data, errors, meta }) => {
    const before = rows.length;
    for (const row of data) {
      rows.push(row);
      cells += row.length;
    }
    const wrong = errors.find(({ type }) => type === "Quotes");
    if (wrong !== undefined) throw tableFault("quotes", String(before + (wrong.row ?? 0) + 1));
    if (cells > limits.cells) throw tableFault("tooLarge", String(cells));
    await nextSlice(progress, Math.min(meta.cursor, lines.length), lines.length, reading);
  });
  return rows;
}

/** Papa goes on where a slice ended once it is resumed; what the step throws ends it. */
function inSlices(
  lines: string,
  delimiter: Delimiter,
  step: (results: Papa.ParseResult<string[]>) => Promise<void>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    // Papa reads text in slices as it does files, but its typings know that of files only.
    Papa.parse<string[], File>(lines as unknown as File, {
      delimiter,
      newline: "\n",
      chunkSize: sliceCharacters,
      chunk: (results, parser) => {
        parser.pause();
        const stop = (error: Error): void => {
          // Before the end, since Papa calls that complete, too.
          reject(error);
          parser.abort();
        };
        step(results).then(() => parser.resume(), stop);
      },
      complete: () => {
        resolve();
      },
    });
  });
}
