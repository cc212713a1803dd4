import Papa from "papaparse";
import type { RawTable } from "../importTypes";

export type Delimiter = NonNullable<RawTable["delimiter"]>;

const candidates: readonly Delimiter[] = ["\t", ",", ";", "|"];

/** Enough to see a pattern beneath a title and a header of several lines. */
const rowsLookedAt = 40;

/**
 * What separates the cells of a text: the candidate that gives the most columns in the most rows. Line breaks and
 * candidates inside quotation marks do not count.
 *
 * @param text of the file
 * @returns the delimiter; a comma where the text has one column
 * @example detectDelimiter("a;b;c\n1;2,5;3") // => ";"
 */
export function detectDelimiter(text: string): Delimiter {
  const scores = candidates.map((delimiter) => ({ delimiter, score: scoreOf(text, delimiter) }));
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score > 0 ? best.delimiter : ",";
}

/** Columns of the commonest width above one, weighed by the square of the share of rows that have it. */
function scoreOf(text: string, delimiter: Delimiter): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: rowsLookedAt });
  const widths = data
    .filter((row) => row.some((cell) => cell.trim() !== ""))
    .map((row) => row.length)
    .filter((_, at, all) => all.length === 1 || at > 0 || all[0] !== 1);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const scores = [...counts].map(([width, count]) => (width - 1) * (count / widths.length) ** 2);
  return Math.max(0, ...scores);
}
