import { catalog } from "../../src/catalog/catalog";
import { buildIndex } from "../../src/workbook/index/buildIndex";
import { catalogData } from "../../src/workbook/index/data/catalogData";
import { tableData } from "../../src/workbook/index/data/rangeData";
import type { IndexRequest } from "../../src/workbook/index/indexRequest";
import { indexTemplates, templateRequest, usualMethod } from "../../src/workbook/index/templates";
import { readGolden } from "../golden/readGolden";
import { asem, expectIndex, type Shown } from "./indexBook";
import type { OpenExcel } from "./excel";
import { openWithFunctions } from "./openWithFunctions";
import { workbookState } from "./workbookState";

jest.setTimeout(300_000);

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openWithFunctions({ profile: "minimum" });
});

afterEach(async () => {
  await excel.close();
});

/** Everything that a sheet shows. */
async function shownOn(name: string): Promise<Shown> {
  await excel.host.settled();
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange();
    used.load("values,rowIndex,columnIndex");
    await context.sync();
    const values = used.values as unknown[][];
    return (row, column) => values[row - used.rowIndex]?.[column - used.columnIndex] ?? "";
  });
}

async function write(rows: readonly (readonly (string | number)[])[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = "Own table";
    sheet.getRange("B3").getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1).values = rows.map(
      (row) => [...row],
    );
    await context.sync();
  });
}

const place = { sheet: "Own table", row: 2, column: 1 };

const forms = ["native", "functions"] as const;
type Source = Extract<IndexRequest["source"], { kind: "catalog" }>;

/** An index over the table of the active sheet. */
function own(request: Partial<IndexRequest>, address: string, lower: readonly string[] = []): IndexRequest {
  return {
    ...usualMethod,
    title: "Own index",
    source: { kind: "range", address, lower },
    form: "native",
    language: "en",
    ...request,
  };
}

const golden = (file: string, name: string) =>
  readGolden("core")
    .find((one) => one.function === file)!
    .cases.find((one) => one.name === name)!;

describe("an index sheet", () => {
  it.each(forms)("of cities shows in each cell what the core computes, in %s form", async (form) => {
    const request = templateRequest(indexTemplates[0]!, { form, language: "en" });
    const { sheet } = await buildIndex(request);
    expectIndex(await shownOn(sheet), catalogData(catalog(), request.source as Source, request), request);
  });

  it.each(forms)(
    "of countries by themes does, with medians filled in and a geometric mean, in %s form",
    async (form) => {
      const request: IndexRequest = {
        ...templateRequest(indexTemplates[1]!, { form, language: "ko" }),
        imputation: "median",
        aggregation: "geometric",
        leastShare: 0.5,
        draws: 300,
      };
      const { sheet } = await buildIndex(request);
      expectIndex(await shownOn(sheet), catalogData(catalog(), request.source as Source, request), request);
    },
  );

  it.each([
    { form: "native", normalisation: "zscore", weights: { kind: "pca" }, imputation: "mean" },
    { form: "functions", normalisation: "zscore", weights: { kind: "pca" }, imputation: "mean" },
    { form: "native", normalisation: "percentile", weights: { kind: "entropy" } },
    { form: "functions", normalisation: "minmax", weights: { kind: "entropy" }, aggregation: "harmonic" },
    {
      form: "functions",
      treatsOutliers: false,
      weights: { kind: "points", points: { Papers: 60, Wait: 10, Firms: 30 } },
    },
  ] as const)("of a table of the workbook does: %j", async (method) => {
    const rows = [
      ["City", "Papers", "Wait", "Firms"],
      ["A", 10, 5, 3],
      ["B", 12, "", 9],
      ["C", 11, 7, 1],
      ["D", 300, 2, 4],
      ["E", 9, 6, 6],
      ["F", 13, 8, 5],
    ];
    await write(rows);
    const request = own({ home: "C", draws: 200, ...method }, "'Own table'!B3:E9", ["Wait"]);
    const { sheet } = await buildIndex(request);
    expectIndex(await shownOn(sheet), tableData(rows, { ...place, lower: ["Wait"] }), request);
  });

  it("follows the figures, the weights and the least share of data, in both forms", async () => {
    await write([
      ["", "x", "y"],
      ["A", 1, 9],
      ["B", 5, 5],
      ["C", 9, 2],
      ["D", 7, ""],
    ]);
    for (const form of forms) {
      const request = own({ form, normalisation: "none", leastShare: 0.5 }, "'Own table'!B3:D7");
      const { sheet } = await buildIndex(request);
      const before = await shownOn(sheet);
      const names = (shown: Shown): unknown[] => {
        const header = Array.from({ length: 60 }, (_, row) => row).find(
          (row) => shown(row, 3) === "Place and range",
        )!;
        return [1, 2, 3, 4].map((at) => shown(header + at, 0));
      };
      expect(names(before)).toEqual(["D", "C", "A", "B"]);
      await Excel.run(async (context) => {
        const target = context.workbook.worksheets.getItem(sheet);
        const used = target.getUsedRange();
        used.load("values");
        await context.sync();
        const rows = used.values as unknown[][];
        const rowOf = (label: string, from = 0): number =>
          rows.findIndex((row, at) => at >= from && row[0] === label);
        target.getCell(rowOf("Least share of data"), 1).values = [[1]];
        target.getCell(rowOf("y", rowOf("Indicators and weights")), 1).values = [[3]];
        await context.sync();
      });
      expect(names(await shownOn(sheet))).toEqual(["A", "B", "C", "D"]);
    }
  });

  it("takes its weights from a table that an analysis wrote, and follows it", async () => {
    await write([
      ["", "x", "y"],
      ["A", 10, 90],
      ["B", 50, 60],
      ["C", 90, 10],
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("AHP");
      sheet.getRange("C4:E7").values = [
        ["Weights of the panel", "", ""],
        ["Id", "Name", "Weight"],
        ["d1", "Y", 0.75],
        ["d2", "X", 0.25],
      ];
      context.workbook.names.add("SEOULAI_WEIGHTS_AHP_1a2b3c4d", sheet.getRange("C5:E7")).visible = false;
      await context.sync();
    });
    const weights = { kind: "survey", setId: "SEOULAI_WEIGHTS_AHP_1a2b3c4d" } as const;
    const request = own({ weights, normalisation: "none", treatsOutliers: false }, "'Own table'!B3:D6");
    const { sheet } = await buildIndex(request);
    expect(scoresOf(await shownOn(sheet)).get("A")).toEqual({ place: 1, score: 70 });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("AHP").getRange("E6:E7").values = [[0.25], [0.75]];
      await context.sync();
    });
    expect(scoresOf(await shownOn(sheet)).get("A")).toEqual({ place: 3, score: 30 });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Own table").getRange("D3").values = [["z"]];
      await context.sync();
    });
    await expect(buildIndex(request)).rejects.toThrow(/has no weight for z; it has Y, X/);
  });

  it.each(["arithmetic", "geometric", "harmonic"] as const)(
    "rebuilds the ASEM example to the scores and places of COINr by the %s mean",
    async (aggregation) => {
      const [values, weights] = golden("weightedMeans", `D-agg-open ${aggregation}`).args as [
        number[][],
        number[],
      ];
      const indicators = ["LPI", "Flights", "Ship", "Cov4G"];
      const units = ["AUT", "BEL", "DEU", "FRA", "GBR", "KOR", "JPN", "SGP"];
      await write([["", ...indicators], ...units.map((unit, at) => [unit, ...values[at]!])]);
      const points = Object.fromEntries(indicators.map((id, at) => [id, weights[at]!]));
      const request = own(
        { normalisation: "none", treatsOutliers: false, weights: { kind: "points", points }, aggregation },
        "'Own table'!B3:F11",
      );
      const { sheet } = await buildIndex(request);
      const scores = scoresOf(await shownOn(sheet));
      const wanted = golden("weightedMeans", `D-agg-open ${aggregation}`).expect as number[];
      const ranks: Record<string, number[]> = {
        arithmetic: golden("rankScores", "D-agg-open ranks of the arithmetic means").expect as number[],
        geometric: golden("rankScores", "D-agg-open ranks of the geometric means").expect as number[],
      };
      units.forEach((unit, at) => {
        expect(Math.abs(scores.get(unit)!.score - wanted[at]!)).toBeLessThan(1e-8);
        if (ranks[aggregation] !== undefined) expect(scores.get(unit)!.place).toBe(ranks[aggregation][at]);
      });
    },
  );

  it.each(forms)("rebuilds the two-level ASEM index from its pillars, in %s form", async (form) => {
    const { args, expect: wanted } = golden(
      "aggregateLevels",
      "D-rank-full from the pillars of D-ua-ranks, by connectivity and sustainability",
    );
    const [values] = args as [number[][]];
    await write([["", ...asem.pillars], ...asem.units.map((unit, at) => [unit, ...values[at]!])]);
    const themes = Object.fromEntries(asem.pillars.map((id, at) => [id, asem.themes[at]!]));
    const request = own({ form, themes, normalisation: "none", treatsOutliers: false }, "'Own table'!B3:J13");
    const { sheet } = await buildIndex(request);
    const scores = scoresOf(await shownOn(sheet));
    const index = (wanted as { 1: [number][] })[1];
    asem.units.forEach((unit, at) => {
      expect(Math.abs(scores.get(unit)!.score - index[at]![0])).toBeLessThan(1e-8);
      expect(scores.get(unit)!.place).toBe(1 + index.filter(([other]) => other > index[at]![0]).length);
    });
  });
});

/** Score and place by unit, from the ranking. */
function scoresOf(shown: Shown): Map<string, { readonly place: number; readonly score: number }> {
  const header = Array.from({ length: 60 }, (_, row) => row).find(
    (row) => shown(row, 3) === "Place and range",
  )!;
  const found = new Map<string, { place: number; score: number }>();
  for (let row = header + 1; shown(row, 1) !== ""; row += 1) {
    found.set(String(shown(row, 0)), { place: Number(shown(row, 1)), score: Number(shown(row, 2)) });
  }
  return found;
}

describe("an index that cannot be built", () => {
  const cities = templateRequest(indexTemplates[0]!, { form: "native", language: "en" });

  it("leaves the workbook as it was when it is cancelled or a write fails", async () => {
    const before = workbookState(excel.host);
    for (const step of [1, 2]) {
      const controller = new AbortController();
      const report = (done: number): void => {
        if (done >= step) controller.abort();
      };
      await expect(buildIndex(cities, { signal: controller.signal, report })).rejects.toMatchObject({
        code: "Cancelled",
      });
      expect(workbookState(excel.host)).toEqual(before);
    }
    // Each batch of the operation in turn, until there is none left to fail.
    let batch = 1;
    for (; batch < 20; batch += 1) {
      excel.host.faults.failAt(batch, "GeneralException");
      const outcome = await buildIndex({ ...cities, draws: 100 }).catch((error: unknown) => error);
      if (!(outcome instanceof Error)) break;
      expect(outcome).toMatchObject({ code: "GeneralException" });
      expect(workbookState(excel.host)).toEqual(before);
    }
    expect(batch).toBeGreaterThan(2);
    expect(batch).toBeLessThan(20);
  });

  it("says why, before anything is written", async () => {
    const before = workbookState(excel.host);
    const source = cities.source as Source;
    const with_ = (indicators: readonly string[], override = false): IndexRequest => ({
      ...cities,
      source: { ...source, indicators, override },
    });
    await expect(buildIndex(with_(["pb_deals", "gser_rank"]))).rejects.toThrow(/only within one source/);
    await expect(buildIndex(with_(["pb_deals", "population_urban"]))).rejects.toThrow(
      /neither better high nor low/,
    );
    await expect(buildIndex(with_(["pb_deals", "data_centers"]))).rejects.toThrow(/no figure of/);
    await expect(buildIndex(with_(["pb_deals"]))).rejects.toThrow(/2 to 20 indicators/);
    await expect(
      buildIndex({ ...cities, weights: { kind: "points", points: { pb_deals: 1 } } }),
    ).rejects.toThrow(/needs points/);
    await expect(buildIndex({ ...cities, weights: { kind: "survey", setId: "none" } })).rejects.toThrow(
      /no longer in the workbook/,
    );
    await expect(
      buildIndex({ ...cities, normalisation: "zscore", aggregation: "geometric" }),
    ).rejects.toThrow(/above 0/);
    expect(workbookState(excel.host)).toEqual(before);
    await write([
      ["", "x", "y"],
      ["A", 1, 3],
      ["B", 5, 3],
      ["C", "n/a", 3],
    ]);
    await expect(buildIndex(own({}, "'Own table'!B3:D6"))).rejects.toThrow(/C, x; there is "n\/a"/);
    await expect(buildIndex(own({}, "'Own table'!B3:D5"))).rejects.toThrow(/three units/);
    await expect(buildIndex(own({}, "'No sheet'!B3:D5"))).rejects.toThrow(/no range/);
    await write([
      ["", "x", "y"],
      ["A", 1, 3],
      ["B", 5, 3],
      ["C", 2, 3],
    ]);
    await expect(buildIndex(own({}, "'Own table'!B3:D6"))).rejects.toThrow(/y tells the 3 units/);
  });

  it("marks on the sheet what was compared nevertheless", async () => {
    const source = cities.source as Source;
    const { sheet } = await buildIndex({
      ...cities,
      source: { ...source, indicators: ["pb_deals", "gser_rank"], override: true },
      draws: 100,
    });
    const shown = await shownOn(sheet);
    const texts = Array.from({ length: 12 }, (_, row) => String(shown(row, 1)));
    expect(texts.find((text) => text.startsWith("⚠"))).toMatch(
      /gser_rank is comparable only within one source/,
    );
  });
});
