import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { expectClose, readGolden } from "../golden/readGolden";
import { createRuntime, shown } from "./runtime";

const folder = mkdtempSync(path.join(tmpdir(), "seoulai-functions-"));
const built = (name: string): string => readFileSync(path.join(folder, name), "utf8");

/** Loads the built file where there is nothing but the runtime of custom functions and a console. */
function load(source: string) {
  const { associated, CustomFunctions } = createRuntime();
  const log: unknown[][] = [];
  const keep = (...words: unknown[]): void => {
    log.push(words);
  };
  const context = vm.createContext({ CustomFunctions, console: { log: keep, warn: keep, error: keep } });
  vm.runInContext(source, context, { filename: "functions.js" });
  return { associated, log };
}

describe("the built functions.js", () => {
  let functions: ReturnType<typeof load>;

  beforeAll(() => {
    execFileSync(process.execPath, [path.join(__dirname, "buildFunctions.mjs"), folder], { stdio: "pipe" });
    functions = load(built("functions.js"));
  }, 120_000);

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("loads without Office, window or document, and says nothing while it loads", () => {
    expect(functions.log).toEqual([]);
  });

  it("associates exactly the ids of functions.json, the same as of functions-ko.json", () => {
    const ids = (name: string): string[] =>
      (JSON.parse(built(name)) as { functions: { id: string }[] }).functions.map(({ id }) => id);
    expect([...functions.associated.keys()].sort()).toEqual(ids("functions.json").sort());
    expect(ids("functions-ko.json")).toEqual(ids("functions.json"));
  });

  it("answers 580 to GAP of the start-ups target and 420", () => {
    expect(shown(() => functions.associated.get("GAP")!("startups", 420))).toEqual([[580]]);
    expect(shown(() => functions.associated.get("GAP")!([["startups"]], [[420]], ""))).toEqual([[580]]);
  });

  it("answers the figures of the catalog", () => {
    const benchmark = functions.associated.get("BENCHMARK")!;
    expect(benchmark("private_ai_investment", "USA", 2023)).toBe(72.36);
    expect(benchmark("private_ai_investment", "USA", 2023, "2024-12")).toBe(67.22);
  });

  it.each(readGolden("functions"))("gives the published figures of SEOULAI.$function", (file) => {
    const calculate = functions.associated.get(file.function)!;
    // The file has classes of its own world; as data its arrays and errors are like any other.
    for (const golden of file.cases) {
      expectClose(JSON.parse(JSON.stringify(calculate(...golden.args))), golden);
    }
  });

  it("throws errors of the runtime that it was given, with a message", () => {
    expect(shown(() => functions.associated.get("TARGET")!("nosuch"))).toEqual({
      code: "#N/A",
      message: expect.stringContaining('There is no target "nosuch"'),
    });
    expect(functions.log).toEqual([]);
  });

  it("is at most 54 KB of gzip without the data", () => {
    const code = built("functions.js").replace(/JSON\.parse\('(?:[^'\\]|\\.)*'\)/gs, "0");
    expect(code.length).toBeLessThan(built("functions.js").length);
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(54 * 1024);
  });
});
