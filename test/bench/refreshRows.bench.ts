import { refreshManyRows } from "../integration/manyRows";

jest.setTimeout(3_600_000);

const limit = 5 * 1024 * 1024;
const counts = (process.env["SEOULAI_BENCH_ROWS"] ?? "100000").split(",").map(Number);

it.each(counts)(
  "a refresh of %i rows with 1 % changed writes only those, in time linear in the rows",
  async (rows) => {
    const found = await refreshManyRows(rows);
    const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(2);
    process.stdout.write(
      `refresh of ${found.rows} rows, ${found.changed} changed: ${found.cellsWritten} cells written in ` +
        `${found.requests} requests; largest request ${megabytes(found.largestRequest)} MB, response ` +
        `${megabytes(found.largestResponse)} MB (at most 5); insertion ${found.insertMs.toFixed(0)} ms, preview ` +
        `${found.previewMs.toFixed(0)} ms, refresh ${found.applyMs.toFixed(0)} ms, that is ` +
        `${(((found.previewMs + found.applyMs) * 1000) / found.rows).toFixed(0)} microseconds a row\n`,
    );
    expect(found.changed).toBe(Math.floor(found.rows / 100));
    expect(found.cellsWritten - found.changed).toBeLessThanOrEqual(2);
    expect(found.largestRequest).toBeLessThan(limit);
    expect(found.largestResponse).toBeLessThan(limit);
  },
);
