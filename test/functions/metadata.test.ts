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
  const entry = (id: string): Entry => ({
    id,
    name: id,
    description: "Some.",
    helpUrl: "",
    parameters: [{ name: "value", description: "A value." }],
  });
  const faults = (functions: readonly unknown[], texts: object): unknown =>
    run("faults", JSON.stringify({ functions, texts }));

  it("pass a function with its texts", () => {
    expect(faults([entry("GAP")], { GAP: text })).toEqual([]);
  });

  it("refuse an id that stands twice, is too short, reads as a cell, or differs from the name", () => {
    expect(faults([entry("GAP"), entry("GAP")], { GAP: text })).toEqual(["GAP: the id stands twice"]);
    expect(faults([entry("LQ")], { LQ: text })).toEqual(["LQ: three or more of A-Z 0-9 . _"]);
    expect(faults([entry("ABC12")], { ABC12: text })).toEqual(["ABC12: reads as a cell"]);
    expect(faults([{ ...entry("GAP"), name: "부족분" }], { GAP: text })).toEqual([
      "GAP: its name is 부족분; names are the ids, in every language",
    ]);
  });

  it("refuse a missing text in either language, and one that no function uses", () => {
    expect(faults([entry("GAP")], {})).toEqual(["GAP: no Korean description"]);
    expect(faults([entry("GAP")], { GAP: { ...text, parameters: {} } })).toEqual([
      "GAP: no Korean text for value",
    ]);
    const silent = { ...entry("GAP"), parameters: [{ name: "value", description: "" }] };
    expect(faults([silent], { GAP: text })).toEqual(["GAP: no text for value"]);
    expect(faults([], { GAP: text })).toEqual(["GAP: a Korean text without a function"]);
  });
});
