import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  readonly dimensionality?: string;
  readonly repeating?: boolean;
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly Parameter[];
}

interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly Entry[];
}

const run = (what: string, input = ""): unknown =>
  JSON.parse(
    execFileSync(process.execPath, [path.join(__dirname, "runMetadata.mjs"), what], {
      input,
      encoding: "utf8",
    }),
  );

const folder = path.join(__dirname, "../../src/functions");
const source = readdirSync(folder)
  .filter((name) => name.endsWith(".functions.ts"))
  .map((name) => readFileSync(path.join(folder, name), "utf8"))
  .join("\n");

/** The signatures of functions.md; a signature never changes once released, new arguments come last and optional. */
const signatures: Readonly<Record<string, string>> = {
  TARGET: "target, [unit], [as_of]",
  GAP: "target*, actual*, [direction]",
  "GAP.RELATIVE": "target*, actual*, [direction]",
  ACHIEVEMENT: "target*, actual*",
  PROGRESS: "target*, actual*, baseline*",
  CAGR: "first*, last*, years*",
  REQUIRED: "actual*, actual_year*, target*, target_year*, [method]",
  PACE: "baseline*, baseline_year*, actual*, actual_year*, target*, target_year*, [direction], [method]",
  STATUS:
    "baseline*, baseline_year*, actual*, actual_year*, target*, target_year*, [direction], [method], [scheme], [language]",
  PROJECT: "years*, values*, to_year, [method], [level]",
  REACHED: "years*, values*, target, [method]",
  DISTANCE: "values*, target, [direction]",
  "LIST.TARGETS": "[language]",
  BENCHMARK: "indicator, area, [period], [as_of]",
  HISTORY: "indicator, area, [from], [to], [as_of]",
  GRID: "indicator, [areas]*, [periods]*, [as_of]",
  RANKING: "indicator, area, [period], [areas]*, [as_of], [override]",
  LEADERS: "indicator, [count], [period], [kind], [as_of], [override]",
  COMPARE: "indicator, area, reference, [period], [measure], [as_of], [override]",
  SOURCE: "indicator, [area], [period], [as_of], [language]",
  DEFINITION: "indicator, [language]",
  EXCHANGE: "amount*, from, to, period",
  "LIST.INDICATORS": "[search], [language]",
  "LIST.AREAS": "[kind], [language]",
  "LIST.POLICIES": "[area], [from_year], [language]",
  "LIST.VALUECHAIN": "[segment], [period], [language]",
  "DELPHI.SUMMARY": "ratings*, [essential_from], [quartile], [language]",
  "DELPHI.CVR": "ratings*, [essential_from]",
  "DELPHI.CVRMIN": "panel*, [table]",
  "DELPHI.CONSENSUS": "ratings*, [quartile]",
  "DELPHI.CONVERGENCE": "ratings*, [quartile]",
  "DELPHI.CV": "ratings*",
  "DELPHI.STABILITY": "round1*, round2*, [test]",
  "DELPHI.KENDALLW": "ratings*",
  "DELPHI.AGREEMENT": "ratings*, [tolerance]",
  "SURVEY.SUMMARY": "responses*, scale_max, [language]",
  "SURVEY.ALPHA": "responses*",
  "SURVEY.IPA": "importance*, performance*, [centre], [scale_max]",
  "SURVEY.BORICH": "required*, current*",
  "SURVEY.LOCUS": "importance*, gap*, [centre], [scale_max]",
  "AHP.WEIGHTS": "matrix*, [method]",
  "AHP.CONSISTENCY": "matrix*",
  "AHP.COMBINE": "matrices*, size",
  "CLUSTER.LQ": "area_activity*, area_total*, reference_activity*, reference_total*",
  "CLUSTER.HHI": "values*, [normalised]",
  "CLUSTER.TOPSHARE": "values*, k",
  "CLUSTER.SPECIALISATION": "area*, reference*",
  "CLUSTER.ENTROPY": "values*, [normalised]",
  "CLUSTER.SHIFTSHARE": "area_start*, area_end*, reference_start*, reference_end*",
  "BUDGET.PHASE": "total, years, [profile], [unit]",
  "BUDGET.ALLOCATE": "total, weights*, [floors]*, [caps]*, [unit]",
  "BUDGET.UNITCOST": "cost*, outcome*",
  "BUDGET.ICER": "costs*, effects*",
  "INDEX.NORMALISE": "values*, [method], [directions]*, [low], [high]",
  "INDEX.WEIGHTS": "values*, [method]",
  "INDEX.SCORE": "values*, [weights]*, [aggregation]",
  "INDEX.RANK": "scores*, [direction]",
  "INDEX.ROBUSTNESS": "values*, weights*, [noise], [draws], [seed], [aggregation]",
  "INDEX.SENSITIVITY": "values*, weights*, [noise], [draws], [seed]",
  EXPLAIN: "cell*, [language]",
};

const signature = ({ parameters }: Entry): string =>
  parameters
    .map(
      ({ name, optional, dimensionality }) =>
        `${optional === true ? `[${name}]` : name}${dimensionality === "matrix" ? "*" : ""}`,
    )
    .join(", ");

describe("the metadata of the functions", () => {
  const { english, korean } = run("build") as { english: Metadata; korean: Metadata };
  const ids = english.functions.map(({ id }) => id);

  it("holds every function that a source tags, and each tag stands before an exported function", () => {
    const tagged = [...source.matchAll(/@customfunction (\S+)/g)].map(([, id]) => id);
    const declared = [...source.matchAll(/@customfunction (\S+)(?:(?!\*\/)[\s\S])*\*\/\nexport function /g)];
    expect(declared.map(([, id]) => id)).toEqual(tagged);
    expect([...ids].sort()).toEqual(tagged.sort());
  });

  it("has the released signatures", () => {
    const found = Object.fromEntries(english.functions.map((entry) => [entry.id, signature(entry)]));
    expect(found).toEqual(signatures);
  });

  it("lets errors in and entity values not, since both together crash an older Excel", () => {
    for (const metadata of [english, korean]) {
      expect(metadata.allowErrorForDataTypeAny).toBe(true);
      expect(metadata).not.toHaveProperty("allowCustomDataForDataTypeAny");
    }
  });

  it("has one id for each function, the same in both languages, with a help address", () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(korean.functions.map(({ id, name }) => [id, name])).toEqual(ids.map((id) => [id, id]));
    for (const { id, helpUrl } of [...english.functions, ...korean.functions]) {
      expect(helpUrl).toBe(`https://localhost:3000/help.html#${id}`);
    }
  });

  it("explains every function and parameter in Korean letters, with the same shape", () => {
    korean.functions.forEach((entry, index) => {
      const original = english.functions[index]!;
      expect(entry.description).toMatch(/[가-힣]/);
      entry.parameters.forEach((parameter, at) => {
        expect(parameter.name).toMatch(/[가-힣]/);
        expect(parameter.description).toMatch(/[가-힣]/);
        const { name, description, ...shape } = original.parameters[at]!;
        expect(name && description).toBeTruthy();
        expect(parameter).toMatchObject(shape);
      });
    });
  });

  it("has no repeating parameter, which a one-dimensional array would silently become", () => {
    const parameters = english.functions.flatMap((entry) => entry.parameters);
    expect(parameters.filter(({ repeating }) => repeating === true)).toEqual([]);
  });
});

describe("the checks of the metadata", () => {
  const text = { description: "설명", parameters: { value: { name: "값", description: "값." } } };
  const entry = (id: string, name = id, words = "A value."): Entry => ({
    id,
    name,
    description: "Some.",
    helpUrl: "",
    parameters: [{ name: "value", description: words }],
  });
  const cases: { what: string; functions: Entry[]; texts: object; faults: string[] }[] = [
    { what: "pass a function with its texts", functions: [entry("GAP")], texts: { GAP: text }, faults: [] },
    {
      what: "refuse an id that stands twice",
      functions: [entry("GAP"), entry("GAP")],
      texts: { GAP: text },
      faults: ["GAP: the id stands twice"],
    },
    {
      what: "refuse an id of two letters",
      functions: [entry("LQ")],
      texts: { LQ: text },
      faults: ["LQ: three or more of A-Z 0-9 . _"],
    },
    {
      what: "refuse an id that reads as a cell",
      functions: [entry("ABC12"), entry("R1C1")],
      texts: { ABC12: text, R1C1: text },
      faults: ["ABC12: reads as a cell", "R1C1: reads as a cell"],
    },
    {
      what: "refuse a translated name, which breaks formulas that code writes",
      functions: [entry("GAP", "부족분")],
      texts: { GAP: text },
      faults: ["GAP: its name is 부족분; names are the ids, in every language"],
    },
    {
      what: "refuse a function without a Korean text",
      functions: [entry("GAP")],
      texts: {},
      faults: ["GAP: no Korean description"],
    },
    {
      what: "refuse a parameter without a Korean text",
      functions: [entry("GAP")],
      texts: { GAP: { ...text, parameters: {} } },
      faults: ["GAP: no Korean text for value"],
    },
    {
      what: "refuse a parameter whose English text was lost to a misspelt tag",
      functions: [entry("GAP", "GAP", "")],
      texts: { GAP: text },
      faults: ["GAP: no text for value"],
    },
    {
      what: "refuse a Korean text of no function",
      functions: [],
      texts: { GAP: text },
      faults: ["GAP: a Korean text without a function"],
    },
    {
      what: "refuse a Korean text of no parameter",
      functions: [{ ...entry("GAP"), parameters: [] }],
      texts: { GAP: text },
      faults: ["GAP: a Korean text for value, which is no parameter"],
    },
  ];
  const found = run("faults", JSON.stringify(cases)) as string[][];

  it.each(cases.map((each, index) => ({ ...each, index })))("$what", ({ faults, index }) => {
    expect(found[index]).toEqual(faults);
  });
});
