import { readFileSync } from "node:fs";
import path from "node:path";
import { readExamples, readGolden } from "./readGolden";

/** Examples without a function, each with the reason. */
const withoutFunction: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(path.join(__dirname, "withoutFunction.json"), "utf8"),
);

/** Examples of Delphi, survey, index, cluster and money that hold in the core and have no function, each with the reason. */
const coreOnly: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(path.join(__dirname, "coreOnly.json"), "utf8"),
);

const examplesOf = (folder: "core" | "functions"): ReadonlySet<string> =>
  new Set(readGolden(folder).flatMap(({ cases }) => cases.map(({ example }) => example)));

describe("the worked examples", () => {
  const files = [...readGolden("core"), ...readGolden("functions")];
  const covered = new Set(files.flatMap(({ cases }) => cases.map(({ example }) => example)));
  const ids = readExamples().map(({ id }) => id);

  it("are eighty, as many as the methods page counts", () => {
    expect(new Set(ids).size).toBe(80);
  });

  it("have a golden case, or stand on the list of those without a function", () => {
    expect(ids.filter((id) => !covered.has(id)).sort()).toEqual(Object.keys(withoutFunction).sort());
  });

  it("are named by every golden case, with a source and how the figure was obtained", () => {
    expect([...covered].filter((id) => !ids.includes(id))).toEqual([]);
    for (const { cases } of files) {
      for (const { source, howObtained } of cases) expect(source && howObtained).toBeTruthy();
    }
  });

  it("of Delphi, survey, index, cluster and money hold in the core, and through a function wherever there is one", () => {
    const ofTheme = readExamples().filter(({ method }) => /^[B-F]\./.test(method));
    const [inCore, throughFunction] = [examplesOf("core"), examplesOf("functions")];
    expect(ofTheme.map(({ id }) => id).filter((id) => !inCore.has(id))).toEqual([]);
    const without = ofTheme.map(({ id }) => id).filter((id) => !throughFunction.has(id));
    expect(without.sort()).toEqual(Object.keys(coreOnly).sort());
    expect(Object.values(coreOnly).every((reason) => reason !== "")).toBe(true);
  });
});
