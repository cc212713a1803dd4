import { refreshManyRows } from "./manyRows";

jest.setTimeout(300_000);

const limit = 5 * 1024 * 1024;

describe("a refresh of thousands of rows", () => {
  it("writes only the cells that changed, in requests and responses under 5 MB", async () => {
    const found = await refreshManyRows(5_000);
    expect(found.rows).toBeGreaterThanOrEqual(5_000);
    expect(found.changed).toBe(Math.floor(found.rows / 100));
    // Beside the figures, only the line with the data version beneath the table.
    expect(found.cellsWritten - found.changed).toBeLessThanOrEqual(2);
    expect(found.largestRequest).toBeLessThan(limit);
    expect(found.largestResponse).toBeLessThan(limit);
  });
});
