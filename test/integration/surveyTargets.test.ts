import { buildGapSheet } from "../../src/workbook/gapSheet/apply";
import { columnIndex } from "../../src/workbook/gapSheet/columns";
import { insertPlanTable } from "../../src/workbook/insertPlanTable/apply";
import { itemsFromTargets } from "../../src/workbook/survey/questionnaire/itemsFromTargets";
import { readTargetsOfWorkbook } from "../../src/workbook/survey/questionnaire/readTargetsOfWorkbook";
import { targetsOfPlan } from "../../src/workbook/survey/questionnaire/templates";
import { plainGapSheet } from "../workbook/plainGapSheet";
import { openExcel, type OpenExcel } from "./excel";

jest.setTimeout(120_000);

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openExcel({ profile: "minimum" });
});

afterEach(async () => {
  await excel.close();
});

describe("the targets that a survey asks about", () => {
  it("are the plan's where the workbook has none", async () => {
    expect(await readTargetsOfWorkbook()).toEqual({ targets: targetsOfPlan(), sheet: undefined });
  });

  it.each(["en", "ko"] as const)(
    "are read from a plan table, and sooner from a gap sheet (%s)",
    async (language) => {
      const table = await insertPlanTable({ planId: "seoul-2024", language }, { kind: "newSheet" });
      expect(await readTargetsOfWorkbook()).toEqual({ targets: targetsOfPlan(), sheet: table.sheet });
      const gap = await buildGapSheet({ ...plainGapSheet, language });
      await Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getItem(gap.sheet).getRange(gap.address);
        cells.getCell(2, columnIndex("name")).values = [["Own words"]];
        await context.sync();
      });
      const found = await readTargetsOfWorkbook();
      const own = { en: "Own words", ko: "Own words" };
      const expected = targetsOfPlan().map((target, place) =>
        place === 1 ? { ...target, name: own } : target,
      );
      expect(found).toEqual({ targets: expected, sheet: gap.sheet });
      const items = itemsFromTargets(found.targets, 7, language);
      expect(items).toHaveLength(4 * expected.length);
      expect(items[1]).toMatchObject({ id: "I02", topic: "Own words", kind: "importance", scaleMax: 7 });
    },
  );
});
