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
});
