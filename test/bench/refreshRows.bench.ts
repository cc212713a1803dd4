import { refreshManyRows, type ManyRows } from "../integration/manyRows";

jest.setTimeout(3_600_000);

const limit = 5 * 1024 * 1024;
const counts = (process.env["SEOULAI_BENCH_ROWS"] ?? "25000,50000,100000").split(",").map(Number);

/** Time per row may grow so much from the fewest rows to the most; a quadratic step would make it four from 25,000 on. */
const growth = 2;

const done: ManyRows[] = [];

it.each(counts)("a refresh of %i rows with 1 %% changed writes only those", async (rows) => {
  const found = await refreshManyRows(rows);
  done.push(found);
  const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(2);
  process.stdout.write(
    `refresh of ${found.rows} rows, ${found.changed} changed: ${found.cellsWritten} cells written in ` +
      `${found.requests} requests; largest request ${megabytes(found.largestRequest)} MB, response ` +
      `${megabytes(found.largestResponse)} MB (at most 5); insertion ${found.insertMs.toFixed(0)} ms, preview ` +
      `${found.previewMs.toFixed(0)} ms, refresh ${found.applyMs.toFixed(0)} ms, that is ` +
      `${perRow(found).toFixed(0)} microseconds a row\n`,
  );
  expect(found.changed).toBe(Math.floor(found.rows / 100));
  expect(found.cellsWritten - found.changed).toBeLessThanOrEqual(2);
  expect(found.largestRequest).toBeLessThan(limit);
  expect(found.largestResponse).toBeLessThan(limit);
});

it("takes time linear in the rows", () => {
  const [first, ...others] = done;
  if (first === undefined) throw new Error("No refresh was measured.");
  for (const other of others) {
    const ratio = perRow(other) / perRow(first);
    process.stdout.write(
      `${other.rows} rows against ${first.rows}: ${ratio.toFixed(2)} times the time of a row (at most ${growth})\n`,
    );
    expect(ratio).toBeLessThan(growth);
  }
});

/** Microseconds of preview and refresh for each row. */
function perRow({ rows, previewMs, applyMs }: ManyRows): number {
  return ((previewMs + applyMs) * 1000) / rows;
}
