import { WorkbookError } from "../../src/model/errors";
import { addInFormulas } from "../../src/workbook/formula/addInFormulas";
import { usedCells } from "../../src/workbook/formula/usedCells";
import { runOperation } from "../../src/workbook/session";
import { openExcel, type OpenExcel } from "./excel";

jest.setTimeout(60_000);

let excel: OpenExcel;

afterEach(async () => {
  await excel.close();
});

const name = { en: "Read", ko: "읽기" };
const read = () => runOperation({ name, run: (context) => usedCells(context) });

describe("reading the whole workbook", () => {
  it("gives formulas and values of every sheet with content, hidden ones too, from its first used cell on", async () => {
    excel = await openExcel();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const hidden = worksheets.add("Hidden");
      worksheets.add("Empty");
      hidden.getRange("B3:C4").formulas = [
        ["=1+1", "'=1+1"],
        ["a", 5],
      ];
      hidden.visibility = "Hidden";
      await context.sync();
    });
    expect(await read()).toEqual([
      {
        sheet: "Hidden",
        row: 2,
        column: 1,
        hidden: true,
        formulas: [
          ["=1+1", "=1+1"],
          ["a", 5],
        ],
        values: [
          [2, "=1+1"],
          ["a", 5],
        ],
      },
    ]);
  });

  it("asks again in halves where long texts make an answer larger than 5 MB", async () => {
    excel = await openExcel();
    const text = "서울의 인공지능 산업 육성 계획에 대한 의견 ".repeat(10);
    const rows = 8_000;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (let from = 0; from < rows; from += 2_000) {
        sheet.getRangeByIndexes(from, 0, 2_000, 1).values = Array.from({ length: 2_000 }, (_, row) => [
          `${text}${from + row}`,
        ]);
        await context.sync();
      }
    });
    const [sheet] = await read();
    expect(sheet?.values).toHaveLength(rows);
    expect(sheet?.values.map(([value]) => value)).toEqual(
      Array.from({ length: rows }, (_, row) => `${text}${row}`),
    );
  });

  it("passes other errors on", async () => {
    excel = await openExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["a"]];
      await context.sync();
    });
    excel.host.faults.failAt(3, "GeneralException");
    await expect(read()).rejects.toBeInstanceOf(WorkbookError);
  });

  it("tells formulas of the add-in from texts that look like them", async () => {
    excel = await openExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A3");
      range.formulas = [["=SEOULAI.GAP(1,2)"], ["'=SEOULAI.GAP(1,2)"], ["=1+1"]];
      await context.sync();
    });
    const found = await runOperation({ name, run: (context) => addInFormulas(context) });
    expect(found).toMatchObject([
      { sheet: "Sheet1", row: 0, column: 0, address: "A1", formula: "=SEOULAI.GAP(1,2)" },
    ]);
  });
});
