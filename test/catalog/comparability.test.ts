import fc from "fast-check";
import { catalog } from "../../src/catalog/catalog";
import { comparabilityFaults } from "../../src/catalog/comparability/comparabilityFaults";
import { comparedFigure, type ComparedFigure } from "../../src/catalog/comparability/comparedFigure";
import { overrideMark, requireComparable } from "../../src/catalog/comparability/requireComparable";
import type { Observation } from "../../src/model/catalogTypes";
import { InputError } from "../../src/model/errors";

const data = catalog();

function observation(indicator: string, area: string, period: string): Observation {
  const found = data.series(indicator, area).find((one) => one.period === period);
  if (found === undefined) throw new Error(`No ${indicator} of ${area} in ${period}.`);
  return found;
}

const figure = (...at: Parameters<typeof observation>): ComparedFigure =>
  comparedFigure(data, observation(...at));

const own = (name: string, unit?: string, period?: string): ComparedFigure => ({
  name: { en: name, ko: name },
  ...(unit === undefined ? {} : { unit: { en: unit, ko: unit } }),
  ...(period === undefined ? {} : { period }),
});

const rules = (figures: readonly ComparedFigure[]): readonly string[] =>
  comparabilityFaults(figures).map(({ rule }) => rule);

const reasons = (figures: readonly ComparedFigure[], language: "en" | "ko" = "en"): string =>
  comparabilityFaults(figures)
    .map(({ reason }) => reason[language])
    .join(" ");

describe("what the guard refuses to compare", () => {
  it("lets figures of one indicator, one year and one unit pass", () => {
    expect(
      rules([figure("gerd_ppp_usd_bn", "KOR", "2021"), figure("gerd_ppp_usd_bn", "USA", "2021")]),
    ).toEqual([]);
    expect(rules([])).toEqual([]);
  });

  it("names two indicators, their units and whose they are", () => {
    const figures = [figure("gerd_ppp_usd_bn", "KOR", "2021"), figure("gerd_pct_gdp", "USA", "2021")];
    expect(rules(figures)).toEqual(["definition", "unit"]);
    expect(reasons(figures)).toBe(
      "The figures do not measure the same thing: Gross domestic expenditure on R&D (Korea), R&D expenditure relative to GDP (United States). The units differ: USD PPP billion (Korea), % of GDP (United States).",
    );
    expect(reasons(figures, "ko")).toContain("단위가 다릅니다: PPP 십억 달러(대한민국)");
  });

  it("refuses an indicator whose definition differs from area to area, with that definition", () => {
    const found = data.observations.filter(({ indicator }) => indicator === "ai_companies_local");
    const figures = found.map((one) => comparedFigure(data, one));
    expect(rules(figures)).toContain("definition");
    expect(reasons(figures)).toContain(
      data.indicators.get("ai_companies_local")!.definition.en.replace(/\.$/, ""),
    );
  });

  it("refuses two sources only where the indicator may be compared within one", () => {
    const twice = (indicator: string): readonly ComparedFigure[] =>
      ["a", "b"].map((source) => ({
        ...figure(indicator, "KOR", "2021"),
        source: { id: source, publisher: source.toUpperCase() },
      }));
    expect(rules(twice("gerd_ppp_usd_bn"))).toEqual([]);
    expect(data.indicators.get("private_ai_investment")?.comparable).toBe("same_source");
    expect(rules(twice("private_ai_investment"))).toEqual(["source"]);
    expect(reasons(twice("private_ai_investment"))).toContain("come from 2: A (a), B (b).");
  });

  it("refuses years five or more apart and says whose, four apart it lets pass", () => {
    expect(rules([own("Seoul", "firms", "2020"), own("Toronto", "firms", "2024")])).toEqual([]);
    const apart = [own("Seoul", "firms", "2025"), own("Toronto", "firms", "2020-12"), own("Paris", "firms")];
    expect(rules(apart)).toEqual(["years"]);
    expect(reasons(apart)).toContain("5 years apart (Toronto 2020, Seoul 2025)");
  });

  it("refuses a sum of several years against a figure of one; months and quarters stand for their year", () => {
    const spans = [own("Seoul", "firms", "2020-2024"), own("Toronto", "firms", "2024")];
    expect(rules(spans)).toEqual(["years"]);
    expect(reasons(spans)).toContain("2020-2024 (Seoul), 2024 (Toronto)");
    expect(rules([own("Seoul", "firms", "2024-05"), own("Toronto", "firms", "2024-Q2")])).toEqual([]);
  });

  it("holds nothing against a range of which no unit and no year is known", () => {
    expect(rules([own("Seoul"), own("Toronto", "firms"), own("Paris", undefined, "2024")])).toEqual([]);
  });

  it("counts the names beyond three", () => {
    const many = ["A", "B", "C", "D", "E"].map((name) => own(name, "firms"));
    expect(reasons([...many, own("F", "persons")])).toBe(
      "The units differ: firms (A, B, C and 2 more), persons (F).",
    );
    expect(reasons([...many, own("F", "persons")], "ko")).toBe(
      "단위가 다릅니다: firms(A, B, C 외 2), persons(F).",
    );
  });

  it("answers the same whatever the order of the figures", () => {
    const one = fc.record({
      name: fc.constantFrom("A", "B", "C"),
      unit: fc.option(fc.constantFrom("x", "y"), { nil: undefined }),
      period: fc.option(fc.constantFrom("2015", "2020", "2024", "2020-2024"), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 6 }), (list) => {
        const figures = list.map(({ name, unit, period }) => own(name, unit, period));
        expect([...rules([...figures].reverse())].sort()).toEqual([...rules(figures)].sort());
      }),
    );
  });
});

describe("the override", () => {
  const mixed = [own("Seoul", "firms"), own("Toronto", "persons")];
  const fine = [own("Seoul", "firms"), own("Toronto", "firms")];

  it("is what the refusal asks for, with every reason of every comparison", () => {
    const refused = (): unknown =>
      requireComparable([fine, mixed, [own("A", "x", "2010"), own("B", "x", "2024")]], { override: false });
    expect(refused).toThrow(InputError);
    expect(refused).toThrow(/units differ: .* 14 years apart .*tick “Compare nevertheless”/);
  });

  it("gives back what it accepted, and the line that marks it", () => {
    const accepted = requireComparable([fine, mixed], { override: true });
    expect(accepted.map(({ rule }) => rule)).toEqual(["unit"]);
    expect(overrideMark(accepted)).toEqual({
      en: "⚠ Compared nevertheless. The units differ: firms (Seoul), persons (Toronto).",
      ko: "⚠ 비교 제한을 무시함. 단위가 다릅니다: firms(Seoul), persons(Toronto).",
    });
  });

  it("leaves no mark where nothing had to be accepted", () => {
    expect(overrideMark(requireComparable([fine], { override: true }))).toBeUndefined();
    expect(requireComparable([fine], { override: false })).toEqual([]);
  });
});
