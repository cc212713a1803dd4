import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { functionTheme, functionThemes } from "../../src/taskpane/panels/help/functionTheme";
import { functionsFile, readFunctionHelp, signature } from "../../src/taskpane/panels/help/functionHelp";

const file = {
  functions: [
    {
      id: "GAP",
      name: "GAP",
      description: "Shortfall",
      parameters: [
        { name: "target", description: "the target", type: "any" },
        { name: "direction", description: "higher or lower", optional: true },
      ],
    },
  ],
};

describe("the help of functions", () => {
  it("reads the file that Excel reads", () => {
    const [gap] = readFunctionHelp(file);
    expect(gap).toMatchObject({ id: "GAP", description: "Shortfall" });
    expect(gap?.parameters.map(({ optional }) => optional)).toEqual([false, true]);
  });

  it("writes the formula with optional arguments in brackets", () => {
    const [gap] = readFunctionHelp(file);
    expect(gap && signature(gap)).toBe("=SEOULAI.GAP(target, [direction])");
  });

  it("has a file for each language", () => {
    expect([functionsFile("en"), functionsFile("ko")]).toEqual(["functions.json", "functions-ko.json"]);
  });

  it.each([{}, { functions: "none" }, { functions: [{ id: 1 }] }, null])(
    "refuses another shape (%j)",
    (wrong) => {
      expect(() => readFunctionHelp(wrong)).toThrow(TypeError);
    },
  );

  it("puts each function under the theme of the file that it stands in", () => {
    const folder = join(__dirname, "../../src/functions");
    const files = readdirSync(folder).filter((name) => name.endsWith(".functions.ts"));
    const found = files.flatMap((file) =>
      [...readFileSync(join(folder, file), "utf8").matchAll(/@customfunction ([A-Z.]+)/g)].map(([, name]) => [
        name,
        file.replace(".functions.ts", ""),
      ]),
    );
    expect(found.map(([name = ""]) => [name, functionTheme(name)])).toEqual(found);
    expect(new Set(found.map(([, theme]) => theme))).toEqual(new Set(Object.keys(functionThemes)));
  });
});
