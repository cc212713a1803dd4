import { catalog } from "../../src/catalog/catalog";
import * as functions from "../../src/functions/benchmarks.functions";
import { setMessageLanguage } from "../../src/model/messageLanguage";
import { installRuntime, shown } from "./runtime";

installRuntime();

type Calculate = (...args: unknown[]) => unknown;
type Name = keyof typeof functions;

/** The functions as Excel calls them: any value in any place. */
const call = (name: Name, ...args: unknown[]): unknown =>
  shown(() => (functions[name] as Calculate)(...args));
const rows = (name: Name, ...args: unknown[]): unknown[][] => call(name, ...args) as unknown[][];
const notAvailable = (message: string | RegExp) => ({ code: "#N/A", message: matching(message) });
const refused = (message: string | RegExp) => ({ code: "#VALUE!", message: matching(message) });
const matching = (message: string | RegExp): unknown =>
  typeof message === "string" ? expect.stringContaining(message) : expect.stringMatching(message);

const passed: unknown = expect.objectContaining({ code: "#DIV/0!" });
const errorValue = { type: "Error", basicType: "Error", basicValue: "#DIV/0!" };
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe("the facts of the study", () => {
  it("put Korea 5th in R&D expenditure in 2021 among countries", () => {
    expect(call("ranking", "gerd_ppp_usd_bn", "KOR", 2021)).toBe(5);
    expect(rows("leaders", "gerd_ppp_usd_bn", 5, 2021, "country")[4]?.slice(0, 2)).toEqual([5, "KOR"]);
  });

  it("put Korea 12th in AI articles in 2021", () => {
    expect(call("benchmark", "ai_papers_rank", "KOR", 2021)).toBe(12);
  });

  it("put China above the United States in AI articles in every year from 2007, and below it in 2006", () => {
    const china = rows("history", "ai_papers", "CHN");
    expect(china.length).toBeGreaterThan(5);
    for (const [period] of china) {
      const lead = call("compare", "ai_papers", "CHN", "USA", period) as number;
      expect([period, lead > 0]).toEqual([period, (period as number) >= 2007]);
    }
  });

  it("give private investment in AI of the United States in 2023 at both vintages", () => {
    expect(call("benchmark", "private_ai_investment", "USA", 2023)).toBe(72.36);
    expect(call("benchmark", "private_ai_investment", "USA", 2023, "2024-12")).toBe(67.22);
    expect(call("benchmark", "private_ai_investment", "USA", 2023, 2024)).toBe(67.22);
  });
});

describe("BENCHMARK", () => {
  it("gives every figure of the catalog", () => {
    for (const { indicator, area, period } of catalog().observations) {
      const expected = catalog()
        .series(indicator, area)
        .find((figure) => figure.period === period)?.value;
      expect(call("benchmark", indicator, area, period)).toBe(expected);
    }
  });

  it("takes names and aliases in both languages and any case", () => {
    for (const area of ["USA", "usa", "United States", "미국", "America"]) {
      expect(call("benchmark", "AI 민간투자", area, 2023)).toBe(72.36);
      expect(call("benchmark", "PRIVATE INVESTMENT IN AI", area, 2023)).toBe(72.36);
    }
  });

  it("takes the latest period of the area when it is left out, blank or 0", () => {
    const latest = catalog().series("gerd_ppp_usd_bn", "KOR").at(-1)?.value;
    for (const blank of [undefined, null, "", 0, [[""]], { type: "Empty" }]) {
      expect(call("benchmark", "gerd_ppp_usd_bn", "KOR", blank, blank)).toBe(latest);
    }
  });

  it("reads a period as number, text, Excel date, single cell or rich value", () => {
    for (const year of [2021, "2021", [[2021]], { type: "Double", basicValue: 2021 }]) {
      expect(call("benchmark", "gerd_ppp_usd_bn", "KOR", year)).toBe(119.58);
    }
    const monthly = catalog().observations.find(({ period }) => period === "2025-05");
    if (monthly === undefined) throw new Error("no monthly figure");
    expect(call("benchmark", monthly.indicator, monthly.area, 45800)).toBe(monthly.value);
  });

  it("keeps a year apart from its months and quarters", () => {
    expect(call("benchmark", "gerd_ppp_usd_bn", "KOR", "2021-12")).toEqual(
      notAvailable(/in 2021-12.*Periods that it has: .*2021/),
    );
    expect(call("benchmark", "gerd_ppp_usd_bn", "KOR", 44500)).toEqual(notAvailable("in 2021-10"));
  });

  it("counts a bound as its number", () => {
    expect(call("benchmark", "ai_native_startups", "KRSEL", 2025)).toBe(500);
  });

  it("leaves out a figure without a vintage as of any date", () => {
    expect(call("benchmark", "ai_firms_rd", "KOR", 2023)).toBe(3500);
    expect(call("benchmark", "ai_firms_rd", "KOR", 2023, 2030)).toEqual(
      notAvailable("no date of publication"),
    );
  });

  it("sends a figure by company to LIST.VALUECHAIN", () => {
    for (const { id } of [...catalog().indicators.values()].filter(({ kind }) => kind === "value_chain")) {
      expect(call("benchmark", id, "KOR")).toEqual(notAvailable("by company: use LIST.VALUECHAIN"));
    }
  });
});

describe("a wrong argument", () => {
  const named: [Name, (indicator: unknown, area: unknown) => unknown[]][] = [
    ["benchmark", (indicator, area) => [indicator, area]],
    ["history", (indicator, area) => [indicator, area]],
    ["grid", (indicator, area) => [indicator, [[area]]]],
    ["ranking", (indicator, area) => [indicator, area]],
    ["compare", (indicator, area) => [indicator, area, "USA"]],
    ["source", (indicator, area) => [indicator, area]],
  ];

  it.each(named)("of %s is answered: unknown indicator or area, with the nearest ids", (name, args) => {
    expect(call(name, ...args("gerd_ppp_usd", "KOR"))).toEqual(
      notAvailable(/There is no indicator.*gerd_ppp_usd_bn/),
    );
    expect(call(name, ...args("gerd_ppp_usd_bn", "Koria"))).toEqual(notAvailable(/There is no area.*KOR/));
    expect(call(name, ...args("gerd_ppp_usd_bn", 5))).toEqual(notAvailable('There is no area "5"'));
  });

  it.each(named)("of %s is answered: an ambiguous name, listing the ids", (name, args) => {
    expect(call(name, ...args("Unicorns", "KOR"))).toEqual(
      refused("unicorns_cb, unicorns_hurun, unicorns_sg"),
    );
  });

  it.each(named)("of %s is answered: blank, boolean, error cell or range as the indicator", (name, args) => {
    for (const blank of ["", null, undefined, 0]) {
      expect(call(name, ...args(blank, "KOR"))).toEqual(refused("indicator is blank"));
    }
    expect(call(name, ...args(true, "KOR"))).toEqual(refused("found TRUE"));
    expect(call(name, ...args(errorValue, "KOR"))).toEqual(passed);
    expect(call(name, ...args([["a", "b"]], "KOR"))).toEqual(refused("single value"));
  });

  it.each(named)("of %s is answered: a value-chain id", (name, args) => {
    if (name === "source") {
      expect(call(name, ...args("hbm_share", "KOR"))).toMatch(/Counterpoint|HBM/);
      return;
    }
    expect(call(name, ...args("hbm_share", "KOR"))).toEqual(notAvailable("by company: use LIST.VALUECHAIN"));
  });

  const dated: [Name, (period: unknown) => unknown[]][] = [
    ["benchmark", (period) => ["gerd_ppp_usd_bn", "KOR", period]],
    ["benchmark", (period) => ["gerd_ppp_usd_bn", "KOR", 2021, period]],
    ["history", (period) => ["gerd_ppp_usd_bn", "KOR", period]],
    ["history", (period) => ["gerd_ppp_usd_bn", "KOR", 2000, period]],
    ["history", (period) => ["gerd_ppp_usd_bn", "KOR", 2000, 2021, period]],
    ["grid", (period) => ["gerd_ppp_usd_bn", [["KOR"]], [[period]]]],
    ["grid", (period) => ["gerd_ppp_usd_bn", [["KOR"]], [[2021]], period]],
    ["ranking", (period) => ["gerd_ppp_usd_bn", "KOR", period]],
    ["ranking", (period) => ["gerd_ppp_usd_bn", "KOR", 2021, undefined, period]],
    ["leaders", (period) => ["gerd_ppp_usd_bn", 3, period]],
    ["leaders", (period) => ["gerd_ppp_usd_bn", 3, 2021, "country", period]],
    ["compare", (period) => ["gerd_ppp_usd_bn", "KOR", "USA", period]],
    ["compare", (period) => ["gerd_ppp_usd_bn", "KOR", "USA", 2021, "ratio", period]],
    ["source", (period) => ["gerd_ppp_usd_bn", "KOR", period]],
    ["source", (period) => ["gerd_ppp_usd_bn", "KOR", 2021, period]],
    ["exchange", (period) => [[[1]], "USD", "KRW", period]],
    ["listPolicies", (period) => ["KOR", period]],
    ["listValueChain", (period) => ["cloud", period]],
  ];

  it.each(dated)("of %s is answered: a period that is none", (name, args) => {
    for (const period of ["soon", "2025-13", -5, 2021.5, "2025-Q5"]) {
      expect(call(name, ...args(period))).toEqual(refused(`"${period}" arrived`));
    }
    expect(call(name, ...args(true))).toEqual(refused("found TRUE"));
    expect(call(name, ...args(errorValue))).toEqual(passed);
  });

  const languages: [Name, (language: unknown) => unknown[]][] = [
    ["source", (language) => ["gerd_ppp_usd_bn", "KOR", 2021, undefined, language]],
    ["definition", (language) => ["gerd_ppp_usd_bn", language]],
    ["listIndicators", (language) => ["hbm", language]],
    ["listAreas", (language) => ["bloc", language]],
    ["listPolicies", (language) => ["KOR", 2024, language]],
    ["listValueChain", (language) => ["cloud", "2025-Q2", language]],
  ];

  it.each(languages)("of %s is answered: another language", (name, args) => {
    expect(call(name, ...args("fr"))).toEqual(refused(/language is "fr".*"en", "ko"/));
    expect(call(name, ...args("KO"))).toEqual(call(name, ...args("ko")));
    expect(call(name, ...args(0))).toEqual(call(name, ...args("en")));
    expect(call(name, ...args("ko"))).not.toEqual(call(name, ...args("en")));
  });

  it("is answered in Korean once the pane speaks Korean", () => {
    setMessageLanguage("ko");
    expect(call("benchmark", "nope", "KOR")).toEqual(notAvailable(/"nope" 지표.*LIST\.INDICATORS/));
    expect(call("benchmark", "gerd_ppp_usd_bn", "KOR", "x")).toEqual(refused(/기간이 필요한데 "x"/));
    expect(call("benchmark", "", "KOR")).toEqual(refused(/^지표\(indicator\)가 비어/));
    setMessageLanguage("en");
  });
});

describe("HISTORY", () => {
  it("gives period and value in order, years as numbers", () => {
    const history = rows("history", "private_ai_investment", "USA");
    expect(history.map(([period]) => period)).toEqual(
      catalog()
        .series("private_ai_investment", "USA")
        .map(({ period }) => Number(period)),
    );
    expect(history.find(([period]) => period === 2023)).toEqual([2023, 72.36]);
  });

  it("keeps to the span given, both ends included", () => {
    expect(rows("history", "ai_papers", "KOR", 2019, 2021).map(([period]) => period)).toEqual([
      2019, 2020, 2021,
    ]);
    expect(rows("history", "ai_papers", "KOR", undefined, "2016").map(([period]) => period)).toEqual([
      2015, 2016,
    ]);
    expect(rows("history", "ai_papers", "KOR", 0, 2015)).toHaveLength(1);
  });

  it("gives the vintages known at a date", () => {
    expect(rows("history", "private_ai_investment", "USA", 2023, 2023, "2024-12")).toEqual([[2023, 67.22]]);
  });

  it("says which periods there are when the span is empty, and refuses one that ends before it begins", () => {
    expect(call("history", "ai_papers", "KOR", 1990, 1999)).toEqual(
      notAvailable("Periods that it has: 2015"),
    );
    expect(call("history", "ai_papers", "KOR", 2021, 2019)).toEqual(refused("ends before it begins"));
  });

  it("writes half-years as text, in order", () => {
    expect(rows("history", "ai_user_share", "KOR").map(([period]) => period)).toEqual(
      ["2025-S1", "2025-S2"].filter((period) =>
        catalog()
          .series("ai_user_share", "KOR")
          .some((figure) => figure.period === period),
      ),
    );
  });
});

describe("GRID", () => {
  it("sets areas down and periods across, with headers, and empty text where there is no value", () => {
    expect(
      call("grid", "gerd_ppp_usd_bn", column("Korea", "서울", "USA"), [[2019, "2021", "2025-Q2"]]),
    ).toEqual([
      ["gerd_ppp_usd_bn", 2019, 2021, "2025-Q2"],
      ["KOR", 102.5, 119.58, ""],
      ["KRSEL", "", "", ""],
      ["USA", "", 806.01, ""],
    ]);
  });

  it("takes the latest period in which three areas of the kind have a value when periods are left out", () => {
    for (const blank of [undefined, null, "", [[""]], [[0]], 0]) {
      expect(rows("grid", "gerd_ppp_usd_bn", column("KOR"), blank)).toEqual([
        ["gerd_ppp_usd_bn", 2021],
        ["KOR", 119.58],
      ]);
    }
  });

  it("takes every area of the main kind that has a value when areas are left out", () => {
    const [, ...body] = rows("grid", "gerd_ppp_usd_bn");
    expect(body.map(([area]) => area)).toEqual([
      "KOR",
      "USA",
      "CAN",
      "CHN",
      "GBR",
      "JPN",
      "FRA",
      "DEU",
      "ISR",
      "TWN",
    ]);
    expect(body.flat().includes("")).toBe(false);
  });

  it("passes over blank cells of its ranges, and keeps the order given", () => {
    expect(
      rows("grid", "gerd_ppp_usd_bn", column("USA", "", null, "KOR"), [["", 2021]]).map(([area]) => area),
    ).toEqual(["gerd_ppp_usd_bn", "USA", "KOR"]);
  });

  it("refuses an error or a boolean in its ranges, naming row and column, and ranges of blanks", () => {
    expect(call("grid", "gerd_ppp_usd_bn", column("KOR", errorValue))).toEqual(
      refused(/areas, row 2, column 1.*#DIV\/0!/),
    );
    expect(call("grid", "gerd_ppp_usd_bn", column("KOR", true))).toEqual(refused("areas, row 2, column 1"));
    expect(call("grid", "gerd_ppp_usd_bn", column("KOR"), [[2021, false]])).toEqual(
      refused("periods, row 1, column 2"),
    );
    expect(call("grid", "gerd_ppp_usd_bn", column("", ""))).toEqual(
      refused("areas is a range of blank cells"),
    );
    expect(call("grid", "gerd_ppp_usd_bn", [["KOR"], ["USA", "JPN"]])).toEqual(refused("rows of one length"));
  });

  it("asks for a period where no three areas of a kind share one", () => {
    expect(call("grid", "gerd_krw_trn")).toEqual(notAvailable(/at least three areas.*Give a period: 20/));
    expect(rows("grid", "gerd_krw_trn", undefined, [[2023]])[1]?.[0]).toBe("KOR");
  });

  it("says so when no area has a value in the periods given", () => {
    expect(call("grid", "gerd_ppp_usd_bn", undefined, [[1950]])).toEqual(notAvailable("No area has a value"));
  });
});

describe("RANKING", () => {
  it("gives the best place to the lowest value where lower is better", () => {
    const best = rows("leaders", "gii_rank", 3, 2025);
    expect(best.map(([, , value]) => value)).toEqual(
      [...best.map(([, , value]) => value as number)].sort((a, b) => a - b),
    );
    for (const [place, area] of best) expect(call("ranking", "gii_rank", area, 2025)).toBe(place);
  });

  it("ranks countries among countries only: the world and blocs stand apart", () => {
    expect(call("ranking", "ai_papers", "CHN", 2021)).toBe(1);
    expect(call("ranking", "ai_papers", "WLD", 2022)).toEqual(notAvailable("only World has a value"));
    expect(call("ranking", "ai_papers", "EU27", 2022)).toEqual(
      notAvailable("only European Union has a value"),
    );
  });

  it("lets ties share the best place", () => {
    const { indicator, period, first } = tie();
    const place = call("ranking", indicator, first, period, undefined, undefined, true);
    const shared = rows("leaders", indicator, 100, period, undefined, undefined, true).filter(
      ([each]) => each === place,
    );
    expect(shared.length).toBeGreaterThan(1);
    for (const [, area] of shared)
      expect(call("ranking", indicator, area, period, undefined, undefined, true)).toBe(place);
  });

  it("ranks among the areas given, the area itself always included", () => {
    expect(call("ranking", "gerd_ppp_usd_bn", "KOR", 2021, [["USA", "JPN", "DEU"]])).toBe(4);
    expect(call("ranking", "gerd_ppp_usd_bn", "KOR", 2021, column("KOR", "GBR", "GBR", ""))).toBe(1);
    expect(call("ranking", "gerd_ppp_usd_bn", "KOR", 2021, column("USA"))).toBe(2);
    expect(call("ranking", "gerd_ppp_usd_bn", "KOR", 2021, "USA")).toBe(2);
  });

  it("has no place to give where nobody else has a value", () => {
    expect(call("ranking", "gerd_rank_ppp", "KOR", 2021)).toEqual(notAvailable("only Korea has a value"));
    expect(call("ranking", "gerd_ppp_usd_bn", "KOR", 2021, column("KRSEL"))).toEqual(
      notAvailable("only Korea has a value"),
    );
    expect(call("ranking", "gerd_ppp_usd_bn", "KRSEL", 2021)).toEqual(notAvailable("no value for Seoul"));
  });

  it("refuses definitions that differ from area to area, unless it is overridden", () => {
    expect(call("ranking", "ai_companies_local", "CNBJS")).toEqual(
      refused(/not comparable: .*set override to TRUE/),
    );
    for (const yes of [true, "TRUE", 1, [[true]]]) {
      expect(call("ranking", "ai_companies_local", "CNBJS", 2025, column("CNSNZ"), undefined, yes)).toBe(1);
    }
    for (const no of [false, "", 0, null, undefined, "false"]) {
      expect(call("ranking", "ai_companies_local", "CNBJS", 2025, column("CNSNZ"), undefined, no)).toEqual(
        refused("override"),
      );
    }
    expect(
      call("ranking", "ai_companies_local", "CNBJS", 2025, column("CNSNZ"), undefined, "perhaps"),
    ).toEqual(refused("override"));
  });

  it("refuses mixed sources in one period, naming them, unless it is overridden", () => {
    expect(call("ranking", "private_ai_investment", "KOR", 2023)).toEqual(
      refused(/within one source.*AII2026_DATA/),
    );
    expect(call("ranking", "private_ai_investment", "KOR", 2023, undefined, undefined, true)).toEqual(
      expect.any(Number),
    );
    expect(call("ranking", "private_ai_investment", "CHN", 2023, column("USA"))).toBe(2);
  });
});

/** A comparable indicator and period in which two areas of a kind have the same value. */
function tie(): { indicator: string; period: string; first: string } {
  const seen = new Map<string, string>();
  for (const { indicator, area, period, value } of catalog().observations) {
    const key = [indicator, period, value, catalog().areas.get(area)?.kind].join("|");
    const first = seen.get(key);
    const three = catalog().observations.filter(
      (figure) => figure.indicator === indicator && figure.period === period,
    );
    const kinds = new Set(three.map((figure) => catalog().areas.get(figure.area)?.kind));
    if (first !== undefined && first !== area && three.length >= 3 && kinds.size === 1)
      return { indicator, period, first };
    seen.set(key, area);
  }
  throw new Error("no tie in the data");
}

describe("LEADERS", () => {
  it("gives place, area and value of ten areas by default, the best first", () => {
    const leaders = rows("leaders", "gerd_ppp_usd_bn");
    expect(leaders).toHaveLength(10);
    expect(leaders[0]).toEqual([1, "USA", 806.01]);
    expect(leaders.map(([place]) => place)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it("gives fewer when fewer are asked for, and shows all who share the last place", () => {
    expect(rows("leaders", "gerd_ppp_usd_bn", 3)).toHaveLength(3);
    const { indicator, period, first } = tie();
    const place = call("ranking", indicator, first, period, undefined, undefined, true) as number;
    const shown = rows("leaders", indicator, place, period, undefined, undefined, true);
    expect(shown.filter(([each]) => each === place).length).toBeGreaterThan(1);
  });

  it("takes the kind in English or Korean, and by default the one with most areas", () => {
    const cities = rows("leaders", "gser_rank", 3, 2024, "city", undefined, true);
    expect(rows("leaders", "gser_rank", 3, 2024, "도시", undefined, true)).toEqual(cities);
    expect(rows("leaders", "gser_rank", 3, 2024, undefined, undefined, true)).toEqual(cities);
    expect(call("leaders", "gser_rank", 3, 2024, "planet")).toEqual(refused(/one of world, bloc, country/));
    expect(call("leaders", "gser_rank", 3, 2024, "bloc")).toEqual(notAvailable("No area of the kind"));
  });

  it("refuses a count that is no whole number from 1", () => {
    for (const count of [0, -1, 1.5, "many", true])
      expect(call("leaders", "gerd_ppp_usd_bn", count)).toEqual(refused("count"));
    for (const blank of [undefined, null, ""])
      expect(rows("leaders", "gerd_ppp_usd_bn", blank)).toHaveLength(10);
  });

  it("refuses what is not comparable, unless it is overridden", () => {
    expect(call("leaders", "ai_native_startups")).toEqual(refused("not comparable"));
    expect(call("leaders", "gser_rank", 5, 2024)).toEqual(refused("within one source"));
    expect(rows("leaders", "gser_rank", 5, 2024, undefined, undefined, true).length).toBeGreaterThanOrEqual(
      5,
    );
  });

  it("takes the latest period that three areas share, and asks for one where there is none", () => {
    expect(call("leaders", "gerd_rank_ppp")).toEqual(notAvailable(/at least three areas.*Give a period/));
    expect(rows("leaders", "gerd_rank_ppp", 10, 2021)).toEqual([[1, "KOR", 5]]);
  });
});

describe("COMPARE", () => {
  const value = (area: string) => call("benchmark", "gerd_ppp_usd_bn", area, 2021) as number;
  const countries = rows("leaders", "gerd_ppp_usd_bn", 100, 2021, "country").map(
    ([, , each]) => each as number,
  );

  it("gives difference, ratio and percentage against an area", () => {
    const [korea, usa] = [value("KOR"), value("USA")];
    expect(call("compare", "gerd_ppp_usd_bn", "KOR", "USA", 2021)).toBeCloseTo(korea - usa, 10);
    expect(call("compare", "gerd_ppp_usd_bn", "KOR", "USA", 2021, "difference")).toBeCloseTo(korea - usa, 10);
    expect(call("compare", "gerd_ppp_usd_bn", "KOR", "미국", 2021, "ratio")).toBeCloseTo(korea / usa, 12);
    expect(call("compare", "gerd_ppp_usd_bn", "KOR", "USA", 2021, "percent")).toBeCloseTo(
      (korea - usa) / usa,
      12,
    );
  });

  it("takes the leader, the average and the median of the kind, the area included", () => {
    const mean = countries.reduce((sum, each) => sum + each, 0) / countries.length;
    const sorted = [...countries].sort((a, b) => a - b);
    const median = ((sorted[4] ?? NaN) + (sorted[5] ?? NaN)) / 2;
    expect(countries).toHaveLength(10);
    expect(call("compare", "gerd_ppp_usd_bn", "KOR", "leader", 2021)).toBeCloseTo(value("KOR") - 806.01, 10);
    expect(call("compare", "gerd_ppp_usd_bn", "KOR", "Average", 2021)).toBeCloseTo(value("KOR") - mean, 10);
    expect(call("compare", "gerd_ppp_usd_bn", "KOR", "median", 2021)).toBeCloseTo(value("KOR") - median, 10);
    expect(call("compare", "gerd_ppp_usd_bn", "USA", "leader", 2021)).toBe(0);
  });

  it("takes the lowest value as the leader where lower is better", () => {
    const [first] = rows("leaders", "gii_rank", 1, 2025);
    expect(call("compare", "gii_rank", first?.[1], "leader", 2025)).toBe(0);
    expect(call("compare", "gii_rank", "IND", "leader", 2025)).toBeGreaterThan(0);
  });

  it("refuses what is not comparable, unless it is overridden", () => {
    expect(call("compare", "ai_companies_local", "CNBJS", "CNSNZ", 2025)).toEqual(refused("not comparable"));
    expect(call("compare", "ai_companies_local", "CNBJS", "CNSNZ", 2025, undefined, undefined, true)).toBe(
      300,
    );
    expect(call("compare", "private_ai_investment", "KOR", "average", 2023)).toEqual(
      refused("within one source"),
    );
    expect(call("compare", "private_ai_investment", "CHN", "USA", 2023)).toBeCloseTo(9.47 - 72.36, 10);
  });

  it("says what is missing: the reference, its value, anybody to compare with", () => {
    expect(call("compare", "gerd_ppp_usd_bn", "KOR", "")).toEqual(refused("reference is blank"));
    expect(call("compare", "gerd_ppp_usd_bn", "KOR", "WLD", 2021)).toEqual(
      notAvailable("no value for World"),
    );
    expect(call("compare", "gerd_rank_ppp", "KOR", "leader", 2021)).toEqual(
      notAvailable("only Korea has a value"),
    );
    expect(call("compare", "gerd_ppp_usd_bn", "KOR", "USA", 2021, "quotient")).toEqual(
      refused(/measure.*"difference"/),
    );
  });
});

describe("SOURCE", () => {
  it("cites publisher, title, date, address, licence and evidence of a figure", () => {
    const figure = catalog()
      .series("private_ai_investment", "USA")
      .find(({ period }) => period === "2023");
    const source = catalog().sources.get(figure?.source ?? "");
    const text = call("source", "private_ai_investment", "USA", 2023) as string;
    for (const part of [source?.publisher, source?.title, source?.url, source?.licence])
      expect(text).toContain(part ?? "?");
    expect(text).toContain("Evidence:");
    expect(call("source", "private_ai_investment", "USA", 2023, "2024-12")).not.toBe(text);
  });

  it("says that a copy was read, that a figure is an estimate or a bound, and that a second source agrees", () => {
    expect(call("source", "gerd_ppp_usd_bn", "KOR", 2021)).toContain("copy of the publisher's file was read");
    expect(call("source", "ai_native_startups", "KRSEL", 2025)).toContain(
      "< 500 is an upper bound and counts as 500; estimate",
    );
    expect(call("source", "ai_native_startups", "KRSEL", 2025, undefined, "ko")).toMatch(/상한.*추정값/);
    const second = catalog().observations.find((figure) => figure.secondSource !== undefined);
    expect(call("source", second?.indicator, second?.area, second?.period)).toContain(
      second?.secondSource ?? "?",
    );
  });

  it("cites every source of an indicator when the area is left out", () => {
    const text = call("source", "gser_rank", "", 2024) as string;
    expect(text.split(" | ").length).toBe(3);
    expect(call("source", "ai_companies_local")).toMatch(/Some of the figures: estimate; .*bound/);
    expect(call("source", "gser_rank", undefined, 1950)).toEqual(notAvailable("no value in 1950"));
  });

  it("cites figures by company, which carry no vintage", () => {
    expect(call("source", "hbm_share", "KOR", "2025-Q2")).toContain("Korea JoongAng Daily");
    expect(call("source", "hbm_share", "KOR", "2025-Q2", 2026)).toEqual(notAvailable("no value"));
  });

  it("stays within what a cell can hold for every indicator", () => {
    for (const id of catalog().indicators.keys()) {
      for (const language of ["en", "ko"]) {
        expect((call("source", id, undefined, undefined, undefined, language) as string).length).toBeLessThan(
          32767,
        );
      }
    }
  });
});

describe("DEFINITION", () => {
  it("gives name, unit, direction and definition of every indicator in both languages", () => {
    for (const { id, name, definition } of catalog().indicators.values()) {
      const en = call("definition", id) as string;
      expect(en.startsWith(`${name.en} (`)).toBe(true);
      expect(en).toContain(definition.en.replace(/\.$/, ""));
      expect(call("definition", id, "ko")).toContain(definition.ko.replace(/\.$/, ""));
    }
    expect(call("definition", "gii_rank")).toContain("lower is better");
    expect(call("definition", "gii_rank", "ko")).toContain("낮을수록 좋음");
  });

  it("says that a bound counts as its number, and how far the indicator may be compared", () => {
    expect(call("definition", "ai_native_startups")).toMatch(/a bound counts as its number; not comparable/);
    expect(call("definition", "private_ai_investment")).toContain("comparable only within one source");
    expect(call("definition", "gerd_ppp_usd_bn")).not.toContain("bound");
  });

  it("answers an unknown or ambiguous name", () => {
    expect(call("definition", "nope")).toEqual(notAvailable("There is no indicator"));
    expect(call("definition", "Unicorns")).toEqual(refused("unicorns_cb"));
    expect(call("definition", "")).toEqual(refused("indicator is blank"));
  });
});

describe("LEADERS and GRID before any figure was published", () => {
  it("say so, and what to do", () => {
    const answer = notAvailable(/^gii_rank has no value as of 2024\. Use a later as_of/);
    expect(call("leaders", "gii_rank", "", "", "", 2024)).toEqual(answer);
    expect(call("grid", "gii_rank", "", "", 2024)).toEqual(answer);
  });
});

describe("EXCHANGE", () => {
  it("asks for a unit of money where a unit is blank", () => {
    expect(call("exchange", 5, "", "USD", 2024)).toEqual(refused(/^from is blank.*KRW_BN/));
    setMessageLanguage("ko");
    expect(call("exchange", 5, "KRW", "", 2024)).toEqual(refused(/^바꿀 단위\(to\)가 비어 있습니다/));
    setMessageLanguage("en");
  });

  it("converts element by element in the shape given", () => {
    expect(
      call(
        "exchange",
        [
          [1, 2],
          [0, -1],
        ],
        "USD",
        "KRW",
        2024,
      ),
    ).toEqual([
      [1363.4381, 2726.8762],
      [0, -1363.4381],
    ]);
    expect(call("exchange", 200, "KRW_BN", "KRW_100MN", 2024)).toEqual([[2000]]);
    expect(call("exchange", [[1]], "usd_mn", "krw_100mn", "2024-06")).toEqual([[13.634381]]);
    expect(call("exchange", [[1]], "USD", "KRW", 45500)).toEqual([[1363.4381]]);
  });

  it("leaves a missing, wrong or faulty amount in its own cell", () => {
    expect(call("exchange", [[1, "", "x", errorValue, true]], "USD", "KRW", 2024)).toEqual([
      [
        1363.4381,
        notAvailable("amount, row 1, column 2"),
        refused(/row 1, column 3.*"x"/),
        passed,
        refused(/row 1, column 5.*TRUE/),
      ],
    ]);
  });

  it("answers an unknown currency, a unit of no money, a year without a rate and a blank", () => {
    expect(call("exchange", [[1]], "ILS", "KRW", 2024)).toEqual(notAvailable("Currencies in the data"));
    expect(call("exchange", [[1]], "USD", "KRW", 2014)).toEqual(notAvailable("Years in the data: 2015"));
    expect(call("exchange", [[1]], "USD_PPP_BN", "KRW", 2024)).toEqual(refused("purchasing power"));
    expect(call("exchange", [[1]], "PERSONS", "KRW", 2024)).toEqual(refused("unit of money"));
    expect(call("exchange", [[1]], "", "KRW", 2024)).toEqual(refused("from is blank"));
    expect(call("exchange", [[1]], "USD", 0, 2024)).toEqual(refused("to is blank"));
    for (const none of [undefined, 0, "", "2020-2024"]) {
      expect(call("exchange", [[1]], "USD", "KRW", none)).toEqual(refused("period must be one year"));
    }
  });
});

describe("the lists", () => {
  it("LIST.INDICATORS shows all indicators under a header, with their coverage", () => {
    const [header, ...body] = rows("listIndicators");
    expect(header).toEqual(["id", "theme", "name", "unit", "areas", "first period", "last period"]);
    expect(body).toHaveLength(166);
    expect(body.find(([id]) => id === "gerd_ppp_usd_bn")).toEqual([
      "gerd_ppp_usd_bn",
      "R&D",
      "Gross domestic expenditure on R&D",
      "USD PPP billion",
      13,
      2017,
      2021,
    ]);
    for (const row of body) expect(row.includes("")).toBe(false);
  });

  it("LIST.INDICATORS searches every word in both languages, and says when nothing is found", () => {
    const ids = (search: string) =>
      rows("listIndicators", search)
        .slice(1)
        .map(([id]) => id);
    expect(ids("hbm")).toEqual(["hbm_share"]);
    expect(ids("HBM 점유율")).toEqual(["hbm_share"]);
    expect(ids("논문 순위")).toContain("ai_papers_rank");
    expect(call("listIndicators", "zeppelin")).toEqual(notAvailable('"zeppelin"'));
    expect(rows("listIndicators", 0)).toHaveLength(167);
  });

  it("LIST.AREAS shows all areas or those of a kind", () => {
    expect(rows("listAreas")).toHaveLength(1 + catalog().areas.size);
    expect(rows("listAreas", "bloc")[1]?.slice(0, 3)).toEqual(["EU27", "bloc", "European Union"]);
    expect(rows("listAreas", "도시", "ko")[1]?.slice(0, 4)).toEqual(["KRSEL", "도시", "서울", "대한민국"]);
    expect(call("listAreas", "planet")).toEqual(refused(/one of world, bloc, country, region, city/));
  });

  it("LIST.POLICIES shows the register by area and year", () => {
    expect(rows("listPolicies")).toHaveLength(1 + catalog().policies.length);
    const [, ...seoul] = rows("listPolicies", "서울", 2025);
    expect(seoul.length).toBeGreaterThan(0);
    for (const row of seoul) expect([row[1], (row[3] as number) >= 2025]).toEqual(["Seoul", true]);
    expect(rows("listPolicies", "", 0)).toHaveLength(1 + catalog().policies.length);
    expect(call("listPolicies", "TWN")).toEqual(notAvailable("no policy of Taiwan"));
    expect(call("listPolicies", "KOR", 2030)).toEqual(notAvailable("from 2030 on"));
    expect(call("listPolicies", "Atlantis")).toEqual(notAvailable("There is no area"));
  });

  it("LIST.VALUECHAIN shows the figures by company, by segment and period", () => {
    const [header, ...body] = rows("listValueChain", "semiconductor", "2025-Q2");
    expect(header).toEqual(["segment", "indicator", "area", "entity", "period", "value", "unit"]);
    expect(body).toContainEqual([
      "semiconductor",
      "HBM share",
      "Republic of Korea",
      "SK hynix",
      "2025-Q2",
      62,
      "%",
    ]);
    expect(rows("listValueChain")).toHaveLength(1 + catalog().valueChain.length);
    expect(rows("listValueChain", "반도체", "2025-Q2")).toEqual([header, ...body]);
    expect(call("listValueChain", "retail")).toEqual(
      refused(/one of semiconductor, cloud, platform, application/),
    );
    expect(call("listValueChain", "cloud", 1999)).toEqual(notAvailable("no figure for 1999"));
  });

  it("have as many cells in every row as headings, none of them undefined", () => {
    for (const name of ["listIndicators", "listAreas", "listPolicies", "listValueChain"] as const) {
      for (const language of ["en", "ko"]) {
        const table = rows(
          name,
          undefined,
          ...(name.endsWith("s") && name !== "listPolicies" ? [] : [undefined]),
          language,
        );
        for (const row of table) {
          expect(row).toHaveLength(table[0]?.length ?? 0);
          expect(row.every((cell) => typeof cell === "string" || typeof cell === "number")).toBe(true);
        }
      }
    }
  });
});
