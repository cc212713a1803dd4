import { listStep } from "../../src/taskpane/components/listStep";
import { panelAt } from "../../src/taskpane/panels/panelAddress";
import { panels } from "../../src/taskpane/panels/registry";
import { themeKind } from "../../src/taskpane/theme/appearance";

describe("themeKind", () => {
  it.each([
    ["#ffffff", "light"],
    ["#f3f2f1", "light"],
    ["#262626", "dark"],
    ["#000", "dark"],
    ["262626ff", "dark"],
    ["a colour", "light"],
    [undefined, "light"],
  ] as const)("follows Office: %s is %s", (background, kind) => {
    expect(themeKind("auto", background)).toBe(kind);
  });

  it("follows the user before Office", () => {
    expect(themeKind("light", "#000000")).toBe("light");
    expect(themeKind("dark", "#ffffff")).toBe("dark");
  });
});

describe("panelAt", () => {
  const known = panels.map(({ id }) => id);

  it("opens every panel by its hash", () => {
    for (const id of known) expect(panelAt(`#${id}`, known)).toBe(id);
  });

  it("takes arguments and another case along", () => {
    expect(panelAt("#Targets?plan=seoul-2024", known)).toBe("targets");
    expect(panelAt("#/help", known)).toBe("help");
  });

  it("is undefined for anything else", () => {
    for (const hash of ["", "#", "#nowhere", "targets"]) expect(panelAt(hash, known)).toBeUndefined();
  });
});

describe("listStep", () => {
  it("moves by row, by page and to the ends, and stays inside the list", () => {
    expect(listStep("ArrowDown", 0, 10, 4)).toBe(1);
    expect(listStep("ArrowUp", 0, 10, 4)).toBe(0);
    expect(listStep("PageDown", 8, 10, 4)).toBe(9);
    expect(listStep("PageUp", 8, 10, 4)).toBe(4);
    expect(listStep("End", 0, 10, 4)).toBe(9);
    expect(listStep("Home", 9, 10, 4)).toBe(0);
  });

  it("leaves other keys alone", () => {
    expect(listStep("a", 3, 10, 4)).toBeUndefined();
  });
});
