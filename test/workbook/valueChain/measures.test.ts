import { catalog } from "../../../src/catalog/catalog";
import type { ValueChainFigure } from "../../../src/model/catalogTypes";
import { chainFaults } from "../../../src/workbook/valueChain/chainFaults";
import { growthSpan } from "../../../src/workbook/valueChain/growthSpan";
import { measuresOf, segments } from "../../../src/workbook/valueChain/measure";
import { missingLines } from "../../../src/workbook/valueChain/missingLines";
import { notRead, readings, revenueIndicator } from "../../../src/workbook/valueChain/readings";
import { shareOf } from "../../../src/workbook/valueChain/shareOf";

const data = catalog();
const measures = measuresOf(data);
const measure = (id: string) => measures.find(({ indicator }) => indicator.id === id)!;

describe("the measures of the value chain", () => {
  it("stand in all four segments, in the order of the chain", () => {
    expect([...new Set(measures.map(({ segment }) => segment))]).toEqual([...segments]);
  });

  it("are read, or have a reason why not, for every indicator of the data", () => {
    const ids = [...new Set(data.valueChain.map(({ indicator }) => indicator))];
    const known = [...readings.map(({ indicator }) => indicator), revenueIndicator, ...Object.keys(notRead)];
    expect(ids.filter((id) => !known.includes(id))).toEqual([]);
    expect(known.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("are read in the latest period that names the most firms", () => {
    expect(measure("foundry_share").period).toBe("2025-Q2");
    expect(measure("cloud_share_kr").period).toBe("2021");
    expect(measure("hbm_share").period).toBe("2025-Q2");
  });

  it("give a country the sum of its firms, and none to a country that is not named", () => {
    expect(shareOf(measure("hbm_share"), "KOR")).toBeCloseTo(0.79, 12);
    expect(shareOf(measure("notable_models"), "KOR")).toBeCloseTo(1 / 61, 12);
    expect(shareOf(measure("cloud_share_world"), "KOR")).toBeUndefined();
    expect(shareOf(measure("cloud_share_kr"), "KOR")).toBeUndefined();
  });

  it("say what the data lack, in both languages", () => {
    const lines = missingLines(data, { home: "KOR", override: false }, measures);
    expect(lines).toHaveLength(4);
    expect(lines[1]?.en).toMatch(/^Cloud: no share of Korea in World cloud share/);
    expect(lines.every(({ ko }) => /[가-힣]/.test(ko))).toBe(true);
  });

  it("tell the growth between bases that differ, by the notes of the data", () => {
    const faults = chainFaults(data, measures);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.reason.en).toMatch(/HBM share, growth of Korea, United States/);
  });
});

describe("the span over which a country is followed", () => {
  const figure = (period: string, entity: string, value: number, note?: string): ValueChainFigure => ({
    segment: "cloud",
    indicator: "x",
    area: "KOR",
    entity,
    period,
    value,
    unit: "PCT",
    source: "S",
    ...(note === undefined ? {} : { note }),
  });

  it("ends as late and begins as early as the same firms are named", () => {
    const figures = [
      figure("2020", "A", 5),
      figure("2021", "A", 6),
      figure("2023", "A", 8),
      figure("2024", "A", 9),
      figure("2024", "B", 1),
    ];
    expect(growthSpan(figures, "KOR")).toMatchObject({ kind: "span", from: "2020", to: "2023", years: 3 });
  });

  it.each([
    { kind: "onePeriod", figures: [figure("2020", "A", 5)] },
    { kind: "onePeriod", figures: [] },
    { kind: "otherFirms", figures: [figure("2020", "A", 5), figure("2024", "B", 6)] },
    { kind: "tooShort", figures: [figure("2025-Q1", "A", 5), figure("2025-Q2", "A", 6)] },
    { kind: "fromZero", figures: [figure("2020", "A", 0), figure("2024", "A", 6)] },
  ])("is none: $kind", ({ kind, figures }) => {
    expect(growthSpan(figures, "KOR")).toEqual({ kind });
  });

  it("knows from the notes that the basis differs", () => {
    const figures = [figure("2020", "A", 5, "B; not the same basis as C"), figure("2024", "A", 6)];
    expect(growthSpan(figures, "KOR")).toMatchObject({ kind: "span", otherBasis: true });
  });
});
