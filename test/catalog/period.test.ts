import fc from "fast-check";
import { catalog } from "../../src/catalog/catalog";
import { comparePeriods, isSamePeriod, parsePeriod, periodCell } from "../../src/catalog/period";

const years = fc.integer({ min: 1900, max: 2199 });
const two = (n: number) => String(n).padStart(2, "0");
const periods = fc.oneof(
  years.map(String),
  fc.tuple(years, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`),
  fc.tuple(years, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`),
  fc.tuple(years, fc.integer({ min: 1, max: 2 })).map(([y, s]) => `${y}-S${s}`),
  fc.tuple(years, fc.integer({ min: 1, max: 9 })).map(([y, n]) => `${y}-${y + n}`),
  fc.tuple(years, fc.integer({ min: 1, max: 3 })).map(([y, q]) => `${y}-Q${q}/Q4`),
);
const sign = (n: number) => Math.sign(n);

describe("periods", () => {
  it.each([
    [2021, "2021", 12],
    ["2021", "2021", 12],
    [" 2025-q2 ", "2025-Q2", 3],
    ["2025-05", "2025-05", 1],
    ["2025-S2", "2025-S2", 6],
    ["2020-2024", "2020-2024", 60],
    ["2020–2024", "2020-2024", 60],
    ["2025-Q1/Q3", "2025-Q1/Q3", 9],
    [45800, "2025-05", 1],
    ["45800", "2025-05", 1],
    [45800.75, "2025-05", 1],
    [10000, "1927-05", 1],
    [2958465, "9999-12", 1],
  ])("reads %p as %s, %i months", (value, text, months) => {
    const period = parsePeriod(value);
    expect(period.text).toBe(text);
    expect(period.end - period.start + 1).toBe(months);
  });

  it.each([
    ["x"],
    ["2025-13"],
    ["2025-00"],
    ["2025-5"],
    ["2025-Q5"],
    ["2025-S3"],
    ["2024-2020"],
    ["2020-2020"],
    ["2025-Q3/Q1"],
    ["2025-Q2/Q2"],
    ["2025-05-01"],
    [""],
    [0],
    [-2021],
    [999],
    [2021.5],
    [2958466],
    ["0999"],
    [NaN],
    [Infinity],
  ])("refuses %p, quoting it and showing the forms", (value) => {
    expect(() => parsePeriod(value)).toThrow(
      /A period was expected and ".*" arrived\. Write a year \(2021\)/,
    );
  });

  it("is read from its own text again as the same period", () => {
    fc.assert(
      fc.property(periods, (text) => expect(parsePeriod(parsePeriod(text).text)).toEqual(parsePeriod(text))),
    );
  });

  it("is ordered by its end, then the shorter one first", () => {
    const texts = ["2025", "2024", "2025-Q4", "2025-12", "2025-S2", "2020-2025", "2025-11", "2025-Q1/Q3"];
    expect(
      texts
        .map(parsePeriod)
        .sort(comparePeriods)
        .map(({ text }) => text),
    ).toEqual(["2024", "2025-Q1/Q3", "2025-11", "2025-12", "2025-Q4", "2025-S2", "2025", "2020-2025"]);
  });

  it("is totally ordered: antisymmetric, transitive, and equal only for the same months", () => {
    fc.assert(
      fc.property(periods, periods, periods, (a, b, c) => {
        const [x, y, z] = [parsePeriod(a), parsePeriod(b), parsePeriod(c)];
        expect(sign(comparePeriods(x, y)) + sign(comparePeriods(y, x))).toBe(0);
        if (comparePeriods(x, y) <= 0 && comparePeriods(y, z) <= 0)
          expect(comparePeriods(x, z)).toBeLessThanOrEqual(0);
        expect(comparePeriods(x, y) === 0).toBe(isSamePeriod(x, y));
      }),
    );
  });

  it("never puts a period before one that ends earlier", () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        const [x, y] = [parsePeriod(a), parsePeriod(b)];
        fc.pre(x.end < y.end);
        expect(comparePeriods(x, y)).toBeLessThan(0);
      }),
    );
  });

  it("reads every period and vintage of the data as it is written", () => {
    const texts = catalog().observations.flatMap(({ period, vintage }) => [period, vintage ?? period]);
    expect(texts.filter((text) => parsePeriod(text).text !== text)).toEqual([]);
  });

  it("stands in a cell as a number when it is a year, else as text", () => {
    expect(periodCell("2021")).toBe(2021);
    expect(periodCell("2025-Q2")).toBe("2025-Q2");
    expect(periodCell("2020-2024")).toBe("2020-2024");
  });
});
