import fc from "fast-check";
import { catalog } from "../../src/catalog/catalog";
import { approaches, approachReadings } from "../../src/catalog/policies/approachReadings";
import { countryOf } from "../../src/catalog/policies/countryOf";
import { filterPolicies, type PolicyFilter } from "../../src/catalog/policies/filterPolicies";
import { policyBudget, sumsByKind } from "../../src/catalog/policies/policyBudget";
import { statesNumber } from "../../src/catalog/policies/statesNumber";
import type { Policy } from "../../src/model/catalogTypes";

const data = catalog();
const policy = (id: string): Policy => data.policies.find((one) => one.id === id)!;
const ids = (list: readonly Policy[]): readonly string[] => list.map(({ id }) => id);

describe("the country of a policy", () => {
  it.each([
    ["KRSEL", "KOR"],
    ["CNSNZ", "CHN"],
    ["US-NY", "USA"],
    ["FRA", "FRA"],
    ["EU27", "EU27"],
    ["WLD", undefined],
    ["nowhere", undefined],
  ])("of %s is %s", (area, country) => {
    expect(countryOf(data, area)?.id).toBe(country);
  });
});

describe("the filter", () => {
  it("keeps a country with its cities and regions, a city alone, and the bloc without its countries", () => {
    const korea = filterPolicies(data, { area: "KOR" });
    expect(new Set(korea.map(({ area }) => area))).toEqual(new Set(["KOR", "KRSEL", "KRKWJ"]));
    expect(filterPolicies(data, { area: "KRSEL" }).every(({ area }) => area === "KRSEL")).toBe(true);
    expect(filterPolicies(data, { area: "EU27" }).every(({ area }) => area === "EU27")).toBe(true);
  });

  it("keeps both ends of a span of years", () => {
    const found = filterPolicies(data, { fromYear: 2023, toYear: 2024 });
    expect(new Set(found.map(({ year }) => year))).toEqual(new Set([2023, 2024]));
  });

  it("keeps policies with an amount, and those that state a number", () => {
    expect(filterPolicies(data, { withBudget: true }).every((one) => one.budgetValue !== undefined)).toBe(
      true,
    );
    const numbered = new Set(ids(filterPolicies(data, { withNumber: true })));
    expect(
      [..."CN_NGAIDP_2017 EU_CHIPS_2023 FR_CLUST_2024 KR_NAIS_2019 CN_PILOT8_2021".split(" ")].every((id) =>
        numbered.has(id),
      ),
    ).toBe(true);
    expect(
      [..."EU_AIACT_2024 JP_AIACT_2025 CN_SZ_REG_2021 US_NAIIA_2020 FR_AIH_2018".split(" ")].some((id) =>
        numbered.has(id),
      ),
    ).toBe(false);
  });

  it("narrows more with every part, and keeps the order of the register", () => {
    const part = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> =>
      fc.option(fc.constantFrom(...values), { nil: undefined });
    const years = [2017, 2021, 2024, 2026];
    const filter = fc.record({
      area: part(["KOR", "CHN", "EU27", "KRSEL"]),
      level: part(["national", "local"]),
      approach: part(approaches),
      fromYear: part(years),
      toYear: part(years),
      withBudget: part([true, false]),
      withNumber: part([true, false]),
    });
    const defined = (parts: object): PolicyFilter =>
      Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
    fc.assert(
      fc.property(filter, (parts) => {
        const whole = filterPolicies(data, defined(parts));
        const each = Object.entries(parts).map(([key, value]) =>
          filterPolicies(data, defined({ [key]: value })),
        );
        const inAll = data.policies.filter((one) => each.every((list) => list.includes(one)));
        expect(ids(whole)).toEqual(ids(inAll));
      }),
    );
  });
});

describe("numbers in a text", () => {
  it.each([
    ["18,000 advanced GPUs by 2026", true],
    ["Double global market share to 20%", true],
    ["Nine centres of excellence", true],
    ["Draft published June 2021; adoption date not seen", false],
    ["First provincial-level AI promotion law in China, in force 1 October 2022", false],
    ["2,000 firms", true],
    ["", false],
  ])("%s: %s", (text, states) => {
    expect(statesNumber(text)).toBe(states);
  });
});

describe("the study's reading of each country", () => {
  const readings = approachReadings(data, data.policies);
  const of = (id: string) => readings.find(({ country }) => country.id === id);

  it("is what most of its policies are", () => {
    expect(of("USA")?.leading).toEqual(["private-led"]);
    expect(of("CAN")?.leading).toEqual(["research-led"]);
    expect(of("CHN")?.leading).toEqual(["government-led"]);
    expect(of("EU27")?.leading).toEqual(["regulation-led"]);
    expect(of("EU27")?.counts).toMatchObject({ "regulation-led": 4, "research-led": 3, "government-led": 1 });
  });

  it("names all on a tie", () => {
    expect(of("JPN")?.leading).toEqual(["private-led", "government-led"]);
  });

  it("counts every policy once, whatever their order", () => {
    expect(readings.flatMap(({ policies }) => policies)).toHaveLength(data.policies.length);
    const total = readings.flatMap(({ counts }) => Object.values(counts)).reduce((a, b) => a + b, 0);
    expect(total).toBe(data.policies.length);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...data.policies], { minLength: data.policies.length }),
        (shuffled) => {
          const again = approachReadings(data, shuffled).map(({ country, counts, leading }) => ({
            country,
            counts,
            leading,
          }));
          expect(again).toEqual(
            readings.map(({ country, counts, leading }) => ({ country, counts, leading })),
          );
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe("budgets in one currency", () => {
  it("are converted at the average rate of the policy's year, with the rates behind it", () => {
    const budget = policyBudget(data, policy("CA_PCAIS_2017"), "USD")!;
    expect(budget.converted).toBeCloseTo(125_000_000 / 1.2984, 3);
    expect(budget.rates.map(({ currency, period }) => `${currency} ${period}`)).toEqual(["CAD 2017"]);
    const won = policyBudget(data, policy("CA_PCAIS_2017"), "KRW")!;
    expect(won.converted).toBeCloseTo((125_000_000 / 1.2984) * 1129.0435, 0);
    expect(won.rates).toHaveLength(2);
  });

  it("are left as they are in their own currency", () => {
    expect(policyBudget(data, policy("US_CHIPS_2022"), "USD")).toMatchObject({ converted: 280e9, rates: [] });
    expect(policyBudget(data, policy("KR_AI_2026"), "KRW")).toMatchObject({ converted: 9.9e12, rates: [] });
  });

  it.each(["GB_SD_2018", "IL_NAIP2_2024", "KR_AI_2026", "JP_FY2026"])(
    "of %s stays in its own currency, for want of a rate",
    (id) => {
      const budget = policyBudget(data, policy(id), "USD")!;
      expect(budget).toMatchObject({ value: policy(id).budgetValue, rates: [] });
      expect(budget.converted).toBeUndefined();
    },
  );

  it("are none for a law without an amount", () => {
    expect(policyBudget(data, policy("EU_AIACT_2024"), "USD")).toBeUndefined();
  });

  it("are summed within a kind only, and what has no rate stays apart", () => {
    const budgets = data.policies.flatMap((one) => policyBudget(data, one, "USD") ?? []);
    const sums = sumsByKind(budgets);
    expect(new Set(sums.map(({ kind }) => kind)).size).toBe(sums.length);
    for (const { kind, sum, count, apart } of sums) {
      const own = budgets.filter((budget) => budget.kind === kind);
      expect(count + apart.length).toBe(own.length);
      expect(sum ?? 0).toBeCloseTo(
        own.reduce((total, { converted }) => total + (converted ?? 0), 0),
        2,
      );
    }
    expect(sums.find(({ kind }) => kind === "one_year")).toMatchObject({ count: 0, apart: { length: 2 } });
    expect(sums.find(({ kind }) => kind === "one_year")?.sum).toBeUndefined();
  });
});
