import { addValidation } from "../../../src/workbook/sheet/writeRules";
import type { ValidationRule } from "../../../src/workbook/sheet/sheetPlan";
import { openExcel, type OpenExcel } from "../../integration/excel";

jest.setTimeout(120_000);

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel({ profile: "minimum" });
});
afterAll(() => excel.close());

const MESSAGES = { title: "Choice", message: "Choose one" };
const LONG = Array.from({ length: 40 }, (_, at) => `Topic ${at}`);

function write(rule: ValidationRule): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A9");
    const cells = { row: 0, column: 0, rows: 9, columns: 1 };
    addValidation(range, { range: cells, rule, prompt: MESSAGES, error: MESSAGES });
    range.dataValidation.load("rule");
    await context.sync();
    return range.dataValidation.rule.list?.source as string;
  });
}

describe("a list of choices for cells", () => {
  it("stands in the rule where it is short", async () => {
    expect(await write({ kind: "list", items: ["yes", "no"] })).toBe("yes,no");
  });

  it("may stand in cells, however long", async () => {
    expect(await write({ kind: "cells", source: "=$H$1:$H$40" })).toBe("=$H$1:$H$40");
  });

  it("is refused where Excel would refuse it, saying what to do", async () => {
    await expect(write({ kind: "list", items: LONG })).rejects.toThrow(
      `Excel takes at most 255 characters for the choices of a list; these have ${LONG.join(",").length}`,
    );
  });

  it("is refused with a choice that Excel would part in two", async () => {
    await expect(write({ kind: "list", items: ["Chips, clouds", "Talent"] })).rejects.toThrow(
      '"Chips, clouds"',
    );
  });

  it("is refused by the workbench's host as by Excel", async () => {
    const refused = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B1");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: LONG.join(",") } };
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
