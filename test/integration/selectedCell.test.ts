import { InputError } from "../../src/model/errors";
import { buildGapSheet } from "../../src/workbook/gapSheet/apply";
import { columnIndex } from "../../src/workbook/gapSheet/columns";
import { insertDataset } from "../../src/workbook/insertDataset/apply";
import { readSelectedCell } from "../../src/workbook/selectedCell/readSelectedCell";
import { sourceOfSelectedCell } from "../../src/workbook/selectedCell/sourceOfSelectedCell";
import type { OpenExcel } from "./excel";
import { openWithFunctions } from "./openWithFunctions";
import { plainGapSheet } from "../workbook/plainGapSheet";

/** Zero-based row of the first figures of a table; its address begins with the header. */
const firstRow = (address: string): number => Number(/[A-Z]+(\d+):/.exec(address)![1]);

describe.each(["minimum", "current"] as const)("the selected cell (profile %s)", (profile) => {
  let excel: OpenExcel;

  beforeEach(async () => {
    excel = await openWithFunctions({ profile });
  });

  afterEach(async () => {
    await excel.close();
  });

  /** Writes formulas from A1 on and selects a cell. */
  async function write(formulas: unknown[][], selected: string): Promise<void> {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").getResizedRange(formulas.length - 1, formulas[0]!.length - 1).formulas = formulas;
      sheet.getRange(selected).select();
      await context.sync();
    });
    await excel.host.settled();
  }

  async function select(sheet: string, row: number, column: number): Promise<void> {
    await Excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      target.activate();
      target.getCell(row, column).select();
      await context.sync();
    });
  }

  it("gives the arguments of its function with their values", async () => {
    await write([["startups", 420, '=SEOULAI.GAP(A1,$B$1,"higher")']], "C1");
    const cell = await readSelectedCell();
    expect(cell).toMatchObject({ address: "Sheet1!C1", text: "580" });
    expect(cell.call).toEqual({
      name: "GAP",
      arguments: [
        { text: "A1", value: "startups" },
        { text: "$B$1", value: 420 },
        { text: '"higher"', value: "higher" },
      ],
    });
  });

  it("names the source of a benchmark, of that area and period", async () => {
    await write([['=SEOULAI.BENCHMARK("private_ai_investment","USA",2023)']], "A1");
    const { address, lines } = await sourceOfSelectedCell();
    expect(address).toBe("Sheet1!A1");
    expect(lines[0]!.en).toMatch(/Stanford/);
    expect(lines[0]!.ko).toMatch(/근거:/);
  });

  it.each(["long", "wide"] as const)("names the source of a figure in a table in %s form", async (layout) => {
    const { sheet, address } = await insertDataset(
      {
        indicators: ["gerd_ppp_usd_bn"],
        areas: ["KOR", "USA"],
        periods: { from: "2020", to: "2021" },
        layout,
        form: "values",
        language: "en",
      },
      { kind: "newSheet" },
    );
    await select(sheet, firstRow(address), 3);
    const { lines } = await sourceOfSelectedCell();
    expect(lines[0]!.en).toMatch(/Licence: .*Evidence: /);
  });

  it("names the plan and what is disputed for a row of the gap sheet", async () => {
    const { sheet, address } = await buildGapSheet({
      ...plainGapSheet,
    });
    await select(sheet, firstRow(address) + 1, columnIndex("target"));
    const { lines } = await sourceOfSelectedCell();
    expect(lines[0]!.en).toContain("200 billion KRW");
    expect(lines[1]!.en).toContain("Seoul Institute");
    expect(lines[2]!.en).toContain("20 billion KRW");
  });

  it("says what to select where there is no figure of the add-in", async () => {
    await write([["=1+1"]], "A1");
    await expect(sourceOfSelectedCell()).rejects.toThrow(InputError);
    await expect(sourceOfSelectedCell()).rejects.toThrow(/Sheet1!A1 holds no figure of SEOULAI\. Select/);
  });
});
