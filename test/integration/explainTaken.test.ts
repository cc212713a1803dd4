import { explainCell } from "../../src/workbook/explain/explainCell";
import type { OpenExcel } from "./excel";
import { openWithFunctions } from "./openWithFunctions";

jest.setTimeout(120_000);

const ratings = [
  [5, 4],
  [4, ""],
  [5, 3],
  [4, 5],
  [3, 4],
  [5, 4],
];

/** One cell of a function that gives several, with a part of what is said of it. */
const cases: readonly (readonly [formula: string, said: string])[] = [
  ["INDEX(SEOULAI.DELPHI.SUMMARY(A1:B6),2,2)", "The mean of the 6 answers is 4.3333."],
  ["INDEX(SEOULAI.DELPHI.SUMMARY(A1:B6),3,1)", "Of 6 experts 5 rated the item"],
  ["INDEX(SEOULAI.DELPHI.SUMMARY(A1:B6),3,9)", "explained is item 2 (B1:B6)"],
  ["INDEX(SEOULAI.DELPHI.SUMMARY(A1:B6),2,12)", "each of 6 experts tossed a coin"],
  ["INDEX(SEOULAI.DELPHI.SUMMARY(A1:B6),C1,13)", "the verdict is “revise”"],
  ["INDEX(SEOULAI.DELPHI.CVR(A1:B6),1,2)", "explained is item 2 (B1:B6)"],
  ["IFERROR(INDEX(SEOULAI.AHP.WEIGHTS(E1:F2),2,1),0)*100", "Element 2 has the weight 0.25"],
  ["INDEX(A1:B6,3,2)+SEOULAI.DELPHI.CVRMIN(8)", "comes to 0.75"],
];

describe("a cell taken by INDEX out of what a function gives", () => {
  let excel: OpenExcel;

  beforeAll(async () => {
    excel = await openWithFunctions();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B6").values = ratings;
      sheet.getRange("C1").values = [[3]];
      sheet.getRange("E1:F2").values = [
        [1, 3],
        [1 / 3, 1],
      ];
      sheet.getRange(`H1:H${cases.length}`).formulas = cases.map(([formula]) => [`=${formula}`]);
      await context.sync();
    });
    await excel.host.settled();
  });

  afterAll(async () => {
    await excel.close();
  });

  it.each(cases)("%s is explained by that cell's own numbers", async (formula, said) => {
    const { words } = await explainCell("Sheet1", `H${cases.findIndex(([text]) => text === formula) + 1}`);
    const english = words.map(({ en }) => en).join(" ");
    expect(english).toContain(said);
    expect(english).not.toMatch(/recalculate|gives #|undefined|NaN/);
  });
});
