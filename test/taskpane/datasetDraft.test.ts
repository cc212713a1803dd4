import { catalog } from "../../src/catalog/catalog";
import { InputError } from "../../src/model/errors";
import {
  draftAreas,
  draftRequest,
  emptyDraft,
  offeredAreas,
  offeredPeriods,
  toggled,
  type DatasetDraft,
} from "../../src/taskpane/panels/benchmarks/datasetDraft";
import { firstFigures } from "../../src/taskpane/panels/benchmarks/firstFigures";
import { indicatorFigures } from "../../src/taskpane/panels/benchmarks/indicatorFigures";
import { selectFigures } from "../../src/workbook/insertDataset/selectFigures";

const data = catalog();
const draft: DatasetDraft = { ...emptyDraft, indicators: ["ai_papers", "gerd_ppp_usd_bn"] };

describe("the draft of a dataset", () => {
  it("adds what is not chosen at the end and takes out what is", () => {
    expect(toggled(["a"], "b")).toEqual(["a", "b"]);
    expect(toggled(["a", "b"], "a")).toEqual(["b"]);
  });

  it("offers the areas of all chosen indicators, each once", () => {
    const areas = offeredAreas(data, draft.indicators);
    expect(new Set(areas).size).toBe(areas.length);
    expect(new Set(areas)).toEqual(
      new Set([...data.areasOf("ai_papers"), ...data.areasOf("gerd_ppp_usd_bn")]),
    );
  });

  it("drops chosen areas that no chosen indicator has", () => {
    expect(draftAreas(data, { ...draft, areas: ["KOR", "KRSEL"] })).toEqual(["KOR"]);
  });

  it("offers the periods of the chosen areas in time order", () => {
    const periods = offeredPeriods(data, { ...draft, indicators: ["ai_papers"], areas: ["KOR"] });
    expect(periods).toEqual(data.series("ai_papers", "KOR").map(({ period }) => period));
  });

  it("asks for all areas by naming none", () => {
    expect(draftRequest(draft, "ko")).toEqual({
      indicators: draft.indicators,
      areas: [],
      periods: "latest",
      layout: "long",
      form: "values",
      language: "ko",
    });
  });

  it("refuses a choice of areas that is empty, rather than inserting all", () => {
    expect(() => draftRequest({ ...draft, areas: [] }, "en")).toThrow(InputError);
  });

  it("leaves an open end of the span open", () => {
    expect(draftRequest({ ...draft, periods: "fromTo", from: "2020" }, "en").periods).toEqual({
      from: "2020",
    });
    expect(draftRequest({ ...draft, periods: "fromTo" }, "en").periods).toEqual({});
  });
});

describe("the preview", () => {
  const groups = indicatorFigures(selectFigures(data, { ...draftRequest(draft, "en"), periods: "all" }));

  it("puts the figures of each indicator together, in the order of the choice", () => {
    expect(groups.map(({ indicator }) => indicator.id)).toEqual(draft.indicators);
    for (const { indicator, figures } of groups) {
      expect(figures.every((figure) => figure.indicator === indicator.id)).toBe(true);
    }
  });

  it("shows so many figures in all and no more", () => {
    for (const most of [1, 12, 10_000]) {
      const shown = firstFigures(groups, most).reduce((sum, { figures }) => sum + figures.length, 0);
      const all = groups.reduce((sum, { figures }) => sum + figures.length, 0);
      expect(shown).toBe(Math.min(most, all));
    }
  });
});
