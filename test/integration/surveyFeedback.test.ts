import JSZip from "jszip";
import { buildFeedback } from "../../src/workbook/survey/feedback/buildFeedback";
import { feedbackFiles } from "../../src/workbook/survey/feedback/feedbackFiles";
import { anonymise } from "../../src/workbook/survey/privacy/anonymise";
import { readPrivacy } from "../../src/workbook/survey/privacy/readPrivacy";
import { openExcel, type OpenExcel } from "./excel";
import { cancelledEverywhere, failedEverywhere } from "./stoppedEverywhere";
import { answersFile, importPreview, previewOf, surveyWithRound } from "./surveyImportBook";
import { workbookState } from "./workbookState";

jest.setTimeout(120_000);

/** Everybody whom the expert key of the file names, and an address that it does not. */
const secrets = /홍\s*길동|이영희|kim\s*chul|hong@|kim@|lee@|other@/i;

/** People name one another in their comments, in every spelling that a person would still recognise. */
const commented = answersFile
  .replace("홍길동은 옳다", "홍 길동이 KIM CHUL에게 P01과 함께")
  .replace("write to kim@example.org or other@example.com", "홍길동님과 kim  chul (Kim@Example.org) 참조");

let excel: OpenExcel;
let surveyId: string;

beforeEach(async () => {
  excel = await openExcel({ profile: "minimum" });
  ({ surveyId } = await surveyWithRound(3));
  await importPreview(await previewOf(surveyId, commented));
});

afterEach(async () => {
  await excel.close();
});

async function textsOf(sheet: string): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange();
    range.load("formulas");
    await context.sync();
    return range.formulas.flat().join("\n");
  });
}

describe("feedback of a survey with an expert key", () => {
  it("shows nobody a name, an address or another's id, however a comment spells them", async () => {
    const { sheets } = await buildFeedback({ surveyId, round: 1 });
    expect(sheets).toHaveLength(3);
    const [first = "", second = "", third = ""] = await Promise.all(sheets.map(textsOf));
    for (const [at, text] of [first, second, third].entries()) {
      expect(text).not.toMatch(secrets);
      const comments = text.split("\n").filter((line) => line.startsWith("–"));
      expect([at, comments.filter((line) => /P0\d/.test(line))]).toEqual([at, []]);
    }
    expect(first).toContain("***이 ***에게 ***과 함께");
    expect(first).toContain("***님과 *** (***) 참조");
    expect(second).toContain("***님과 *** (***) 참조");
    expect(second).not.toContain("***에게");
  });

  it("writes files without them too, upright, as wide as a page, the header on each page", async () => {
    const files = await feedbackFiles({ surveyId, round: 1 });
    expect(files.map(({ name }) => name)).toEqual([1, 2, 3].map((at) => `Feedback 1 P0${at}.xlsx`));
    for (const { bytes } of files) {
      const zip = await JSZip.loadAsync(bytes);
      const all = await Promise.all(Object.values(zip.files).map((file) => file.async("string")));
      expect(all.join("\n")).not.toMatch(secrets);
      const sheet = (await zip.file("xl/worksheets/sheet1.xml")?.async("string")) ?? "";
      expect(sheet).toMatch(
        /<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"\/>/,
      );
      expect(sheet).toMatch(/<row r="5"[^>]*>/);
      const workbook = (await zip.file("xl/workbook.xml")?.async("string")) ?? "";
      expect(workbook).toContain('_xlnm.Print_Titles" localSheetId="0">\'SEOULAI\'!$5:$5<');
    }
  });

  it("is made anonymous with the rest: a name that somebody typed onto a sheet goes, the sheets stay", async () => {
    const { sheets } = await buildFeedback({ surveyId, round: 1 });
    const [sheet = ""] = sheets;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange("H6").values = [["as 홍길동 told lee@example.org"]];
      await context.sync();
    });
    const { places } = await readPrivacy(surveyId);
    // A cell is told once, though both stand in it.
    expect(places).toContainEqual({ sheet, address: "H6", what: "email", formula: false });
    expect(places.filter((place) => sheets.includes(place.sheet))).toHaveLength(1);
    const before = await textsOf(sheets[1] ?? "");
    expect((await anonymise({ surveyId, removeKey: true })).keyRemoved).toBe(true);
    expect(await textsOf(sheet)).toContain("as P01 told P03");
    expect(await textsOf(sheets[1] ?? "")).toBe(before);
    expect(JSON.stringify(workbookState(excel.host))).not.toMatch(secrets);
  });

  it("leaves the workbook as it was when it fails, whichever request it is", async () => {
    const requests = await failedEverywhere(excel, (progress) =>
      buildFeedback({ surveyId, round: 1 }, progress),
    );
    expect(requests).toBeGreaterThan(6);
  });

  it("leaves the workbook as it was when it is cancelled", async () => {
    const times = await cancelledEverywhere(excel, (progress) =>
      buildFeedback({ surveyId, round: 1 }, progress),
    );
    expect(times).toBeGreaterThan(0);
  });
});
