import fc from "fast-check";
import { catalog } from "../../src/catalog/catalog";
import { boundText } from "../../src/catalog/citation";
import type { Observation } from "../../src/model/catalogTypes";
import { createMessages } from "../../src/taskpane/messages/createMessages";
import { chartConfiguration } from "../../src/taskpane/panels/benchmarks/chartConfiguration";
import { chartModel } from "../../src/taskpane/panels/benchmarks/chartModel";
import { chartWords } from "../../src/taskpane/panels/benchmarks/chartWords";
import { homeAreas } from "../../src/taskpane/panels/benchmarks/homeAreas";

const data = catalog();
const higher = { direction: "higher" } as const;
const figure = (area: string, period: string, value: number): Observation => ({
  indicator: "x",
  area,
  period,
  value,
  unit: "COUNT",
  status: "A",
  source: "s",
});

describe("homeAreas", () => {
  it("are the plan's city and its country", () => {
    expect(homeAreas(data)).toEqual(new Set(["KRSEL", "KOR"]));
  });
});

describe("chartModel", () => {
  it("draws bars, the best first, when each area has one figure", () => {
    const model = chartModel(data, higher, [figure("KOR", "2021", 3), figure("USA", "2022", 9)]);
    expect(model).toMatchObject({
      kind: "bars",
      labels: ["USA", "KOR"],
      series: [{ values: [9, 3] }],
      left: 0,
    });
  });

  it("puts the lowest first where lower is better", () => {
    const ranks = [figure("KOR", "2021", 12), figure("USA", "2021", 2)];
    expect(chartModel(data, { direction: "lower" }, ranks)?.labels).toEqual(["USA", "KOR"]);
  });

  it("draws lines over time when an area has several figures, with a gap where one is missing", () => {
    const model = chartModel(data, higher, [
      figure("KOR", "2020", 1),
      figure("KOR", "2022", 3),
      figure("USA", "2021", 5),
    ]);
    expect(model?.kind).toBe("lines");
    expect(model?.labels).toEqual(["2020", "2021", "2022"]);
    expect(model?.series.find(({ area }) => area === "KOR")?.values).toEqual([1, null, 3]);
  });

  it("keeps the place of years without a figure, and takes other periods as they come", () => {
    const years = [figure("KOR", "2015", 1), figure("KOR", "2019", 2)];
    expect(chartModel(data, higher, years)?.labels).toEqual(["2015", "2016", "2017", "2018", "2019"]);
    const halves = [figure("KOR", "2025-S1", 1), figure("KOR", "2025-S2", 2)];
    expect(chartModel(data, higher, halves)?.labels).toEqual(["2025-S1", "2025-S2"]);
  });

  it("leaves the world and blocs to the table where three other areas stand beside them", () => {
    const countries = ["KOR", "USA", "CHN"].map((area) => figure(area, "2021", 1));
    const model = chartModel(data, higher, [
      ...countries,
      figure("WLD", "2021", 99),
      figure("EU27", "2021", 50),
    ]);
    expect(model?.labels).not.toContain("WLD");
    expect(model?.left).toBe(2);
  });

  it("is undefined without figures", () => {
    expect(chartModel(data, higher, [])).toBeUndefined();
  });

  it("never loses an area: each is drawn or counted as left, and home areas are always drawn", () => {
    const areas = [...data.areas.keys()];
    const figures = fc.uniqueArray(
      fc.record({ area: fc.constantFrom(...areas), value: fc.double({ noNaN: true }) }),
      {
        selector: ({ area }) => area,
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(figures, (drawn) => {
        const model = chartModel(
          data,
          higher,
          drawn.map(({ area, value }) => figure(area, "2021", value)),
        );
        expect(model && model.labels.length + model.left).toBe(drawn.length);
        for (const { area } of drawn) {
          if (homeAreas(data).has(area)) expect(model?.labels).toContain(area);
        }
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});

describe("chartWords", () => {
  const words = {
    t: createMessages("en"),
    indicator: "AI papers",
    unit: "articles",
    areaName: (id: string) => data.areas.get(id)?.name.en ?? id,
    figure: boundText,
  };

  it("tells every bar with its figure and period", () => {
    const figures = [figure("KOR", "2021", 2116), figure("USA", "2022", 12642)];
    const model = chartModel(data, higher, figures);
    expect(model && chartWords(model, figures, words)).toBe(
      "Bar chart of AI papers in articles. United States 12,642 (2022); Republic of Korea 2,116 (2021).",
    );
  });

  it("tells each line from its first to its last figure, and how many areas are left", () => {
    const areas = ["KOR", "USA", "CHN", "JPN", "DEU", "FRA", "GBR"];
    const figures = areas.flatMap((area, at) => [figure(area, "2020", at), figure(area, "2021", at + 10)]);
    const model = chartModel(data, higher, figures);
    const told = model && chartWords(model, figures, words);
    expect(told).toContain("2020 to 2021");
    expect(told).toContain("United Kingdom from 6 to 16");
    expect(told).toContain("1 more area is in the table only");
  });
});

describe("chartConfiguration", () => {
  it("tells lines apart by dash and point, not by colour alone", () => {
    const areas = ["KOR", "USA", "CHN", "JPN", "DEU", "FRA"];
    const figures = areas.flatMap((area) => [figure(area, "2020", 1), figure(area, "2021", 2)]);
    const model = chartModel(data, higher, figures);
    if (!model) throw new Error("There are figures to draw.");
    const look = { text: "#000", grid: "#ccc", isDark: false };
    const { datasets } = chartConfiguration(model, (id) => id, look).data;
    const shapes = datasets.map((set) =>
      JSON.stringify(["borderDash" in set && set.borderDash, "pointStyle" in set && set.pointStyle]),
    );
    expect(new Set(shapes).size).toBe(areas.length);
  });
});
