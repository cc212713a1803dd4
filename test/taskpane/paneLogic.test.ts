import fc from "fast-check";
import { listStep } from "../../src/taskpane/components/listStep";
import { visibleRows } from "../../src/taskpane/components/visibleRows";
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

describe("visibleRows", () => {
  it("always covers the rows in sight and never more rows than there are", () => {
    const drawn = fc.record({
      top: fc.nat(100_000),
      height: fc.integer({ min: 1, max: 2000 }),
      row: fc.integer({ min: 1, max: 200 }),
      count: fc.nat(500),
    });
    fc.assert(
      fc.property(drawn, ({ top, height, row, count }) => {
        const { from, to } = visibleRows(top, height, row, count);
        expect(0 <= from && from <= to && to <= count).toBe(true);
        for (let at = 0; at < count; at++) {
          const inSight = (at + 1) * row > top && at * row < top + height;
          if (inSight) expect(at >= from && at < to).toBe(true);
        }
      }),
      { seed: 3, numRuns: 200 },
    );
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
