import { buildCatalog, catalog } from "../../src/catalog/catalog";
import { packedData } from "../../src/catalog/packedData";
import { resolveArea, resolveIndicator, resolveTarget } from "../../src/catalog/resolve";
import { InputError, MissingDataError } from "../../src/model/errors";

const area = (text: string) => resolveArea(catalog(), text).id;
const indicator = (text: string) => resolveIndicator(catalog(), text).id;
const target = (text: string) => resolveTarget(catalog(), text).id;

describe("naming an area", () => {
  it.each([
    ["KOR", "KOR"],
    ["kor", "KOR"],
    [" Korea ", "KOR"],
    ["대한민국", "KOR"],
    ["한국", "KOR"],
    ["republic of korea", "KOR"],
    ["Singapore", "SGSIN"],
    ["싱가포르", "SGSIN"],
    ["SG", "SGP"],
    ["Singapore (country)", "SGP"],
    ["New  York", "USNYC"],
    ["New York State", "US-NY"],
    ["montréal", "CAMTR"],
    ["광주", "KRKWJ"],
    ["Seongnam", "KRSGM"],
    ["EU", "EU27"],
  ])("reads %p as %s", (text, id) => {
    expect(area(text)).toBe(id);
  });

  it("finds every area by its id and by both names", () => {
    for (const { id, name } of catalog().areas.values()) {
      for (const text of [id, name.en, name.ko, name.en.toUpperCase()]) expect(area(text)).toBe(id);
    }
  });

  it("finds every area by each of its aliases", () => {
    for (const { id, aliases } of catalog().areas.values())
      for (const alias of aliases) expect(area(alias)).toBe(id);
  });

  it("names the nearest ids for an unknown one, in both languages", () => {
    expect(() => area("Seul")).toThrow(MissingDataError);
    expect(() => area("Seul")).toThrow(/"Seul".*Nearest: KRSEL/);
    try {
      area("Seul");
    } catch (error) {
      expect((error as MissingDataError).text.ko).toMatch(/"Seul" 지역.*KRSEL/);
    }
  });
});

describe("naming an indicator", () => {
  it("finds every indicator by its id and by both names", () => {
    for (const { id, name } of catalog().indicators.values()) {
      for (const text of [id, name.en, name.ko, id.toUpperCase()]) expect(indicator(text)).toBe(id);
    }
  });

  it("takes a name without its bracket where only one indicator has it", () => {
    expect(indicator("R&D as share of GDP")).toBe("gerd_pct_gdp_national");
  });

  it("takes an id with spaces, so that no name of another indicator answers in its place", () => {
    expect(indicator("AI papers")).toBe("ai_papers");
    expect(indicator("ai papers 5y")).toBe("ai_papers_5y");
    expect(() => indicator("AI 논문 수")).toThrow("ai_papers, ai_papers_frac");
  });

  it("prefers an exact name to a shortened one", () => {
    expect(indicator("Notable AI models")).toBe("notable_models");
  });

  it.each([
    ["Unicorns", "unicorns_cb, unicorns_hurun, unicorns_sg"],
    ["AI 기업 수", "ai_firms"],
  ])("is settled or refused for %p, naming %s", (text, ids) => {
    if (ids.includes(",")) {
      expect(() => indicator(text)).toThrow(InputError);
      expect(() => indicator(text)).toThrow(ids);
    } else expect(indicator(text)).toBe(ids);
  });

  it("names the nearest ids for an unknown one", () => {
    expect(() => indicator("privat_ai_investment")).toThrow(/Nearest: private_ai_investment,/);
    expect(() => indicator("patents")).toThrow(/Nearest: .*patents/);
  });
});

describe("naming a target", () => {
  it("finds every target by its id and by both names", () => {
    for (const { id, name } of catalog().targets) {
      for (const text of [id, name.en, name.ko]) expect(target(text)).toBe(id);
    }
  });

  it("names the nearest ids for an unknown one", () => {
    expect(() => target("startup")).toThrow(/There is no target "startup"\. Nearest: startups/);
  });

  it("refuses an id that two plans have, unless the plan is given", () => {
    const { plan_targets: table, ...others } = packedData.tables;
    if (table === undefined) throw new Error("no targets");
    const double = Object.entries(table.columns).map(([field, column]) => {
      const values =
        "words" in column ? column.at.map((at) => (at === null ? null : (column.words[at] ?? null))) : column;
      const second = field === "plan_id" ? values.map(() => "busan-2027") : values;
      return [field, [...values, ...second]] as const;
    });
    const two = buildCatalog({
      ...packedData,
      tables: { ...others, plan_targets: { rows: table.rows * 2, columns: Object.fromEntries(double) } },
    });
    expect(two.plans).toEqual(["seoul-2024", "busan-2027"]);
    expect(() => resolveTarget(two, "startups")).toThrow(/seoul-2024\/startups, busan-2027\/startups/);
    expect(resolveTarget(two, "startups", "busan-2027").plan).toBe("busan-2027");
  });
});
