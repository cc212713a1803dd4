import { catalog } from "../../src/catalog/catalog";
import {
  activeFilters,
  filterIndicators,
  noFilter,
} from "../../src/taskpane/panels/benchmarks/filterIndicators";
import { indicatorFacts } from "../../src/taskpane/panels/benchmarks/indicatorFacts";
import { buildSearchIndex, searchIndicators } from "../../src/taskpane/panels/benchmarks/searchIndex";

const facts = indicatorFacts(catalog());
const index = buildSearchIndex(facts, ({ indicator }) => [indicator.theme]);
const search = (query: string): string[] =>
  searchIndicators(index, query).map(({ indicator }) => indicator.id);

describe("indicatorFacts", () => {
  it("lists every indicator that has figures by area, and none of the value chain", () => {
    const withFigures = new Set(catalog().observations.map(({ indicator }) => indicator));
    expect(new Set(facts.map(({ indicator }) => indicator.id))).toEqual(withFigures);
    expect(facts.every(({ indicator }) => indicator.kind === "series")).toBe(true);
  });

  it("knows areas, first and last period and evidence of an indicator", () => {
    const papers = facts.find(({ indicator }) => indicator.id === "ai_papers");
    expect(papers?.firstPeriod).toBe("2006");
    expect(papers?.lastPeriod).toBe("2022");
    expect(papers?.areas).toEqual(expect.arrayContaining(["KOR", "CHN", "USA"]));
    expect(papers?.evidence).toEqual(new Set(["copy_of_publisher_file"]));
  });

  it("says where an indicator has estimates or bounds", () => {
    const startups = facts.find(({ indicator }) => indicator.id === "ai_native_startups");
    expect(startups?.hasEstimates).toBe(true);
  });
});

describe("searchIndicators", () => {
  it("keeps all indicators in their order for a blank query", () => {
    expect(search("  ")).toEqual(facts.map(({ indicator }) => indicator.id));
  });

  it.each([
    ["an English name", "notable AI models"],
    ["a Korean name", "주목할 만한 AI 모델"],
    ["an id", "notable_ai_models"],
    ["another case", "NOTABLE ai MODELS"],
    ["full-width letters", "ｎｏｔａｂｌｅ"],
    ["initial consonants", "ㅈㅁㅎ"],
    ["a half-typed syllable", "주목하"],
    ["romanised Korean", "jumok"],
    ["the words in another order", "models notable"],
  ])("finds by %s", (_how, query) => {
    expect(search(query)).toContain("notable_ai_models");
  });

  it("finds papers by the initials of 논문", () => {
    expect(search("ㄴㅁ")).toContain("ai_papers");
  });

  it.each(["startup", "startups", "창업", "스타트업"])(
    "finds start-ups by “%s”, as people call them",
    (query) => {
      expect(search(query)).toContain("ai_native_startups");
    },
  );

  it("puts an indicator whose name has the words before one that only mentions them", () => {
    const found = search("talent");
    expect(found.indexOf("ai_talent_concentration")).toBeLessThan(found.indexOf("ai_researchers"));
  });

  it("finds nothing when one word of the query is nowhere", () => {
    expect(search("papers zebra")).toEqual([]);
  });
});

describe("filterIndicators", () => {
  it("keeps all without a filter", () => {
    expect(filterIndicators(facts, noFilter)).toEqual(facts);
  });

  it("narrows by theme, area, evidence and comparability together", () => {
    const found = filterIndicators(facts, {
      theme: "seoul",
      area: "KRSEL",
      evidence: "secondary",
      onlyComparable: true,
    });
    expect(found.length).toBeGreaterThan(0);
    for (const { indicator, areas, evidence } of found) {
      expect(indicator.theme).toBe("seoul");
      expect(areas).toContain("KRSEL");
      expect(evidence.has("secondary")).toBe(true);
      expect(indicator.comparable).not.toBe("no");
    }
  });

  it("leaves out indicators whose definitions differ from area to area when only comparable ones are asked for", () => {
    const ids = filterIndicators(facts, { onlyComparable: true }).map(({ indicator }) => indicator.id);
    expect(ids).not.toContain("ai_companies_local");
    expect(ids).toContain("gerd_ppp_usd_bn");
  });

  it("counts the parts that narrow", () => {
    expect(activeFilters(noFilter)).toBe(0);
    expect(activeFilters({ theme: "seoul", area: "KOR", evidence: "secondary", onlyComparable: true })).toBe(
      4,
    );
  });
});
