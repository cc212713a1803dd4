import fc from "fast-check";
import { buildCatalog, catalog, type Catalog } from "../../src/catalog/catalog";
import { packedData } from "../../src/catalog/packedData";
import { comparison, figure, leaders, ranking } from "../../src/catalog/query";
import { UndefinedResultError } from "../../src/model/errors";

/** The catalog with other values for some figures of R&D expenditure in 2021. */
function withValues(values: Readonly<Record<string, number>>): Catalog {
  const { observations: table, ...others } = packedData.tables;
  const numbers = table?.columns.obs_value;
  if (table === undefined || numbers === undefined || "words" in numbers) throw new Error("no observations");
  const changed = numbers.map((value, row) => {
    const { indicator, area, period } = catalog().observations[row] ?? {};
    return indicator === "gerd_ppp_usd_bn" && period === "2021" ? (values[area ?? ""] ?? value) : value;
  });
  const columns = { ...table.columns, obs_value: changed };
  return buildCatalog({ ...packedData, tables: { ...others, observations: { ...table, columns } } });
}

const areas = ["KOR", "USA", "CHN", "JPN", "DEU", "GBR", "FRA", "TWN", "CAN", "ISR"];
const values = fc.array(fc.integer({ min: -3, max: 3 }), {
  minLength: areas.length,
  maxLength: areas.length,
});
const named = (list: readonly number[]) => Object.fromEntries(areas.map((area, i) => [area, list[i] ?? 0]));
const asked = { indicator: "gerd_ppp_usd_bn", period: 2021 };

describe("places", () => {
  it("are 1 plus the number of better areas, so that ties share the best place", () => {
    fc.assert(
      fc.property(values, (list) => {
        const changed = withValues(named(list));
        areas.forEach((area, i) => {
          const better = list.filter((value) => value > (list[i] ?? 0)).length;
          expect(ranking(changed, { ...asked, area }).place).toBe(better + 1);
        });
      }),
      { numRuns: 20 },
    );
  });

  it("are the same whether asked one by one or as leaders, for every indicator that may be ranked", () => {
    for (const { id } of [...catalog().indicators.values()].filter(({ kind }) => kind === "series")) {
      for (const period of new Set(
        catalog()
          .observations.filter((o) => o.indicator === id)
          .map((o) => o.period),
      )) {
        const placed = leaders(catalog(), { indicator: id, period, count: 1000, override: true });
        if (placed.length < 3) continue;
        for (const { place, figure: own } of placed) {
          expect(ranking(catalog(), { indicator: id, area: own.area, period, override: true }).place).toBe(
            place,
          );
        }
      }
    }
  });

  it("never cut an area that shares the last place", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 10 }), (list, count) => {
        const placed = leaders(withValues(named(list)), { ...asked, count });
        expect(placed.length).toBeGreaterThanOrEqual(count);
        expect(placed.every(({ place }) => place <= count)).toBe(true);
        expect(placed.map(({ figure: own }) => own.value)).toEqual(
          placed.map(({ figure: own }) => own.value).sort((a, b) => b - a),
        );
      }),
      { numRuns: 20 },
    );
  });

  it("leave the catalog as it was", () => {
    const before = JSON.stringify(catalog().observations);
    leaders(catalog(), asked);
    ranking(catalog(), { ...asked, area: "KOR" });
    expect(JSON.stringify(catalog().observations)).toBe(before);
  });
});

describe("comparison", () => {
  it("divides by the size of a negative reference", () => {
    const changed = withValues({ KOR: 2, USA: -4 });
    const request = { ...asked, area: "KOR", reference: "USA" };
    expect(comparison(changed, { ...request, measure: "percent" }).result).toBe(1.5);
    expect(comparison(changed, { ...request, measure: "ratio" }).result).toBe(-0.5);
  });

  it("has no ratio to zero, but a difference", () => {
    const changed = withValues({ KOR: 2, USA: 0 });
    const request = { ...asked, area: "KOR", reference: "USA" };
    for (const measure of ["ratio", "percent"] as const) {
      expect(() => comparison(changed, { ...request, measure })).toThrow(UndefinedResultError);
    }
    expect(comparison(changed, request).result).toBe(2);
  });

  it("of an area with itself is 0, 1 and 0", () => {
    for (const area of areas) {
      const request = { ...asked, area, reference: area };
      const results = (["difference", "ratio", "percent"] as const).map(
        (measure) => comparison(catalog(), { ...request, measure }).result,
      );
      expect(results).toEqual([0, 1, 0]);
    }
  });

  it("takes the middle of an even number of areas as the median", () => {
    const list = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect(
      comparison(withValues(named(list)), { ...asked, area: "KOR", reference: "median" }).reference,
    ).toBe(5.5);
    expect(
      comparison(withValues(named(list)), { ...asked, area: "KOR", reference: "average" }).reference,
    ).toBe(5.5);
    expect(
      comparison(withValues(named(list)), { ...asked, area: "KOR", reference: "leader" }).reference,
    ).toBe(10);
  });
});

describe("figure", () => {
  it("of no period is the last of the series, for every indicator and area", () => {
    for (const { id, kind } of catalog().indicators.values()) {
      for (const area of kind === "series" ? catalog().areasOf(id) : []) {
        expect(figure(catalog(), { indicator: id, area })).toBe(catalog().series(id, area).at(-1));
      }
    }
  });

  it("as of a date was published by then, and is the latest that was", () => {
    const months = fc.tuple(fc.integer({ min: 2015, max: 2026 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(
        months,
        fc.constantFrom(...catalog().observations),
        ([year, month], { indicator, area, period }) => {
          const asOf = `${String(year)}-${String(month).padStart(2, "0")}`;
          const december = (vintage: string) => (vintage.length === 4 ? `${vintage}-12` : vintage);
          const known = catalog()
            .observations.filter((o) => o.indicator === indicator && o.area === area && o.period === period)
            .flatMap((o) => (o.vintage === undefined ? [] : [{ at: december(o.vintage), value: o.value }]))
            .filter(({ at }) => at <= asOf)
            .sort((a, b) => a.at.localeCompare(b.at));
          const found = catalog()
            .series(indicator, area, asOf)
            .find((o) => o.period === period);
          expect(found?.value).toBe(known.at(-1)?.value);
        },
      ),
    );
  });
});

describe("speed", () => {
  it("builds the catalog well within the first call's 60 milliseconds, median of nine", () => {
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now();
      buildCatalog(packedData);
      return performance.now() - start;
    }).sort((a, b) => a - b);
    expect(times[4]).toBeLessThan(60);
  });

  it("answers a scalar question in less than a millisecond, median of many", () => {
    const times = Array.from({ length: 200 }, () => {
      const start = performance.now();
      ranking(catalog(), { ...asked, area: "KOR" });
      figure(catalog(), { indicator: "private_ai_investment", area: "USA", period: 2023, asOf: "2024-12" });
      return performance.now() - start;
    }).sort((a, b) => a - b);
    expect(times[100]).toBeLessThan(1);
  });
});
