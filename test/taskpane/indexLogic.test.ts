import { catalog } from "../../src/catalog/catalog";
import {
  draftRequest,
  firstDraft,
  isNumberRight,
  offeredAreas,
  offeredIndicators,
  type IndexDraft,
} from "../../src/taskpane/panels/index/indexDraft";
import { indexCoverage } from "../../src/taskpane/panels/index/indexCoverage";
import { startIndexWork } from "../../src/taskpane/worker/indexWork";
import { catalogData } from "../../src/workbook/index/data/catalogData";
import type { IndexRequest } from "../../src/workbook/index/indexRequest";
import { placeWords } from "../../src/workbook/index/placeWords";

const data = catalog();
const words = { language: "en", title: "Composite index" } as const;
const requestOf = (part: Partial<IndexDraft>): IndexRequest | undefined =>
  draftRequest(data, { ...firstDraft, ...part }, words);

describe("the choices of the Index panel", () => {
  it("come to a request at once, of the city template, by the usual method", () => {
    const request = requestOf({})!;
    expect(request).toMatchObject({
      title: "Global AI City Index",
      leastShare: 0.66,
      draws: 1000,
      form: "native",
    });
    expect(request.source).toMatchObject({ kind: "catalog", override: false });
    expect(requestOf({ start: "countries" })!.themes).toMatchObject({ data_centers: "Infrastructure" });
  });

  it("lack something until two indicators, a table or a set of weights is chosen", () => {
    const own = { start: "catalog", kind: "city" } as const;
    expect(requestOf(own)).toBeUndefined();
    expect(requestOf({ ...own, indicators: ["pb_deals"] })).toBeUndefined();
    const request = requestOf({ ...own, indicators: ["pb_deals", "pb_capital"], without: ["USSFO"] })!;
    expect(request.title).toBe("Composite index");
    expect((request.source as { readonly areas?: readonly string[] }).areas).toHaveLength(13);
    expect(requestOf({ start: "range" })).toBeUndefined();
    expect(requestOf({ weights: "survey" })).toBeUndefined();
    expect(requestOf({ weights: "survey", setId: "x" })!.weights).toEqual({ kind: "survey", setId: "x" });
    const points = { pb_deals: "60", pb_capital: " " };
    expect(requestOf({ weights: "points", points })!.weights).toEqual({
      kind: "points",
      points: { pb_deals: 60 },
    });
  });

  it("need numbers that their fields take", () => {
    for (const [part, right] of [
      [{ draws: "10000" }, true],
      [{ draws: "" }, false],
      [{ draws: "12.5" }, false],
      [{ noisePct: "12.5" }, true],
      [{ noisePct: "0" }, false],
      [{ leastSharePct: "101" }, false],
      [{ seed: "many" }, false],
    ] as const) {
      const [key = "draws"] = Object.keys(part) as (keyof typeof part)[];
      expect([part, isNumberRight({ ...firstDraft, ...part }, key)]).toEqual([part, right]);
      expect(requestOf(part) !== undefined).toBe(right);
    }
  });

  it("offer indicators with a better side and three areas of the kind, and the areas that have a figure", () => {
    const offered = offeredIndicators(data, "city");
    expect(offered.every(({ indicator, areas }) => indicator.direction !== "none" && areas >= 3)).toBe(true);
    expect(offered.map(({ indicator }) => indicator.id)).toContain("pb_deals");
    expect(offeredIndicators(data, "country").map(({ indicator }) => indicator.id)).toContain("data_centers");
    const draft: IndexDraft = { ...firstDraft, start: "catalog", indicators: ["pb_deals"] };
    expect(offeredAreas(data, draft).every(({ kind }) => kind === "city")).toBe(true);
  });
});

describe("what stands behind an index", () => {
  it("is counted by indicator and by unit, and what does not compare is said whether accepted or not", () => {
    const coverage = indexCoverage(data, requestOf({})!)!;
    expect(coverage.indicators.map(({ count }) => count)).toEqual([14, 14, 14, 10, 7]);
    expect(coverage.share).toBeCloseTo(59 / 70, 12);
    expect(coverage.faults).toEqual([]);
    const own = { start: "catalog", indicators: ["pb_deals", "gser_rank"] } as const;
    for (const override of [false, true]) {
      expect(indexCoverage(data, requestOf({ ...own, override })!)!.faults).toHaveLength(1);
    }
  });
});

describe("the computing of an index", () => {
  it("goes on where there is no worker, and says why it cannot", async () => {
    const work = startIndexWork();
    const request = requestOf({ draws: "50" })!;
    const source = request.source as Extract<IndexRequest["source"], { kind: "catalog" }>;
    const figures = await work.compute(catalogData(data, source, request), request, undefined);
    expect(figures.index.ranks.filter((rank) => rank === null)).toHaveLength(3);
    const none = catalogData(data, { ...source, indicators: ["pb_deals"] }, request);
    await expect(work.compute(none, request, undefined)).rejects.toThrow(/2 to 20 indicators/);
    work.close();
  });

  it("is told in words of both languages", () => {
    const told = [1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111].map((place) => placeWords(place, [1, 2.5], "en"));
    expect(told.map((text) => text.replace(", range 1-3", ""))).toEqual([
      "1st",
      "2nd",
      "3rd",
      "4th",
      "11th",
      "12th",
      "13th",
      "21st",
      "22nd",
      "101st",
      "111th",
    ]);
    expect(placeWords(3, [2, 5.6], "ko")).toBe("3위, 범위 2-6");
  });
});
