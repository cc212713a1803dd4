import { buildQuestionnaire } from "../../src/workbook/survey/questionnaire/buildQuestionnaire";
import { buildResponses } from "../../src/workbook/survey/responses/buildResponses";
import { readResponses } from "../../src/workbook/survey/responses/readResponses";
import { buildResult } from "../../src/workbook/survey/rounds/buildResult";
import { buildScores } from "../../src/workbook/survey/scores/buildScores";
import type { SurveyItem } from "../../src/workbook/survey/surveyTypes";
import { surveyItems } from "../workbook/survey/surveyItems";
import { openExcel, type OpenExcel } from "../integration/excel";

jest.setTimeout(3_600_000);

/** What Excel on the web takes and answers in one request. */
const limit = 5_000_000;

const experts = 1000;
const count = 200;
const groups = ["company", "university"];
const items = Array.from({ length: count }, (_, place): SurveyItem => ({
  ...(surveyItems[0] as SurveyItem),
  id: `Q${place + 1}`,
  topic: `Topic ${place + 1}`,
}));

let excel: OpenExcel;

afterEach(async () => {
  await excel.close();
});

it("a thousand experts by two hundred items are written, read and scored within the size of a request", async () => {
  excel = await openExcel({ profile: "minimum" });
  const sizes: number[] = [];
  excel.host.log.onBatch(({ requestBytes, responseBytes }) => sizes.push(requestBytes, responseBytes));
  const { surveyId } = await buildQuestionnaire({ title: "Large", language: "en", items });
  const { sheet } = await buildResponses({ surveyId, round: 1, panelSize: experts });
  const answers = Array.from({ length: experts }, (_, row) =>
    items.map((__, column) => ((row * 7 + (row % 3) * column) % 5) + 1),
  );
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(7, 4, experts, count).values = answers;
    const group = answers.map((_, row) => [groups[row % 2]]);
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(7, 1, experts, 1).values = group;
    await context.sync();
  });
  const responses = await readResponses(surveyId, 1);
  expect(responses.answers).toEqual(answers);
  expect(responses.round).toMatchObject({ experts, complete: experts, partial: 0 });
  const scores = await buildScores(surveyId, 1);
  expect(scores.values).toEqual(answers);
  const last = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets
      .getItem(scores.sheet)
      .getCell(scores.header + experts, count + 2);
    cell.load("values,formulas");
    await context.sync();
    return [cell.values, cell.formulas] as unknown[][][];
  });
  expect(last[0]).toEqual([[answers.at(-1)?.at(-1)]]);
  expect(String(last[1]?.[0]?.[0])).toMatch(/'Round 1 responses'!GV1007\)/);
  expect(sizes.length).toBeGreaterThan(10);
  expect(Math.max(...sizes)).toBeLessThan(limit);
  // The result of so large a panel holds values where ranks and pairs would take hundreds of thousands of cells.
  const start = performance.now();
  const result = await buildResult({ surveyId, round: 1, form: "native", language: "en" });
  console.log(`result: ${Math.round(performance.now() - start)} ms`);
  await excel.host.settled();
  const cells = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(result.sheet).getUsedRange();
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  const heads = cells.flatMap(([first]) => (/values, not formulas/.test(String(first)) ? [first] : []));
  expect(heads).toHaveLength(2);
  expect(cells.flat().filter((value) => /^#[A-Z/]/.test(String(value)) || value === "build again")).toEqual(
    [],
  );
  expect(Math.max(...sizes)).toBeLessThan(limit);
});
