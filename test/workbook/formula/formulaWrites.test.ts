import fc from "fast-check";
import { formulaWrites, type FormulaEdit } from "../../../src/workbook/formula/formulaWrites";
import { columnLetters } from "../../../src/workbook/sheet/address";

const edit = (sheet: string, address: string, text = "=1"): FormulaEdit => ({
  sheet,
  address,
  before: "=0",
  after: text,
});

/** Every cell that the writes touch, with what it gets; undefined is left alone. */
function cellsOf(requests: ReturnType<typeof formulaWrites>): [string, FormulaEdit | undefined][] {
  return requests
    .flat()
    .flatMap(({ sheet, row, column, edits }) =>
      edits.map((one, i): [string, FormulaEdit | undefined] => [
        `${sheet}!${columnLetters(column)}${row + i + 1}`,
        one,
      ]),
    );
}

describe("the writes of formulas", () => {
  it("are one for neighbours in a column, whatever their order", () => {
    const writes = formulaWrites(
      [edit("S", "B4"), edit("S", "B2"), edit("S", "B3"), edit("S", "B7")],
      [],
    ).flat();
    expect(writes.map(({ row, column, edits }) => [row, column, edits.length])).toEqual([
      [1, 1, 3],
      [6, 1, 1],
    ]);
  });

  it("are one for each column of a table, the rest of the column left alone", () => {
    const table = { sheet: "S", row: 1, column: 0, rows: 4, columns: 2 };
    const writes = formulaWrites(
      [edit("S", "B3"), edit("S", "B5"), edit("S", "B6"), edit("T", "B3")],
      [table],
    );
    expect(cellsOf(writes).map(([cell, one]) => [cell, one?.address])).toEqual([
      ["S!B2", undefined],
      ["S!B3", "B3"],
      ["S!B4", undefined],
      ["S!B5", "B5"],
      ["S!B6", "B6"],
      ["T!B3", "B3"],
    ]);
  });

  it("are parted over requests that stay below what Excel takes at once", () => {
    const long = `=${"1+".repeat(3000)}1`;
    const edits = Array.from({ length: 1500 }, (_, row) => edit("S", `A${row + 1}`, long));
    const requests = formulaWrites(edits, []);
    expect(requests.length).toBeGreaterThan(3);
    for (const request of requests) {
      const texts = request.flatMap((write) => write.edits.map((one) => [one?.after]));
      expect(JSON.stringify(texts).length).toBeLessThan(3_500_000);
    }
    expect(cellsOf(requests)).toHaveLength(1500);
  });

  it("reach each cell once, with its own formula and no other", () => {
    const place = fc.record({
      sheet: fc.constantFrom("S", "T"),
      row: fc.nat({ max: 12 }),
      column: fc.nat({ max: 3 }),
    });
    const places = fc.uniqueArray(place, {
      selector: ({ sheet, row, column }) => `${sheet} ${row} ${column}`,
    });
    const tables = fc.constantFrom([], [{ sheet: "S", row: 2, column: 1, rows: 5, columns: 2 }]);
    fc.assert(
      fc.property(places, tables, (list, bodies) => {
        const edits = list.map(({ sheet, row, column }) => {
          const address = `${columnLetters(column)}${row + 1}`;
          return edit(sheet, address, `="${sheet}!${address}"`);
        });
        const cells = cellsOf(formulaWrites(edits, bodies));
        const written = cells.filter(([, one]) => one !== undefined);
        expect(new Set(cells.map(([cell]) => cell)).size).toBe(cells.length);
        expect(written).toHaveLength(edits.length);
        for (const [cell, one] of written) expect(one?.after).toBe(`="${cell}"`);
      }),
    );
  });
});
