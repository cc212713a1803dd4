import type { Progress } from "../progress";

/** Formulas and values of a range, row by row. */
export interface ReadRows {
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}

/** Formula and value of a cell take about 120 bytes in an answer, of which Excel on the web gives 5 MB. */
const cellsAtOnce = 20_000;

/**
 * Reads formulas and values of ranges in as few requests as the limit allows: small ranges share one, large ones take
 * several.
 *
 * @param context the request; synced here
 * @param ranges loaded with rowCount and columnCount
 * @param progress told of each request; its signal stops the reading
 * @returns the rows of each range
 */
export async function readStretches(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
  progress?: Progress,
): Promise<readonly ReadRows[]> {
  const found = ranges.map(() => ({ formulas: [] as unknown[][], values: [] as unknown[][] }));
  const requests = requestsOf(ranges);
  for (const [turn, stretches] of requests.entries()) {
    progress?.signal.throwIfAborted();
    const parts = stretches.map(({ range, from, to }) => {
      const part = ranges[range]?.getRow(from).getResizedRange(to - from - 1, 0);
      part?.load("formulas,values");
      return { range, part };
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- Excel answers 5 MB at once: each turn fills one
    await context.sync();
    for (const { range, part } of parts) {
      found[range]?.formulas.push(...((part?.formulas ?? []) as unknown[][]));
      found[range]?.values.push(...((part?.values ?? []) as unknown[][]));
    }
    progress?.report(turn + 1, requests.length, { en: "Reading the workbook", ko: "통합 문서 읽기" });
  }
  return found;
}

interface Stretch {
  readonly range: number;
  readonly from: number;
  readonly to: number;
}

function requestsOf(ranges: readonly Excel.Range[]): readonly (readonly Stretch[])[] {
  const requests: Stretch[][] = [[]];
  let free = cellsAtOnce;
  ranges.forEach(({ rowCount, columnCount }, range) => {
    for (let from = 0; from < rowCount;) {
      const room = Math.floor(free / columnCount);
      if (room === 0 && free < cellsAtOnce) {
        requests.push([]);
        free = cellsAtOnce;
        continue;
      }
      const to = Math.min(rowCount, from + Math.max(1, room));
      requests.at(-1)?.push({ range, from, to });
      free -= (to - from) * columnCount;
      from = to;
    }
  });
  return requests.filter((stretches) => stretches.length > 0);
}
