import { readFileSync } from "node:fs";
import path from "node:path";
import { readExamples, readGolden } from "./readGolden";

/** Examples without a function, each with the reason. */
const withoutFunction: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(path.join(__dirname, "withoutFunction.json"), "utf8"),
);

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
});
