import { setExplainPort } from "../../src/model/explainPort";
import { explainCell } from "../../src/workbook/explain/explainCell";
import { explanationLines } from "../../src/workbook/explain/explanationLines";
import { installExplainPort } from "../../src/workbook/explain/installExplainPort";
import type { OpenExcel } from "./excel";
import { openWithFunctions } from "./openWithFunctions";

// One port for the functions and for the workbook, as in the shared runtime.
jest.mock("../../src/model/explainPort", () => {
  const shared = globalThis as { explainPortModule?: unknown };
  shared.explainPortModule ??= jest.requireActual("../../src/model/explainPort");
  return shared.explainPortModule;
});

describe("EXPLAIN in a cell", () => {
  let excel: OpenExcel;

  beforeEach(async () => {
    excel = await openWithFunctions();
  });

  afterEach(async () => {
    setExplainPort(undefined);
    await excel.close();
  });

  async function write(formulas: unknown[][], at: string): Promise<void> {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange(at);
      range.getResizedRange(formulas.length - 1, formulas[0]!.length - 1).formulas = formulas;
      await context.sync();
    });
    await excel.host.settled();
  }

  async function column(address: string): Promise<unknown[]> {
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
      range.load("values");
      await context.sync();
      return (range.values as unknown[][]).map((row) => row[0]).filter((value) => value !== "");
    });
  }

  it("shows #N/A before the pane was open", async () => {
    await write([["=SEOULAI.GAP(1000,420)", "=SEOULAI.EXPLAIN(A1)"]], "A1");
    expect(await column("B1")).toEqual(["#N/A"]);
  });

  it("gives the lines of the explanation, a line a row", async () => {
    installExplainPort();
    await write([["startups", "=SEOULAI.GAP(A1,420)", '=SEOULAI.EXPLAIN(B1,"ko")']], "A1");
    const lines = explanationLines(await explainCell("Sheet1", "B1"), "ko");
    expect(await column("C1:C20")).toEqual(lines);
    expect(lines[1]).toContain("아직 580이 모자랍니다");
  });

  it("explains neither itself nor in a circle", async () => {
    installExplainPort();
    await write([["=SEOULAI.GAP(1000,420)", "=SEOULAI.EXPLAIN(A1)"]], "A1");
    await write([["=SEOULAI.EXPLAIN(B1)"]], "D1");
    await write([['=D1&"!"']], "F1");
    const ofExplain = await explainCell("Sheet1", "B1");
    expect(ofExplain.words[0]!.en).toBe(
      "The lines explain the cell Sheet1!A1 in words: its formula, inputs, data, method and source.",
    );
    expect(ofExplain.precedents).toEqual([]);
    expect((await column("D1:D20"))[1]).toBe(ofExplain.words[0]!.en);
    const dependent = await explainCell("Sheet1", "F1");
    expect(dependent.precedents.map(({ address }) => address)).toEqual(["Sheet1!D1"]);
  });
});
