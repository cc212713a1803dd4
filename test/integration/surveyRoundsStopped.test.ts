import { buildQuestionnaire } from "../../src/workbook/survey/questionnaire/buildQuestionnaire";
import { buildResponses } from "../../src/workbook/survey/responses/buildResponses";
import { buildResult } from "../../src/workbook/survey/rounds/buildResult";
import { makeNextRound } from "../../src/workbook/survey/rounds/makeNextRound";
import { openExcel, type OpenExcel } from "./excel";
import { cancelledEverywhere, failedEverywhere } from "./stoppedEverywhere";
import { surveyItem } from "./surveyPanel";

jest.setTimeout(300_000);

const items = [
  surveyItem("V01", "importance", "Data centres", ""),
  surveyItem("C01", "current", "Data centres", ""),
  surveyItem("O01", "open", "Data centres", ""),
];

let excel: OpenExcel;
let surveyId: string;

beforeEach(async () => {
  excel = await openExcel({ profile: "minimum" });
  ({ surveyId } = await buildQuestionnaire({ title: "Small", language: "en", items }));
  const { table } = await buildResponses({ surveyId, round: 1, panelSize: 3 });
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange();
    body.getCell(0, 1).getResizedRange(2, 0).values = [["company"], ["university"], ["company"]];
    body.getCell(0, 4).getResizedRange(2, 2).values = [
      [5, 2, "More power"],
      [4, 3, ""],
      [4, 1, ""],
    ];
    await context.sync();
  });
});

afterEach(async () => {
  await excel.close();
});

const everywhere = [
  ["fails, whichever request it is", failedEverywhere],
  ["is cancelled, whenever it is", cancelledEverywhere],
] as const;

describe("the result of a round", () => {
  it.each(everywhere)("leaves the workbook as it was when it %s", async (_, stopped) => {
    const times = await stopped(excel, (progress) =>
      buildResult({ surveyId, round: 1, form: "native", language: "en" }, progress),
    );
    expect(times).toBeGreaterThan(2);
  });
});

describe("the next round", () => {
  beforeEach(async () => {
    const { sheet } = await buildResult({ surveyId, round: 1, form: "native", language: "en" });
    await excel.host.settled();
    // Words for whatever is to be revised.
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(sheet).getUsedRange();
      used.load("values");
      await context.sync();
      (used.values as unknown[][]).forEach((row, at) => {
        if (row[18] === "revised") used.getCell(at, 19).values = [["In other words"]];
      });
      await context.sync();
    });
  });

  it.each(everywhere)("leaves the workbook as it was when it %s", async (_, stopped) => {
    const times = await stopped(excel, (progress) => makeNextRound({ surveyId, from: 1 }, progress));
    expect(times).toBeGreaterThan(2);
  });
});
