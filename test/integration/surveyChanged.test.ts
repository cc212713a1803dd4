import { InputError, WorkbookError } from "../../src/model/errors";
import { buildQuestionnaire } from "../../src/workbook/survey/questionnaire/buildQuestionnaire";
import { readSurvey, readSurveys } from "../../src/workbook/survey/readSurveys";
import { buildResponses } from "../../src/workbook/survey/responses/buildResponses";
import { readResponses } from "../../src/workbook/survey/responses/readResponses";
import { buildScores } from "../../src/workbook/survey/scores/buildScores";
import { readScores } from "../../src/workbook/survey/scores/readScores";
import { surveyItems } from "../workbook/survey/surveyItems";
import { openExcel, type OpenExcel } from "./excel";
import { workbookState } from "./workbookState";

jest.setTimeout(240_000);

let excel: OpenExcel;
let surveyId: string;
let items: string;
let sheet: string;

beforeEach(async () => {
  excel = await openExcel({ profile: "minimum" });
  ({ surveyId, sheet: items } = await buildQuestionnaire({ title: "S", language: "en", items: surveyItems }));
  ({ sheet } = await buildResponses({ surveyId, round: 1, panelSize: 3 }));
});

afterEach(async () => {
  await excel.close();
});

async function change(action: (book: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    action(context.workbook);
    await context.sync();
  });
}

describe("a survey that the user has changed", () => {
  it("is read where its rows were sorted, its sheets renamed, rows added and columns inserted", async () => {
    await change(({ worksheets, tables }) => {
      worksheets.getItem(sheet).getRange("E8:E10").values = [[1], [2], [3]];
      worksheets.getItem(items).getRange("A1:J2").insert("Down");
      worksheets.getItem(sheet).getRange("A1:A1").getEntireRow().insert("Down");
      worksheets.getItem(sheet).name = "Panel & co";
      worksheets.getItem(items).name = "문항";
      tables.getItem("SEOULAI_ROUND_1").sort.apply([{ key: 0, ascending: false }]);
      tables.getItem("SEOULAI_ITEMS").sort.apply([{ key: 0, ascending: false }]);
      tables
        .getItem("SEOULAI_ROUND_1")
        .rows.add(undefined, [["P99", "company", "", "", 5, ...Array(9).fill("")]]);
    });
    const survey = await readSurvey(surveyId);
    expect(survey.sheet).toBe("문항");
    expect(survey.items.map(({ id }) => id)).toEqual(
      surveyItems
        .map(({ id }) => id)
        .sort()
        .reverse(),
    );
    const responses = await readResponses(surveyId, 1);
    expect(responses.round).toMatchObject({ sheet: "Panel & co", experts: 4, partial: 4 });
    expect(responses.experts.map(({ id }) => id)).toEqual(["P03", "P02", "P01", "P99"]);
    const first = responses.round.items.indexOf("I1");
    expect(responses.answers.map((row) => row[first])).toEqual([3, 2, 1, 5]);
  });

  it("is read where columns were moved, taken in between, and headers put in the other language", async () => {
    excel.host.workbook.moveTableColumn("SEOULAI_ITEMS", 5, 0);
    excel.host.workbook.moveTableColumn("SEOULAI_ROUND_1", 4, 1);
    await change(({ tables, worksheets }) => {
      worksheets.getItem(sheet).getRange("A8:B8").values = [["P01", 4]];
      worksheets.getItem(sheet).getRange("A7:D7").values = [["전문가", "I1", "집단", "분야"]];
      worksheets.getItem(items).getRange("A16:A17").values = [["유형"], ["중요도"]];
      tables.getItem("SEOULAI_ROUND_1").columns.add(2, [["Memo"], ["a"], ["b"], ["c"]]);
    });
    const survey = await readSurvey(surveyId);
    expect(survey.items).toEqual(surveyItems);
    expect(survey.rounds[0]?.items).toEqual(expect.arrayContaining(["I1", "O1"]));
    const responses = await readResponses(surveyId, 1);
    expect(responses.answers[0]?.[responses.round.items.indexOf("I1")]).toBe(4);
    const scores = await buildScores(surveyId, 1);
    expect(scores.values[0]?.[0]).toBe(4);
  });

  it("keeps answers to an item that was deleted out of the round, and asks an item that was added", async () => {
    await change(({ tables, worksheets }) => {
      worksheets.getItem(items).getRange("A18:J18").delete("Up");
      tables
        .getItem("SEOULAI_ITEMS")
        .rows.add(undefined, [["N1", "New", "", "A new one", "", "중요도", 5, "", "", ""]]);
    });
    const survey = await readSurvey(surveyId);
    expect(survey.items.map(({ id }) => id)).toEqual([
      ...surveyItems.map(({ id }) => id).filter((id) => id !== "C1"),
      "N1",
    ]);
    expect(survey.items.at(-1)).toMatchObject({
      text: { en: "A new one", ko: "A new one" },
      kind: "importance",
      reversed: false,
      status: "active",
    });
    expect(survey.rounds[0]?.items).not.toContain("C1");
    await buildResponses({ surveyId, round: 2, experts: [{ id: "P01", group: "company", field: "" }] });
    const [first, second] = (await readSurvey(surveyId)).rounds;
    expect([first?.state, second?.state]).toEqual(["archived", "open"]);
    expect(second?.items).toContain("N1");
    expect(second?.items).not.toContain("A1");
  });

  it("gets fresh scores where an expert has come in, and keeps those that still cover it", async () => {
    const before = await buildScores(surveyId, 1);
    expect(await readScores(surveyId, 1)).toEqual(before);
    await change(({ tables }) => {
      tables.getItem("SEOULAI_ROUND_1").rows.add(undefined, [["P04", "", "", "", 5, ...Array(9).fill("")]]);
    });
    expect(await readScores(surveyId, 1)).toBeUndefined();
    const after = await buildScores(surveyId, 1);
    expect(after.sheet).toBe(`${before.sheet} (2)`);
    expect(after.values.at(-1)?.[0]).toBe(5);
  });

  it("gets fresh scores where a score was typed over", async () => {
    const before = await buildScores(surveyId, 1);
    await change(({ worksheets }) => {
      worksheets.getItem(before.sheet).getRange("D9").values = [[5]];
    });
    expect(await readScores(surveyId, 1)).toBeUndefined();
  });

  it("passes over what was deleted", async () => {
    await change(({ worksheets }) => {
      worksheets.getItem(sheet).delete();
    });
    expect((await readSurvey(surveyId)).rounds).toEqual([]);
    await expect(readResponses(surveyId, 1)).rejects.toThrow(/has no round 1/);
    expect((await buildResponses({ surveyId, round: 1 })).sheet).toBe("Round 1 responses");
    await change(({ worksheets }) => {
      worksheets.getItem(items).delete();
    });
    expect(await readSurveys()).toEqual({ surveys: [], damaged: [] });
  });

  it.each([
    [
      "a kind that there is not",
      "F17",
      "likert",
      /found "likert" in sheet "Survey items", cell F17 \(row 17, column "Kind"\)/,
    ],
    ["an id twice", "A18", "i1", /row 17 and sheet "Survey items", cell A18/],
    ["a header that is gone", "F16", "Art", /no column "Kind" in its header, row 16/],
    ["a rule that is no number", "C7", "75%?", /“Consensus, at least” takes a number.* cell C7/],
  ])("is refused with sheet, row and column: %s", async (_, cell, value, message) => {
    await change(({ worksheets }) => {
      worksheets.getItem(items).getRange(cell).values = [[value]];
    });
    const reading = readSurvey(surveyId);
    await expect(reading).rejects.toThrow(InputError);
    await expect(reading).rejects.toThrow(message);
  });

  it.each<[string, (book: Excel.Workbook) => void, RegExp]>([
    [
      "its questionnaire has a kind that there is not",
      ({ worksheets }) => void (worksheets.getItem(items).getRange("F17").values = [["likert"]]),
      /found "likert"/,
    ],
    [
      "an expert stands twice among its answers",
      ({ worksheets }) => void (worksheets.getItem(sheet).getRange("A9").values = [["p01"]]),
      /stands twice/,
    ],
  ])("does not hide the others: %s", async (_, damage, text) => {
    const other = await buildQuestionnaire({ title: "Other", language: "ko", items: surveyItems });
    await change(damage);
    const { surveys, damaged } = await readSurveys();
    expect(surveys.map(({ id, title }) => [id, title])).toEqual([[other.surveyId, "Other"]]);
    expect(damaged).toMatchObject([{ id: surveyId, sheet: items }]);
    expect(damaged[0]?.text.en).toMatch(text);
    expect(damaged[0]?.text.ko).toMatch(/십시오/);
  });

  it("refuses an expert twice, and answers of nobody", async () => {
    await change(({ worksheets }) => {
      worksheets.getItem(sheet).getRange("A9").values = [["p01"]];
    });
    await expect(readResponses(surveyId, 1)).rejects.toThrow(/stands twice: row 8 and .* cell A9 \(row 9/);
    await change(({ worksheets }) => {
      worksheets.getItem(sheet).getRange("A9:E9").values = [["", "", "", "", 3]];
    });
    await expect(readResponses(surveyId, 1)).rejects.toThrow(/answers without an expert: .* cell A9/);
  });
});

describe("a fault at any request", () => {
  it.each([
    ["questionnaire", () => buildQuestionnaire({ title: "T", language: "ko", items: surveyItems })],
    ["responses", () => buildResponses({ surveyId, round: 2 })],
    ["scores", () => buildScores(surveyId, 1)],
    [
      "scores beside older ones",
      () => buildScores(surveyId, 1),
      async () => {
        await buildScores(surveyId, 1);
        await change(({ worksheets }) => {
          worksheets.getItem(sheet).getRange("A10").clear("Contents");
        });
      },
    ],
  ])("leaves the workbook as it was: %s", async (_, build, prepare = () => Promise.resolve()) => {
    await prepare();
    const before = workbookState(excel.host);
    const syncs = excel.host.log.syncs;
    for (let at = 1; at < 40; at++) {
      excel.host.faults.failAt(at, "AccessDenied");
      const start = excel.host.log.syncs;
      const failed = await build().then(
        () => false,
        (error: unknown) => error instanceof WorkbookError,
      );
      if (!failed) {
        expect(excel.host.log.syncs - start).toBeLessThan(at);
        expect(at).toBeGreaterThan(2);
        return;
      }
      expect(workbookState(excel.host)).toEqual(before);
    }
    throw new Error(`never done: ${syncs}`);
  });
});
