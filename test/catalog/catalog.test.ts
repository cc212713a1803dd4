import { catalog } from "../../src/catalog/catalog";

describe("catalog", () => {
  it("is parsed once and gives the same object at every call", () => {
    expect(catalog()).toBe(catalog());
  });

  it("names the version of the data package and a SHA-256 of its files", () => {
    expect(catalog().version).toBe("2026.11.0");
    expect(catalog().hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("gives one figure a period in order, the latest vintage by default", () => {
    const series = catalog().series("private_ai_investment", "USA");
    const periods = series.map(({ period }) => period);
    expect(new Set(periods).size).toBe(periods.length);
    expect([...periods].sort()).toEqual(periods);
    expect(series.find(({ period }) => period === "2023")?.value).toBe(72.36);
  });

  it("reads a year given as asOf as its December, and leaves out what has no vintage", () => {
    const at = (asOf: string) =>
      catalog()
        .series("private_ai_investment", "USA", asOf)
        .find(({ period }) => period === "2023")?.value;
    expect(at("2024")).toBe(67.22);
    expect(at("2024-12")).toBe(67.22);
    expect(at("2024-04")).toBe(67.22);
    expect(at("2024-03")).toBeUndefined();
    expect(at("2026-04")).toBe(72.36);
    expect(catalog().series("ai_firms_rd", "KOR").length).toBeGreaterThan(0);
    expect(catalog().series("ai_firms_rd", "KOR", "2030")).toEqual([]);
  });

  it("has no figures for an indicator or area that it does not know", () => {
    expect(catalog().series("nope", "KOR")).toEqual([]);
    expect(catalog().areasOf("nope")).toEqual([]);
  });

  it("gives a plan with its targets, and names the plans when asked for another", () => {
    const { plans } = catalog();
    expect(plans).toEqual(["seoul-2024"]);
    expect(catalog().plan("seoul-2024").area).toBe("KRSEL");
    expect(
      catalog()
        .plan("seoul-2024")
        .targets.map(({ id }) => id),
    ).toHaveLength(8);
    expect(() => catalog().plan("busan")).toThrow(/busan.*seoul-2024/);
  });
});
