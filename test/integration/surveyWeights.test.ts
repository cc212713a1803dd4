import { buildGapSheet } from "../../src/workbook/gapSheet/apply";
import { buildAhp } from "../../src/workbook/survey/analysis/ahp/buildAhp";
import { addWeightsToGapSheet } from "../../src/workbook/survey/analysis/weights/addWeightsToGapSheet";
import { readWeights } from "../../src/workbook/survey/analysis/weights/readWeights";
import { plainGapSheet } from "../workbook/plainGapSheet";
import { changedCatalog } from "./changedCatalog";
import { openExcel, type OpenExcel } from "./excel";
import { refresh } from "./refreshBook";
import { answeredSurvey } from "./surveyAnalysisBook";
import { workbookState } from "./workbookState";

jest.setTimeout(300_000);

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openExcel({ profile: "current" });
});

afterEach(async () => {
  await excel.close();
});

async function weightsOfPillars(language: "en" | "ko"): Promise<string> {
  const { surveyId } = await answeredSurvey(language, { experts: 3, seed: 5, missing: 0 });
  await buildAhp({ surveyId, round: 1, form: "native", language, method: "eigen" });
  const [weights] = await readWeights();
  return weights?.id ?? "";
}

interface Row {
  readonly pillar: string;
  readonly relative: unknown;
  readonly key: unknown;
  readonly weight: unknown;
  readonly weighted: unknown;
}

async function rowsOf(sheet: string): Promise<Row[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).tables.getItemAt(0).getRange();
    range.load("values");
    await context.sync();
    const [headers = [], ...rows] = range.values as unknown[][];
    const at = (...names: string[]): number => headers.findIndex((header) => names.includes(String(header)));
    return rows.map((row) => ({
      pillar: String(row[at("Pillar", "부문")]),
      relative: row[at("Gap, %", "부족률")],
      key: row[at("Weighted by", "가중 기준")],
      weight: row[at("Weight", "가중치")],
      weighted: row[at("Weighted gap", "가중 부족률")],
    }));
  });
}

describe("weights on a target-gap sheet", () => {
  it("fall to each target by its pillar, sum to 1, and weigh the gap", async () => {
    const { sheet } = await buildGapSheet({ ...plainGapSheet, sample: true });
    const id = await weightsOfPillars("en");
    const added = await addWeightsToGapSheet({ sheet, weights: id });
    expect(added).toMatchObject({ sheet, matched: added.targets });
    const rows = await rowsOf(sheet);
    expect(rows.map(({ key }) => key)).toEqual(rows.map(({ pillar }) => pillar));
    const weights = rows.map(({ weight }) => Number(weight));
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
    for (const { relative, weight, weighted } of rows) {
      if (typeof relative === "number")
        expect(weighted).toBeCloseTo(Number(weight) * Math.max(0, relative), 12);
      else expect(weighted).toBe("");
    }
  });

  it("find the pillars of a sheet in the other language, and follow what a person chooses", async () => {
    const { sheet } = await buildGapSheet({ ...plainGapSheet, language: "ko" });
    const id = await weightsOfPillars("en");
    const { matched, targets, address } = await addWeightsToGapSheet({ sheet, weights: id });
    expect(matched).toBe(targets);
    const [first = "", last = ""] = address.split(":").map((cell) => cell.replace(/\d+/, ""));
    expect([first, last]).toEqual(["Z", "AB"]);
    const row = Number(/\d+/.exec(address)?.[0]) + 1;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(`Z${row}:Z${row + 1}`).values = [["Global"], [""]];
      await context.sync();
    });
    const rows = await rowsOf(sheet);
    const globals = rows.filter(({ key }) => key === "Global");
    expect(new Set(globals.map(({ weight }) => weight)).size).toBe(1);
    expect(rows[1]).toMatchObject({ weight: "선택 필요", weighted: "" });
  });

  it("stay as they are when the sheet is refreshed", async () => {
    const { sheet } = await buildGapSheet({ ...plainGapSheet, sample: true });
    const id = await weightsOfPillars("en");
    await addWeightsToGapSheet({ sheet, weights: id });
    const before = await rowsOf(sheet);
    const later = changedCatalog({
      version: "2027.1.0",
      tables: {
        plan_targets: (rows) => [
          ...rows.filter((row) => row["target_id"] !== "rd_budget"),
          ...rows
            .filter((row) => row["target_id"] === "startups")
            .map((row) => ({ ...row, target_id: "startups_2" })),
        ],
      },
    });
    const { preview, result } = await refresh(later, () => "accept");
    expect(result.rowsAdded).toBe(1);
    const texts = JSON.stringify(preview);
    expect(texts).not.toContain("Weighted");
    const after = await rowsOf(sheet);
    const kept = after.filter(({ key }) => key !== "");
    expect(kept.map(({ key }) => key)).toEqual(before.map(({ key }) => key).slice(0, kept.length));
    for (const { weight } of kept) expect(typeof weight).toBe("number");
    expect(after.filter(({ key }) => key === "").length).toBeLessThanOrEqual(1);
  });

  it("are not added where something stands beside the table, nor without weights; the workbook stays as it was", async () => {
    const { sheet } = await buildGapSheet(plainGapSheet);
    const id = await weightsOfPillars("en");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange("AA10").values = [["mine"]];
      await context.sync();
    });
    const before = workbookState(excel.host);
    await expect(addWeightsToGapSheet({ sheet, weights: id })).rejects.toThrow(/not empty/);
    await expect(addWeightsToGapSheet({ sheet, weights: "none" })).rejects.toThrow(
      /no longer in the workbook/,
    );
    await expect(addWeightsToGapSheet({ sheet: "Sheet1", weights: id })).rejects.toThrow(
      /no target-gap table/,
    );
    expect(workbookState(excel.host)).toEqual(before);
  });
});
