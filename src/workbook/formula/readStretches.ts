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
    for (const { range, formulas, values } of await readRequest(context, ranges, stretches)) {
      found[range]?.formulas.push(...formulas);
      found[range]?.values.push(...values);
    }
    progress?.report(turn + 1, requests.length, { en: "Reading the workbook", ko: "통합 문서 읽기" });
  }
  return found;
}

interface ReadStretch {
  readonly range: number;
  readonly formulas: unknown[][];
  readonly values: unknown[][];
}

async function readRequest(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
  stretches: readonly Stretch[],
): Promise<readonly ReadStretch[]> {
  const parts = stretches.map(({ range, from, to }) => {
    const part = ranges[range]?.getRow(from).getResizedRange(to - from - 1, 0);
    part?.load("formulas,values");
    return { range, part };
  });
  try {
    await context.sync();
  } catch (error) {
    // How long the texts in the cells are is known only once they are read: an answer too large is asked for in halves.
    const [first, second] = halves(stretches);
    if (!isTooLarge(error) || first.length === 0 || second.length === 0) throw error;
    return [...(await readRequest(context, ranges, first)), ...(await readRequest(context, ranges, second))];
  }
  return parts.map(({ range, part }) => ({
    range,
    formulas: (part?.formulas ?? []) as unknown[][],
    values: (part?.values ?? []) as unknown[][],
  }));
}

/** By shape, not by class: the library's own class belongs to the window that loaded office.js. */
function isTooLarge(error: unknown): boolean {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    error.code === "ResponsePayloadSizeLimitExceeded"
  );
}

/** By stretches, or by the rows of the only one; the second is empty where nothing can be parted. */
function halves(stretches: readonly Stretch[]): readonly [readonly Stretch[], readonly Stretch[]] {
  const [only] = stretches;
  if (stretches.length > 1 || only === undefined) {
    const middle = Math.ceil(stretches.length / 2);
    return [stretches.slice(0, middle), stretches.slice(middle)];
  }
  const middle = only.from + Math.ceil((only.to - only.from) / 2);
  if (middle === only.to) return [stretches, []];
  return [[{ ...only, to: middle }], [{ ...only, from: middle }]];
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
