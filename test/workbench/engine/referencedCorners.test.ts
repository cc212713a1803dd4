import { referencedCorners } from "../../../src/workbench/engine/referencedCorners";
import { openExcel } from "../../integration/excel";

describe("the corners to which a formula reaches", () => {
  it("are those of its references, not of names, functions or texts", () => {
    expect(referencedCorners(`=A1+'My ''own'!$B$2:$C9+Q1!Z3&"ZZ99"`)).toEqual([
      { sheet: undefined, row: 0, column: 0 },
      { sheet: "My 'own", row: 8, column: 2 },
      { sheet: "Q1", row: 2, column: 25 },
    ]);
    expect(referencedCorners("=LOG10(2)+WEIGHT2024+SUM(A:A)+SUM(A1:A1048576)")).toEqual([]);
  });

  it("are on the grid before the formula is entered, so that its references stay when the grid grows", async () => {
    const excel = await openExcel({ profile: "current" });
    const formulas = [["=SUM($AK$15:$AN$15)", "=$AK$315"]];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("W");
      const early = sheet.getRange("G16:H16");
      early.formulas = formulas;
      sheet.getRange("AK14:AN18").values = Array.from({ length: 5 }, () => [1, 2, 3, 4]);
      sheet.getRange("AK315").values = [[7]];
      early.load("formulas,values");
      await context.sync();
      expect(early.formulas).toEqual(formulas);
      expect(early.values).toEqual([[10, 7]]);
    });
    await excel.close();
  });
});
