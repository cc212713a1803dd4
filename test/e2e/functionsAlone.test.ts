import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { createRuntime, shown } from "../functions/runtime";

const dist = join(__dirname, "../../dist");
const built = (name: string): string => readFileSync(join(dist, name), "utf8");

describe("functions.js as it is published, with the runtime that the pane shares", () => {
  it("loads where there is nothing but the runtime of custom functions and a console", () => {
    const { associated, CustomFunctions } = createRuntime();
    vm.runInContext(built("functions.js"), vm.createContext({ CustomFunctions, console }));
    const { functions } = JSON.parse(built("functions.json")) as { functions: { id: string }[] };
    expect([...associated.keys()].sort()).toEqual(functions.map(({ id }) => id).sort());
    expect(shown(() => associated.get("GAP")!([["startups"]], [[420]]))).toEqual([[580]]);
  });
});
