import { installRuntime, shown } from "./runtime";

const functions = installRuntime();

beforeAll(async () => {
  await import("../../src/functions/functions");
});

const call = (id: string, ...args: unknown[]): unknown => shown(() => functions.get(id)!(...args));
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const undefinedCell = { code: "#N/A", message: expect.stringMatching(/.{20}/) };
const refused = (words: RegExp | string = /.{20}/) => ({
  code: "#VALUE!",
  message: expect.stringMatching(words),
});

describe("the functions of cluster economics", () => {
  it("LQ works cell by cell: totals are repeated, a blank and an error stay in their own place", () => {
    expect(call("CLUSTER.LQ", column(25, "", "#REF!", 5, 0), 100, column(125, 1, 1, 0, 10), 1000)).toEqual(
      column(2, undefinedCell, { code: "#REF!", message: undefined }, undefinedCell, 0),
    );
    expect(call("CLUSTER.LQ", -1, 100, 200, 1000)).toEqual(refused("zero or more"));
    expect(call("CLUSTER.LQ", "a", 100, 200, 1000)).toEqual(refused("area_activity"));
    expect(call("CLUSTER.LQ", column(1, 2), column(1, 2, 3), 200, 1000)).toEqual(refused("one shape"));
  });

  it("HHI, TOPSHARE and ENTROPY leave a blank out and count a zero as a part", () => {
    const sales = [
      [20, 50, ""],
      [20, null, 10],
    ];
    expect(call("CLUSTER.HHI", sales)).toBeCloseTo(0.34, 12);
    expect(call("CLUSTER.HHI", [...sales, [0, "", ""]], true)).toBeCloseTo((0.34 - 1 / 5) / (1 - 1 / 5), 12);
    expect(call("CLUSTER.TOPSHARE", sales, 2)).toBeCloseTo(0.7, 12);
    expect(call("CLUSTER.TOPSHARE", sales, 40)).toBe(1);
    expect(call("CLUSTER.ENTROPY", sales)).toBeCloseTo(1.22060726455302, 12);
  });

  it("a normalised figure of a single share is #N/A with its reason, and blank or 0 is not normalised", () => {
    for (const id of ["CLUSTER.HHI", "CLUSTER.ENTROPY"]) {
      expect(call(id, [[7, ""]], true)).toEqual(undefinedCell);
      for (const blank of [undefined, null, "", 0, "0", false]) {
        expect(call(id, [[1, 3]], blank)).toBe(call(id, [[1, 3]]));
      }
      expect(call(id, [[1, 3]], 1)).toBe(call(id, [[1, 3]], true));
    }
  });

  it.each(["CLUSTER.HHI", "CLUSTER.ENTROPY"])(
    "%s of nothing is #N/A, of text or below zero #VALUE!",
    (id) => {
      expect(call(id, column("", null))).toEqual(undefinedCell);
      expect(call(id, column(0, 0))).toEqual(undefinedCell);
      expect(call(id, column(1, "x"))).toEqual(refused("row 2, column 1"));
      expect(call(id, column(1, "#DIV/0!"))).toEqual(refused("row 2, column 1"));
      expect(call(id, column(1, true))).toEqual(refused("TRUE"));
      expect(call(id, column(1, -2))).toEqual(refused("value 2"));
    },
  );

  it.each([0.5, -1, "", 1.5])("TOPSHARE refuses %p as the number of the largest", (k) => {
    expect(call("CLUSTER.TOPSHARE", column(1, 2), k)).toEqual(refused(/k/));
  });

  it("SPECIALISATION leaves out an industry that neither has, and names a value without its pair", () => {
    expect(call("CLUSTER.SPECIALISATION", column(50, "", 50), column(25, "", 75))).toBeCloseTo(0.5, 12);
    expect(call("CLUSTER.SPECIALISATION", column(50, "", 50), column(25, 1, 75))).toEqual(
      refused("Industry 2"),
    );
    expect(call("CLUSTER.SPECIALISATION", column(50, 50), column(25))).toEqual(refused("2 industries"));
    expect(call("CLUSTER.SPECIALISATION", column(0, 0), column(25, 1))).toEqual(undefinedCell);
  });

  it("SHIFTSHARE has a row an industry, also from rows; a new industry is all regional", () => {
    const given = [
      [90, 0],
      [100, 8],
      [400, 150],
      [440, 210],
    ];
    const table = call("CLUSTER.SHIFTSHARE", ...given.map((cells) => column(...cells))) as number[][];
    expect(call("CLUSTER.SHIFTSHARE", ...given.map((cells) => [cells]))).toEqual(table);
    expect(table).toHaveLength(2);
    expect(table[1]).toEqual([0, 0, 8, 8]);
    const [national, mix, regional, total] = table[0]!;
    expect(national! + mix! + regional!).toBeCloseTo(10, 9);
    expect(total).toBe(10);
  });

  it("SHIFTSHARE shows #N/A in the row of a blank industry, and refuses one with only some values", () => {
    const blank = column(1, "", 3);
    expect(call("CLUSTER.SHIFTSHARE", blank, blank, blank, blank)).toEqual([
      [0, 0, 0, 0],
      [undefinedCell, undefinedCell, undefinedCell, undefinedCell],
      [0, 0, 0, 0],
    ]);
    const whole = column(1, 2, 3);
    expect(call("CLUSTER.SHIFTSHARE", blank, whole, whole, whole)).toEqual(refused("Industry 2"));
    expect(call("CLUSTER.SHIFTSHARE", whole, whole, whole, column(1, 2))).toEqual(refused("3 industries"));
    expect(call("CLUSTER.SHIFTSHARE", whole, whole, column(0, 2, 3), whole)).toEqual(undefinedCell);
    expect(
      call(
        "CLUSTER.SHIFTSHARE",
        [
          [1, 2],
          [3, 4],
        ],
        whole,
        whole,
        whole,
      ),
    ).toEqual(refused("2 columns"));
  });
});
