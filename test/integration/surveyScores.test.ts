import { buildQuestionnaire } from "../../src/workbook/survey/questionnaire/buildQuestionnaire";
import { readSurvey } from "../../src/workbook/survey/readSurveys";
import { buildResponses } from "../../src/workbook/survey/responses/buildResponses";
import { readResponses } from "../../src/workbook/survey/responses/readResponses";
import { buildScores } from "../../src/workbook/survey/scores/buildScores";
import { readScores } from "../../src/workbook/survey/scores/readScores";
import { scoreAddress } from "../../src/workbook/survey/scores/scoreAddress";
import type { Scores } from "../../src/workbook/survey/surveyTypes";
import { surveyItems } from "../workbook/survey/surveyItems";
import { openExcel, type OpenExcel } from "./excel";

jest.setTimeout(120_000);

let excel: OpenExcel;

afterEach(async () => {
  await excel.close();
});

/** What stands in the cells of the scores, "" where there is none. */
async function shownScores(scores: Scores): Promise<unknown[][]> {
  await excel.host.settled();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem(scores.sheet)
      .getRangeByIndexes(scores.header + 1, 3, scores.experts.length, scores.columnOf.size);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

async function enter(sheet: string, address: string, values: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values;
    await context.sync();
  });
}

describe("the scores of a round", () => {
  it.each(["en", "ko"] as const)(
    "are formulas that give what was answered, turned (%s)",
    async (language) => {
      excel = await openExcel({ profile: "minimum" });
      const { surveyId } = await buildQuestionnaire({ title: "S", language, items: surveyItems });
      const { sheet } = await buildResponses({ surveyId, round: 1, panelSize: 4 });
      const yes = { en: "Yes", ko: "예" }[language];
      await enter(sheet, "E8:N11", [
        [4, 2, 2, 5, yes, yes, 1, 2, 1 / 3, "words"],
        ["'4", 6, 0, 2.5, "O", "'0", 2, 1, 9, ""],
        ["", "", "", "", "", "", "", "", "", "=1+1"],
        ["많이", "4점", 5, 1, "maybe", "No", 3, 0, 10, "x"],
      ]);
      const responses = await readResponses(surveyId, 1);
      expect(responses.round).toMatchObject({ experts: 4, complete: 1, partial: 3, state: "open" });
      const scores = await buildScores(surveyId, 1);
      expect(scores.experts.map(({ id }) => id)).toEqual(["P01", "P02", "P03", "P04"]);
      expect([...scores.columnOf.keys()]).toEqual(["I1", "I2", "C1", "C2", "E1", "E2", "R1", "R2", "P1"]);
      expect(scores.values).toEqual([
        [4, 4, 2, 5, 1, 0, 1, 2, 1 / 3],
        [4, null, null, null, 1, 1, 2, 1, 9],
        [null, null, null, null, null, null, null, null, null],
        [null, 1, null, 1, null, 1, null, null, null],
      ]);
      const shown = await shownScores(scores);
      expect(shown).toEqual(scores.values.map((row) => row.map((value) => value ?? "")));
      expect(scoreAddress(scores, "I1")).toBe(`'${scores.sheet}'!$D$8:$D$11`);
      expect(await buildScores(surveyId, 1)).toEqual(scores);
      expect((await readSurvey(surveyId)).rounds).toHaveLength(1);
    },
  );

  it("of more than 20,000 cells are made afresh too where one was typed over", async () => {
    excel = await openExcel({ profile: "minimum" });
    const [model] = surveyItems;
    const items = Array.from({ length: 200 }, (_, at) => ({ ...model!, id: `Q${at}`, topic: `Topic ${at}` }));
    const { surveyId } = await buildQuestionnaire({ title: "Large", language: "en", items });
    const { sheet } = await buildResponses({ surveyId, round: 1, panelSize: 100 });
    await enter(
      sheet,
      "E8:GV107",
      Array.from({ length: 100 }, (_, row) => items.map((__, at) => ((row + at) % 5) + 1)),
    );
    const scores = await buildScores(surveyId, 1);
    expect((await readScores(surveyId, 1))?.sheet).toBe(scores.sheet);
    await enter(scores.sheet, "GA90", [[(scores.values[82]?.[179] ?? 0) === 1 ? 2 : 1]]);
    expect(await readScores(surveyId, 1)).toBeUndefined();
  });
});
