/** @jest-environment jsdom */
import fc from "fast-check";
import { openXlsx } from "../../../src/workbench/xlsx/openXlsx";
import { restoreWorkbook } from "../../../src/workbench/xlsx/restoreWorkbook";
import { saveXlsx } from "../../../src/workbench/xlsx/saveXlsx";
import type { CellFact } from "../../../src/workbench/xlsx/workbookFile";
import { unpack } from "../../../src/workbench/xlsx/zip";
import { packageDifferences } from "./packageDifferences";
import { DATA, engineWith, EXTRAS, inputOf, SHEET, specimenFile, specimenInput } from "./specimen";

jest.setTimeout(60_000);

async function reopenedAndSaved(bytes: Uint8Array): Promise<Uint8Array> {
  const opened = await openXlsx(bytes);
  const book = engineWith(opened.parts);
  restoreWorkbook(book, opened);
  return saveXlsx(await inputOf(book, opened.extras));
}

beforeEach(() => {
  // The engine reports its load times there.
  jest.spyOn(console, "debug").mockImplementation(() => undefined);
});

describe("saving, opening and saving again", () => {
  it("gives a package that says the same, part by part", async () => {
    const first = await specimenFile();
    const second = await reopenedAndSaved(first);
    expect(packageDifferences(await unpack(first), await unpack(second))).toEqual([]);
  });

  it("gives the same bytes when nothing was changed in between", async () => {
    const second = await reopenedAndSaved(await specimenFile());
    expect(await reopenedAndSaved(second)).toEqual(second);
  });

  it("notices a part that is lost", async () => {
    const input = await specimenInput();
    const first = await unpack(await saveXlsx(input));
    const poorer = await unpack(await saveXlsx({ ...input, extras: { ...EXTRAS, notes: [] } }));
    expect(packageDifferences(first, poorer)).toContain("xl/comments1.xml: only in the first");
  });
});

describe("opening what was saved", () => {
  it("gives back every name, table, note, set-up, property and part", async () => {
    const { extras } = await openXlsx(await specimenFile());
    const sorted = (list: readonly unknown[]) => [...list].map((one) => JSON.stringify(one)).sort();
    expect(sorted(extras.names)).toEqual(sorted(EXTRAS.names));
    expect(sorted(extras.notes)).toEqual(sorted(EXTRAS.notes));
    const { names: _names, notes: _notes, ...rest } = extras;
    const { names: _n, notes: _o, ...expected } = EXTRAS;
    expect(rest).toEqual(expected);
  });

  it("gives back every cell with its formula, value and number format", async () => {
    const input = await specimenInput();
    const { cells } = await openXlsx(await saveXlsx(input));
    const plain = (facts: Readonly<Record<string, CellFact>>) =>
      Object.fromEntries(
        Object.entries(facts)
          .filter(([address]) => !/^B[78]$/.test(address) || facts === input.cells[SHEET])
          .map(([address, { format, ...fact }]) => [
            address,
            format && format !== "General" ? { ...fact, format } : fact,
          ]),
      );
    expect(cells[SHEET]).toEqual(plain(input.cells[SHEET] ?? {}));
    expect(cells[DATA]).toEqual(plain(input.cells[DATA] ?? {}));
  });

  it("leaves the cells that a formula spills into to that formula", async () => {
    const { cells } = await openXlsx(await specimenFile());
    expect(cells[DATA]?.["B6"]).toEqual({ value: "00123", formula: "=A1:A3", spill: "B6:B8" });
    expect(cells[DATA]?.["B7"]).toBeUndefined();
  });
});

describe("whatever stands in a cell", () => {
  const text = fc
    .string({ unit: "binary", minLength: 1, maxLength: 30 })
    .filter((one) => !/[\uFFFE\uFFFF]/.test(one));
  const tricky = fc.constantFrom(
    "_x0041_",
    "=1+1",
    "'quoted",
    "  ",
    "\n",
    "a\r\nb",
    "2025-05",
    "1e5",
    "TRUE",
    "<&>\"'",
    "#N/A",
    "[x](http://y)",
    "\u0001",
  );
  const value = fc.oneof(text, tricky, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());

  it("comes back from the file as it was", async () => {
    const { parts } = await specimenInput();
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 20 }), async (values) => {
        const facts = Object.fromEntries(values.map((one, at) => [`A${at + 1}`, { value: one }]));
        const bytes = await saveXlsx({ parts, cells: { [SHEET]: facts }, extras: { ...EXTRAS, tables: [] } });
        const { cells } = await openXlsx(bytes);
        const back = values.map((_, at) => cells[SHEET]?.[`A${at + 1}`]?.value);
        // A file has no negative zero.
        expect(back).toEqual(values.map((one) => (Object.is(one, -0) ? 0 : one)));
      }),
      { numRuns: 40, seed: 20261124 },
    );
  });

  it("comes back from the engine as it was, when it is text", async () => {
    const input = await specimenInput();
    const values = ["=1+1", "'quoted", "2025-05", "1e5", "TRUE", "₩5", "50%", " 7", "한글", "3/4"];
    const facts = Object.fromEntries(values.map((one, at) => [`A${at + 1}`, { value: one }]));
    const bytes = await saveXlsx({ ...input, cells: { [DATA]: facts } });
    const opened = await openXlsx(bytes);
    const book = engineWith(opened.parts);
    restoreWorkbook(book, opened);
    const id = book.sheets.idOf(DATA) ?? "";
    const back = values.map((_, row) => book.cells.read(id, row, 0));
    expect(back.map(({ type, value: shown }) => [type, shown])).toEqual(values.map((one) => ["text", one]));
  });
});
