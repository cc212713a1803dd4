import { type OfficeWindow, type OpenExcel, openExcel } from "../../integration/excel";
import { sampleFunctions } from "./sampleFunctions";

interface Stream {
  setResult(value: unknown): void;
  onCanceled: () => void;
}

/** What the sample add-in saw. */
interface Seen {
  calls: unknown[][];
  streams: Stream[];
  cancelled: number;
}

function associate({ CustomFunctions: runtime }: OfficeWindow, seen: Seen): void {
  const define = (id: string, work: (...args: never[]) => unknown): void => {
    runtime.associate(id, (...args: never[]) => {
      seen.calls.push([id, ...args.slice(0, -1)]);
      return work(...args);
    });
  };
  const fail = (code: CustomFunctions.ErrorCode, text: string): never => {
    throw new runtime.Error(code, text) as Error & CustomFunctions.Error;
  };
  define("ADD", (a: number, b: number) => a + b);
  define("LATER", async (value: number) => Promise.resolve(value * 10));
  define("REFUSE", (kind: string) =>
    kind === "na"
      ? fail(runtime.ErrorCode.notAvailable, "No value for that year.")
      : fail(runtime.ErrorCode.invalidValue, "Weights must sum to 1."),
  );
  define("CRASH", () => {
    throw new TypeError("boom");
  });
  define("ECHO", (cells: unknown[][], rest: unknown) => JSON.stringify([cells, rest]));
  define("NUMBER", (value: number) => value);
  define("SPILL", (rows: number, columns: number) =>
    Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, col) => row * 10 + col)),
  );
  define("WHERE", (invocation: CustomFunctions.Invocation) => invocation.address);
  runtime.associate("CLOCK", ((start: number, invocation: Stream) => {
    invocation.onCanceled = () => seen.cancelled++;
    seen.streams.push(invocation);
    invocation.setResult(start);
  }) as never);
}

describe("custom functions through the library's own runtime", () => {
  let excel: OpenExcel;
  const seen: Seen = { calls: [], streams: [], cancelled: 0 };
  beforeAll(async () => {
    excel = await openExcel({
      functions: sampleFunctions,
      prepare: (window) => {
        associate(window, seen);
      },
    });
  });
  afterAll(async () => {
    await excel.close();
  });
  beforeEach(() => {
    seen.calls = [];
  });

  /** Writes formulas into a fresh sheet and gives the values once all functions have answered. */
  async function calculate(cells: Record<string, unknown>, read: string): Promise<Excel.Range> {
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      for (const [address, content] of Object.entries(cells)) sheet.getRange(address).values = [[content]];
      await context.sync();
      await excel.host.settled();
      const range = sheet.getRange(read).load("values, valuesAsJson, text");
      await context.sync();
      return range;
    });
  }

  it("calculates at once, later, and through other cells", async () => {
    const { values } = await calculate(
      { A1: 2, B1: "=SEOULAI.ADD(A1,3)", C1: "=SEOULAI.LATER(B1)", D1: "=C1+1" },
      "A1:D1",
    );
    expect(values).toEqual([[2, 5, 50, 51]]);
  });

  it("is busy until the answer is there", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange("A1").values = [["=SEOULAI.ADD(40,2.5)"]];
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      expect(range.values).toEqual([["#BUSY!"]]);
      await excel.host.settled();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[42.5]]);
    });
  });

  it("shows an error with the function's own message on the cell", async () => {
    const { values, valuesAsJson } = await calculate(
      {
        A1: '=SEOULAI.REFUSE("na")',
        B1: '=SEOULAI.REFUSE("value")',
        C1: "=SEOULAI.CRASH()",
        D1: "=SEOULAI.MISSING()",
      },
      "A1:D1",
    );
    expect(values).toEqual([["#N/A", "#VALUE!", "#VALUE!", "#VALUE!"]]);
    expect(valuesAsJson[0]?.[0]).toMatchObject({
      errorType: "NotAvailable",
      message: "No value for that year.",
    });
    expect(valuesAsJson[0]?.[1]).toMatchObject({ errorType: "Value", message: "Weights must sum to 1." });
  });

  it("lets IFERROR and ISNA see such an error", async () => {
    const { values } = await calculate(
      {
        A1: '=SEOULAI.REFUSE("na")',
        B1: "=ISNA(A1)",
        C1: '=IFERROR(A1,"none")',
        D1: '=IFERROR(SEOULAI.REFUSE("value"),7)',
      },
      "B1:D1",
    );
    expect(values).toEqual([[true, "none", 7]]);
  });

  it("hands over ranges as rows, blanks as empty text in them and as 0 alone, what is left out as null", async () => {
    await calculate(
      { A1: 1, B1: "x", B2: true, D1: "=SEOULAI.ECHO(A1:B2,C1)", D2: "=SEOULAI.ECHO(A1)" },
      "D1:D2",
    );
    expect(seen.calls).toEqual([
      [
        "ECHO",
        [
          [1, "x"],
          ["", true],
        ],
        0,
      ],
      ["ECHO", [[1]], null],
    ]);
  });

  it("hands over error cells as errors where the metadata allows them", async () => {
    await calculate({ A1: "=1/0", B1: "=SEOULAI.ECHO(A1)" }, "B1");
    expect(seen.calls).toHaveLength(1);
    expect(seen.calls[0]?.[1]).toMatchObject([[{ code: "#DIV/0!" }]]);
  });

  it("refuses text where the metadata asks for a number, without calling", async () => {
    const { values } = await calculate(
      { A1: '=SEOULAI.NUMBER("abc")', B1: '=SEOULAI.NUMBER("12")', C1: "=SEOULAI.NUMBER(TRUE)" },
      "A1:C1",
    );
    expect(values).toEqual([["#VALUE!", 12, 1]]);
    expect(seen.calls).toHaveLength(2);
  });

  it("spills a matrix, beyond the grid that was there", async () => {
    const { values } = await calculate({ Z195: "=SEOULAI.SPILL(40,12)" }, "AK234");
    expect(values).toEqual([[401]]);
  });

  it("does not spill into cells that are taken", async () => {
    const { values } = await calculate({ B1: "taken", A1: "=SEOULAI.SPILL(1,3)" }, "A1:C1");
    expect(values).toEqual([["#SPILL!", "taken", ""]]);
  });

  it("does not spill inside a table", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange("A1:C1").values = [["a", "b", "c"]];
      sheet.tables.add("A1:C3", true);
      sheet.getRange("A2").values = [["=SEOULAI.SPILL(1,2)"]];
      sheet.getRange("C2").values = [["=INDEX(SEOULAI.SPILL(1,2),1,2)"]];
      await context.sync();
      await excel.host.settled();
      const range = sheet.getRange("A2:C2").load("values");
      await context.sync();
      // One cell of several is what a table takes.
      expect(range.values).toEqual([["#SPILL!", "", 1]]);
    });
  });

  it("calls once for the same arguments, and again when one changes", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange("A1:A3").values = [[100], ["=SEOULAI.ADD(A1,1)"], ["=SEOULAI.ADD(100,1)"]];
      await context.sync();
      await excel.host.settled();
      expect(seen.calls).toHaveLength(1);
      sheet.getRange("A1").values = [[200]];
      await context.sync();
      await excel.host.settled();
      const range = sheet.getRange("A2:A3").load("values");
      await context.sync();
      expect(range.values).toEqual([[201], [101]]);
      expect(seen.calls).toHaveLength(2);
    });
  });

  it("tells the address to functions that ask for it", async () => {
    const { values } = await calculate({ B2: "=SEOULAI.WHERE()" }, "B2");
    expect(values[0]?.[0]).toMatch(/!B2$/u);
  });

  it("streams, and cancels when the formula goes", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange("A1").values = [["=SEOULAI.CLOCK(5)"]];
      await context.sync();
      await excel.host.settled();
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      expect(range.values).toEqual([[5]]);
      seen.streams.at(-1)?.setResult(6);
      await excel.host.functions.nextResult();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[6]]);
      range.clear();
      await context.sync();
      await excel.host.functions.swept();
      expect(seen.cancelled).toBe(1);
    });
  });

  it("calculates many cells of one function together", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      const range = sheet.getRange("A1:A500");
      range.formulas = Array.from({ length: 500 }, (_, row) => [`=SEOULAI.ADD(${String(row)},1000)`]);
      await context.sync();
      await excel.host.settled();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual(Array.from({ length: 500 }, (_, row) => [row + 1000]));
    });
  });
});
