import { setMessageLanguage } from "../../src/model/messageLanguage";
import { installRuntime, shown } from "./runtime";

const functions = installRuntime();

beforeAll(async () => {
  await import("../../src/functions/functions");
});

afterEach(() => setMessageLanguage("en"));

const call = (id: string, ...args: unknown[]): unknown => functions.get(`BUDGET.${id}`)!(...args);
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** The code and message that a cell shows. */
const fault = (id: string, ...args: unknown[]) => shown(() => call(id, ...args));

describe("BUDGET.PHASE", () => {
  it("gives a row of whole units that sums to the total, an even one when nothing is said", () => {
    expect(call("PHASE", 100, 3, "", 1)).toEqual([[34, 33, 33]]);
    expect(call("PHASE", 100, 4)).toEqual([[25, 25, 25, 25]]);
    expect(call("PHASE", 100, 4, 0, 0)).toEqual([[25, 25, 25, 25]]);
    expect(call("PHASE", 300, 5, "Beta(1, 2)", 1)).toEqual([[108, 84, 60, 36, 12]]);
  });
  it.each([
    [[100, 5, "wave"], /"wave" arrived.*"beta\(a,b\)"/, /"wave"이\(가\) 들어왔습니다/],
    [[100, 101], /it has 101/, /현재 101입니다/],
    [[100, 2.5], /it has 2.5/, /현재 2.5입니다/],
    [[-100, 5], /the total is -100/, /총액이 -100입니다/],
    [["", 5], /total is blank/, /총액\(total\)이 비어/],
    [[100.5, 5, "even", 1], /whole units of 1: the nearest multiple is 101/, /가장 가까운 배수는 101입니다/],
    [[100, 5, "even", -1], /above 0; it is -1/, /현재 -1입니다/],
  ])("refuses %j, saying what was expected and what arrived", (args, en, ko) => {
    expect(fault("PHASE", ...args)).toMatchObject({ code: "#VALUE!", message: expect.stringMatching(en) });
    setMessageLanguage("ko");
    expect(fault("PHASE", ...args)).toMatchObject({ code: "#VALUE!", message: expect.stringMatching(ko) });
  });
});

describe("BUDGET.ALLOCATE", () => {
  it("stands as its weights do, and takes one floor or cap for all", () => {
    expect(call("ALLOCATE", 100, column(3, 1))).toEqual(column(75, 25));
    expect(call("ALLOCATE", 100, [[3, 1]], 40)).toEqual([[60, 40]]);
    expect(call("ALLOCATE", 100, column(3, 1), "", [[60]], 1)).toEqual(column(60, 40));
    expect(
      call(
        "ALLOCATE",
        10,
        [
          [1, 1],
          [1, 0],
        ],
        "",
        "",
        1,
      ),
    ).toEqual([
      [4, 3],
      [3, 0],
    ]);
  });
  it("reads a blank floor as 0 and a blank cap as no limit", () => {
    expect(call("ALLOCATE", 100, column(1, 1, 2), column("", 40, ""), column(10, "", ""))).toEqual(
      column(10, 40, 50),
    );
  });
  it.each([
    [
      [100, column(1, 1), column(70, 50)],
      /floors add up to 120, 20 more than the total of 100/,
      /하한의 합계가 120으로 총액 100보다 20 많습니다/,
    ],
    [
      [100, column(1, 1), "", column(30, 50)],
      /caps leave room for 80, 20 less/,
      /상한까지 채워도 80으로 총액 100보다 20 적습니다/,
    ],
    [[100, column(1, "")], /weights, row 2, column 1 is blank/, /가중치\(weights\) 2행 1열이 비어/],
    [[100, column(1, "x")], /found "x"/, /"x"이\(가\) 있습니다/],
    [[100, column(1, 1, 1), column(1, 1)], /3 weights and 2 floors/, /가중치는 3개이고 하한은 2개/],
    [[100, column(0, 0)], /room for 0, 100 less/, /채워도 0으로/],
    [
      [100, column(1, 1), column(60, 0), column(50, 50)],
      /its floor is 60 and its cap 50/,
      /하한 60, 상한 50/,
    ],
  ])("refuses %j with the numbers", (args, en, ko) => {
    expect(fault("ALLOCATE", ...args)).toMatchObject({ code: "#VALUE!", message: expect.stringMatching(en) });
    setMessageLanguage("ko");
    expect(fault("ALLOCATE", ...args)).toMatchObject({ code: "#VALUE!", message: expect.stringMatching(ko) });
  });
});

describe("BUDGET.UNITCOST and BUDGET.ICER", () => {
  it("give an undefined figure as #N/A with its reason in its own place", () => {
    const costs = fault("UNITCOST", column(300, 300, ""), column(2, 0, 1)) as unknown[][];
    expect(costs[0]).toEqual([150]);
    expect(costs[1]![0]).toMatchObject({
      code: "#N/A",
      message: expect.stringMatching(/outcome is 0 and the cost 300/),
    });
    expect(costs[2]![0]).toMatchObject({
      code: "#N/A",
      message: expect.stringMatching(/cost, row 3, column 1 is blank/),
    });
    const [cheap, , dear] = fault("ICER", column(5, 20, 15), column(1, 2, 3)) as unknown[][];
    expect(cheap![0]).toBe("frontier");
    expect(cheap![3]).toMatchObject({
      code: "#N/A",
      message: expect.stringMatching(/cheapest option begins the frontier/),
    });
    expect(dear).toEqual(["frontier", 10, 2, 5]);
  });
  it("refuse lists of different size", () => {
    expect(fault("ICER", column(1, 2), column(1))).toMatchObject({
      code: "#VALUE!",
      message: expect.stringMatching(/2 cells and effects has 1/),
    });
  });
});
