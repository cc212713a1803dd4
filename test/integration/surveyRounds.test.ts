import JSZip from "jszip";
import { coefficientOfVariation } from "../../src/core/delphi/coefficientOfVariation";
import { cvDifference } from "../../src/core/delphi/cvDifference";
import { spearmanStability } from "../../src/core/delphi/spearmanStability";
import { wilcoxonSignedRank } from "../../src/core/delphi/wilcoxonSignedRank";
import { buildFeedback } from "../../src/workbook/survey/feedback/buildFeedback";
import { feedbackFiles } from "../../src/workbook/survey/feedback/feedbackFiles";
import { buildQuestionnaire } from "../../src/workbook/survey/questionnaire/buildQuestionnaire";
import { readSurvey } from "../../src/workbook/survey/readSurveys";
import { buildResponses } from "../../src/workbook/survey/responses/buildResponses";
import { buildResult } from "../../src/workbook/survey/rounds/buildResult";
import { makeNextRound } from "../../src/workbook/survey/rounds/makeNextRound";
import { previewNextRound } from "../../src/workbook/survey/rounds/previewNextRound";
import type { OpenExcel } from "./excel";
import { openWithFunctions } from "./openWithFunctions";
import { surveyItem } from "./surveyPanel";

jest.setTimeout(600_000);

const items = [
  surveyItem("V01", "importance", "Data centres", "Infrastructure"),
  surveyItem("V02", "importance", "Visas", "Talent"),
  surveyItem("V03", "importance", "Grants", "Talent"),
  surveyItem("O01", "open", "Data centres", "Infrastructure"),
];

/** V01 is agreed and high, V02 agreed on neither, V03 spread. */
const answers: readonly (readonly [number, number, number | "", string])[] = [
  [5, 1, 5, "=HYPERLINK(1) said P02 to kim@seoul.kr"],
  [5, 2, 1, "More power first"],
  [5, 1, 5, ""],
  [4, 5, "", "Ask Hong Gildong"],
  [5, 1, 4, ""],
  [5, 5, 2, ""],
];

let excel: OpenExcel;
let surveyId: string;

beforeAll(async () => {
  excel = await openWithFunctions();
  ({ surveyId } = await buildQuestionnaire({ title: "AI policy", language: "en", items }));
  const { table } = await buildResponses({ surveyId, round: 1, panelSize: answers.length });
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange();
    body.getCell(0, 4).getResizedRange(answers.length - 1, 3).values = answers.map(([a, b, c, text]) => [
      a,
      b,
      c,
      text === "" ? "" : `'${text}`,
    ]);
    await context.sync();
  });
});

afterAll(() => excel.close());

async function valuesOf(sheet: string): Promise<unknown[][]> {
  await excel.host.settled();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange();
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

describe("a round, its feedback and the next round", () => {
  it("builds the result with verdicts that follow the thresholds at once", async () => {
    const { sheet } = await buildResult({ surveyId, round: 1, form: "native", language: "en" });
    const verdicts = async () => {
      const values = await valuesOf(sheet);
      return values
        .filter((row) => /^V0\d$/.test(String(row[0])) && row[17] !== "")
        .slice(0, 3)
        .map((row) => row[17]);
    };
    expect((await verdicts())[0]).toBe("accept");
    const survey = await readSurvey(surveyId);
    const [, cell = ""] = survey.cells.consensusMin.split("!");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(survey.sheet).getRange(cell).values = [[1.01]];
      await context.sync();
    });
    expect((await verdicts())[0]).toBe("revise");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(survey.sheet).getRange(cell).values = [[0.75]];
      await context.sync();
    });
    const errors = (await valuesOf(sheet)).flat().filter((value) => /^#/.test(String(value)));
    expect(errors).toEqual([]);
  });

  it("gives each expert a sheet without any other's id or address", async () => {
    const { sheets } = await buildFeedback({ surveyId, round: 1, experts: ["P01", "P03"] });
    expect(sheets).toHaveLength(2);
    const [first, third] = [await valuesOf(sheets[0] ?? ""), await valuesOf(sheets[1] ?? "")];
    const words = third.flat().join("\n");
    expect(words).toContain("More power first");
    expect(words).toContain("=HYPERLINK(1) said *** to ***");
    expect(words).not.toMatch(/P0[12456]|kim@/);
    expect(first.flat().join("\n")).not.toContain("HYPERLINK");
    const files = await feedbackFiles({ surveyId, round: 1, experts: ["P03"] });
    const zip = await JSZip.loadAsync(files[0]?.bytes ?? new Uint8Array());
    const xml = await Promise.all(Object.values(zip.files).map((file) => file.async("string")));
    expect(xml.join("")).toContain("More power first");
    expect(xml.join("")).not.toMatch(/P0[12456]|kim@|<f>/);
  });

  it("says what is missing, and makes the next round once it is there", async () => {
    const preview = await previewNextRound(surveyId, 1);
    expect(preview.experts).toBe(6);
    expect(Object.fromEntries(preview.items.map(({ id, decision }) => [id, decision]))).toMatchObject({
      V01: "accepted",
      O01: "kept",
    });
    const revised = preview.items.filter(({ decision }) => decision === "revised");
    expect(preview.missing).toHaveLength(revised.length);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Round 1 result");
      const used = sheet.getUsedRange();
      used.load("values");
      await context.sync();
      (used.values as unknown[][]).forEach((row, at) => {
        if (row[18] === "revised") sheet.getCell(at, 19).values = [["How useful are grants now?"]];
        // A person may decide otherwise than the rule.
        if (row[18] === "dropped") sheet.getCell(at, 18).values = [["kept"]];
      });
      await context.sync();
    });
    const made = await makeNextRound({ surveyId, from: 1 });
    expect(made.round).toBe(2);
    const survey = await readSurvey(surveyId);
    expect(survey.rounds.map(({ state }) => state)).toEqual(["archived", "open"]);
    expect(survey.items.find(({ id }) => id === "V01")?.status).toBe("accepted");
    expect(survey.rounds[1]?.items).not.toContain("V01");
    for (const { id } of revised)
      expect(survey.items.find((item) => item.id === id)?.text.en).toBe("How useful are grants now?");
    expect((await valuesOf("Round 1 responses")).flat().join(" ")).toContain("Archived");
  });

  it("compares the second round with the first as the core does, in both forms", async () => {
    const survey = await readSurvey(surveyId);
    const { items: asked = [], table = "", experts } = survey.rounds[1] ?? {};
    expect(experts).toBe(6);
    const rated = asked.filter((id) => id !== "O01");
    expect(rated.length).toBeGreaterThan(0);
    // Opinions move towards the middle; one expert does not answer again.
    const before = rated.map((id) =>
      answers.map((row) => scoreOf(row[items.findIndex((item) => item.id === id)])),
    );
    const now = before.map((column) =>
      column.map((score, at) =>
        at === 4 || score === null ? null : score < 3 ? score + 1 : Math.max(3, score - at),
      ),
    );
    await Excel.run(async (context) => {
      const body = context.workbook.tables.getItem(table).getDataBodyRange();
      rated.forEach((id, place) => {
        const cells = body.getCell(0, 4 + asked.indexOf(id)).getResizedRange(answers.length - 1, 0);
        cells.values = (now[place] ?? []).map((score) => [score ?? ""]);
      });
      await context.sync();
    });
    for (const form of ["native", "functions"] as const) {
      const { sheet } = await buildResult({ surveyId, round: 2, form, language: "en" });
      const grid = await valuesOf(sheet);
      const top = grid.findIndex(([head]) => String(head).startsWith("Stability: round 2 against round 1"));
      rated.forEach((id, place) => {
        const [one, two] = [before[place] ?? [], now[place] ?? []];
        const row = grid.slice(top).find(([first]) => first === id) ?? [];
        const [pairs, cvBefore, cvNow, difference, rho, rhoP, changed, v, vP] = row.slice(5, 14);
        const both = one.flatMap((score, at) => {
          const later = two[at] ?? null;
          return score === null || later === null ? [] : [[score, later]];
        });
        expect([id, pairs, changed]).toEqual([id, both.length, both.filter(([a, b]) => a !== b).length]);
        expect(cvBefore).toBeCloseTo(coefficientOfVariation(one), 10);
        expect(cvNow).toBeCloseTo(coefficientOfVariation(two), 10);
        expect(difference).toBeCloseTo(cvDifference(one, two), 10);
        const spearman = spearmanStability(one, two);
        expect([rho, rhoP]).toEqual([expect.closeTo(spearman.rho, 10), expect.closeTo(spearman.p, 10)]);
        const wilcoxon = wilcoxonSignedRank(one, two);
        expect([v, vP]).toEqual([expect.closeTo(wilcoxon.v, 10), expect.closeTo(wilcoxon.p, 10)]);
      });
    }
  });
});

function scoreOf(answer: number | string | undefined): number | null {
  return typeof answer === "number" ? answer : null;
}
