import { type OpenExcel, openExcel } from "../../integration/excel";

describe("the real office.js on the workbench's host", () => {
  let excel: OpenExcel;
  beforeEach(async () => {
    excel = await openExcel();
  });
  afterEach(async () => {
    await excel.close();
  });

  it("gets ready as Excel on a PC", async () => {
    const info = await excel.Office.onReady();
    expect(info).toMatchObject({ host: "Excel", platform: "PC" });
  });

  it("writes and reads a cell", async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B1").values = [[2, "=A1*21"]];
      const range = sheet.getRange("A1:B1").load("values, formulas, address, text");
      sheet.load("name, id");
      await context.sync();
      expect(range.values).toEqual([[2, 42]]);
      expect(range.formulas).toEqual([[2, "=A1*21"]]);
      expect(range.address).toBe("Sheet1!A1:B1");
      expect(sheet.name).toBe("Sheet1");
    });
  });
});
