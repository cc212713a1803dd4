import { anonymise } from "../../src/workbook/survey/privacy/anonymise";
import { readKey } from "../../src/workbook/survey/privacy/readKey";
import { readPrivacy } from "../../src/workbook/survey/privacy/readPrivacy";
import { readSurvey } from "../../src/workbook/survey/readSurveys";
import { readResponses } from "../../src/workbook/survey/responses/readResponses";
import { openExcel, type OpenExcel } from "./excel";
import { answersFile, importPreview, previewOf, surveyWithRound } from "./surveyImportBook";
import { workbookState } from "./workbookState";

jest.setTimeout(120_000);

let excel: OpenExcel;

async function importedSurvey(): Promise<{ surveyId: string; sheet: string }> {
  excel = await openExcel({ profile: "minimum" });
  const made = await surveyWithRound(3);
  await importPreview(await previewOf(made.surveyId, answersFile));
  return made;
}

afterEach(async () => {
  await excel.close();
});

describe("privacy", () => {
  it("says where names and addresses stand outside the key", async () => {
    const { surveyId, sheet } = await importedSurvey();
    expect(await readPrivacy(surveyId)).toEqual({
      surveyId,
      keySheet: "Expert key",
      people: 3,
      places: [
        { sheet, address: "J9", what: "name", formula: false },
        { sheet, address: "J10", what: "email", formula: false },
      ],
    });
  });

  it("puts ids in their place and keeps the key, then removes it on request", async () => {
    const { surveyId, sheet } = await importedSurvey();
    expect(await anonymise({ surveyId, removeKey: false })).toEqual({
      cells: 2,
      keyRemoved: false,
      left: [],
    });
    const { answers } = await readResponses(surveyId, 1);
    expect(answers.map((row) => row[5])).toEqual([
      '=HYPERLINK("https://example.org","x")',
      "P01은 옳다",
      "write to P02 or P04",
    ]);
    expect(await readKey(surveyId)).toHaveLength(3);
    expect(await anonymise({ surveyId, removeKey: true })).toEqual({ cells: 0, keyRemoved: true, left: [] });
    const state = JSON.stringify(workbookState(excel.host));
    expect(state).not.toMatch(/홍길동|이영희|Kim Chul|hong@|kim@|lee@|other@/);
    expect(await readKey(surveyId)).toEqual([]);
    expect((await readSurvey(surveyId)).hasKey).toBe(false);
    expect(await readPrivacy(surveyId)).toEqual({ surveyId, people: 0, places: [] });
    expect(state).toContain(sheet);
  });

  it("names formulas that show a name, and leaves them", async () => {
    const { surveyId, sheet } = await importedSurvey();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange("M1").formulas = [['="홍길"&"동"']];
      await context.sync();
    });
    expect((await anonymise({ surveyId, removeKey: false })).left).toEqual([{ sheet, address: "M1" }]);
  });

  it.each([true, false])(
    "leaves the workbook as it was when it fails or is cancelled (%s)",
    async (fails) => {
      const { surveyId } = await importedSurvey();
      const before = workbookState(excel.host);
      const stop = new AbortController();
      const report = (done: number): void => {
        if (done !== 1) return;
        if (fails) excel.host.faults.failNext("GeneralException");
        else stop.abort();
      };
      await expect(
        anonymise({ surveyId, removeKey: true }, { report, signal: stop.signal }),
      ).rejects.toThrow();
      expect(workbookState(excel.host)).toEqual(before);
    },
  );
});
