import { readKey } from "../../src/workbook/survey/privacy/readKey";
import { readSurvey } from "../../src/workbook/survey/readSurveys";
import { readResponses } from "../../src/workbook/survey/responses/readResponses";
import type { WorkbookError } from "../../src/model/errors";
import { openExcel, type OpenExcel } from "./excel";
import { answersFile, importPreview, previewOf, surveyWithRound } from "./surveyImportBook";
import { workbookState } from "./workbookState";

jest.setTimeout(120_000);

let excel: OpenExcel;

afterEach(async () => {
  await excel.close();
});

const idle = { report: (): void => undefined };

async function rowsOf(
  sheet: string,
  address: string,
  what: "values" | "formulas" = "values",
): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load(what);
    await context.sync();
    return range[what] as unknown[][];
  });
}

describe("an import", () => {
  it.each(["minimum", "current"] as const)(
    "fills the rows prepared, and makes the expert key (%s)",
    async (profile) => {
      excel = await openExcel({ profile });
      const { surveyId, sheet } = await surveyWithRound(3);
      const result = await importPreview(await previewOf(surveyId, answersFile));
      expect(result).toEqual({ sheet, added: 3, filled: 0, leftOut: 0, answers: 17, keySheet: "Expert key" });
      const { experts, answers } = await readResponses(surveyId, 1);
      expect(experts).toEqual([
        { id: "P01", group: "company", field: "" },
        { id: "P02", group: "university", field: "" },
        { id: "P03", group: "company", field: "" },
      ]);
      expect(answers[1]).toEqual([5, 2, 4, 0, 5, "홍길동은 옳다"]);
      expect(answers[2]?.[2]).toBeNull();
      expect((await readSurvey(surveyId)).hasKey).toBe(true);
      expect(await readKey(surveyId)).toMatchObject([
        { expert: "P01", name: "홍길동", email: "hong@example.org" },
        { expert: "P02", name: "Kim Chul" },
        { expert: "P03", name: "이영희" },
      ]);
      const [[received]] = (await rowsOf(sheet, "D8")) as [[number]];
      expect(received).toBeCloseTo(46356.375, 6);
    },
  );

  it("lets the table grow where there are more people than rows, with rules and formats", async () => {
    excel = await openExcel({ profile: "minimum" });
    const { surveyId, sheet } = await surveyWithRound(1);
    const result = await importPreview(await previewOf(surveyId, answersFile));
    expect(result).toMatchObject({ added: 3, answers: 17 });
    const { experts } = await readResponses(surveyId, 1);
    expect(experts.map(({ id }) => id)).toEqual(["P01", "P02", "P03"]);
    await Excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      const cell = target.getRange("E10");
      cell.dataValidation.load("type");
      const date = target.getRange("D10");
      date.load("numberFormat");
      await context.sync();
      expect(cell.dataValidation.type).not.toBe("None");
      expect(date.numberFormat).toEqual([["yyyy-mm-dd"]]);
    });
  });

  it("never makes a formula of what people wrote", async () => {
    excel = await openExcel({ profile: "minimum" });
    const { surveyId, sheet } = await surveyWithRound(2);
    await importPreview(await previewOf(surveyId, answersFile));
    const written = await rowsOf(sheet, "J8:J10");
    expect(written[0]).toEqual(['=HYPERLINK("https://example.org","x")']);
  });

  it("keeps answers that stand unless they are to be replaced, and adds to them", async () => {
    excel = await openExcel({ profile: "minimum" });
    const { surveyId } = await surveyWithRound(3);
    await importPreview(await previewOf(surveyId, answersFile));
    const second = "Email,I01,I02\nHONG@example.org,1,5\nlee@example.org,3,2\nnew@example.org,2,2";
    const preview = await previewOf(surveyId, second);
    expect(preview.counts).toMatchObject({ newExperts: 1, existingExperts: 2 });
    const result = await importPreview(preview);
    expect(result).toMatchObject({ added: 1, filled: 1, answers: 3 });
    expect((await readResponses(surveyId, 1)).answers.map((row) => [row[0], row[2]])).toEqual([
      [4, 5],
      [5, 4],
      [3, 2],
      [2, 2],
    ]);
    const again = await previewOf(surveyId, second);
    await importPreview(again, { "alreadyAnswered:2:I01": { choice: "replace" } });
    expect((await readResponses(surveyId, 1)).answers[0]?.[0]).toBe(1);
    expect(await readKey(surveyId)).toHaveLength(4);
  });

  it("finds rows that were sorted and columns that were moved, under a filter too", async () => {
    excel = await openExcel({ profile: "minimum" });
    const { surveyId, sheet } = await surveyWithRound(3);
    await importPreview(await previewOf(surveyId, answersFile));
    await Excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      target.getRange("A:A").insert("Right");
      const table = target.tables.getItemAt(0);
      table.sort.apply([{ key: 0, ascending: false }]);
      await context.sync();
    });
    await importPreview(await previewOf(surveyId, "Email,I02\nlee@example.org,1"));
    const { experts, answers } = await readResponses(surveyId, 1);
    const at = experts.findIndex(({ id }) => id === "P03");
    expect([at, answers[at]?.[2]]).toEqual([0, 1]);
  });
});

describe("an import that must not be", () => {
  async function untouched(act: () => Promise<unknown>): Promise<WorkbookError> {
    const before = workbookState(excel.host);
    const error: unknown = await act().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(Error);
    expect(workbookState(excel.host)).toEqual(before);
    return error as WorkbookError;
  }

  it("stops when the responses changed since the preview", async () => {
    excel = await openExcel({ profile: "minimum" });
    const { surveyId, sheet } = await surveyWithRound(3);
    const preview = await previewOf(surveyId, answersFile);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange("E8").values = [[2]];
      await context.sync();
    });
    expect((await untouched(() => importPreview(preview))).code).toBe("ChangedSincePreview");
  });

  it("stops at a protected sheet", async () => {
    excel = await openExcel({ profile: "minimum" });
    const { surveyId, sheet } = await surveyWithRound(3);
    const preview = await previewOf(surveyId, answersFile);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).protection.protect();
      await context.sync();
    });
    expect((await untouched(() => importPreview(preview))).code).toBe("AccessDenied");
  });

  it.each([1, 3])("takes all back when it is cancelled at step %d", async (step) => {
    excel = await openExcel({ profile: "minimum" });
    const { surveyId } = await surveyWithRound(1);
    const preview = await previewOf(surveyId, answersFile);
    const stop = new AbortController();
    const report = (done: number): void => {
      if (step === 1 ? done >= 1 : done > 1) stop.abort();
    };
    const error = await untouched(() => importPreview(preview, {}, { report, signal: stop.signal }));
    expect(error.code).toBe("Cancelled");
  });

  it.each([0, 1, 2])("takes all back when Excel fails after report %d", async (nth) => {
    excel = await openExcel({ profile: "minimum" });
    const { surveyId } = await surveyWithRound(1);
    const preview = await previewOf(surveyId, answersFile);
    let reports = 0;
    const report = (): void => {
      if (reports === nth) excel.host.faults.failNext("GeneralException");
      reports += 1;
    };
    await untouched(() => importPreview(preview, {}, { report, signal: new AbortController().signal }));
  });
});

describe("people in the workbook", () => {
  it("stand in the key only: in no custom part, name, setting, log or request", async () => {
    const logged: unknown[] = [];
    const spies = (["log", "info", "warn", "error"] as const).map((level) =>
      jest.spyOn(console, level).mockImplementation((...texts: unknown[]) => {
        logged.push(...texts);
      }),
    );
    const fetched = jest
      .spyOn(globalThis, "fetch")
      .mockImplementation(() => Promise.reject(new Error("no network")));
    excel = await openExcel({ profile: "current" });
    const { surveyId } = await surveyWithRound(2);
    const people = "Email,Name,I01,C01\nhong@example.org,홍길동,4,9\nkim@example.org,김철수,5,x";
    await importPreview(
      await previewOf(surveyId, people),
      {},
      { ...idle, signal: new AbortController().signal },
    );
    const state = workbookState(excel.host) as { cells: unknown; extras: unknown };
    expect(JSON.stringify(state.cells)).toMatch(/홍길동/);
    expect(JSON.stringify(state.extras)).not.toMatch(/홍길동|김철수|example\.org/);
    await Excel.run(async (context) => {
      const { customXmlParts, settings } = context.workbook;
      customXmlParts.load("items");
      settings.load("items");
      await context.sync();
      expect([customXmlParts.items, settings.items]).toEqual([[], []]);
    });
    expect(JSON.stringify(logged)).not.toMatch(/홍길동|김철수|example\.org/);
    expect(fetched).not.toHaveBeenCalled();
    expect(JSON.stringify(excel.window.localStorage)).not.toMatch(/홍길동|example\.org/);
    for (const spy of [...spies, fetched]) spy.mockRestore();
  });
});
