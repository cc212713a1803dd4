import { createEngine, type Engine } from "../../../src/workbench/engine/createEngine";
import { EngineError } from "../../../src/workbench/engine/engineError";
import { loadEngineInNode } from "../../../src/workbench/engine/loadInNode";

const SHEET = "sheet1";

describe("faults of the spreadsheet library that the engine closes", () => {
  let engine: Engine;
  beforeAll(() => {
    console.debug = () => undefined; // The library reports the time of every evaluation there.
    loadEngineInNode();
  });
  beforeEach(() => {
    engine = createEngine();
  });

  function enter(cells: Record<string, string>): void {
    for (const [address, content] of Object.entries(cells)) {
      const [row, col] = place(address);
      engine.cells.enter(SHEET, row, col, content);
    }
  }

  function place(address: string): [row: number, col: number] {
    return [Number(address.slice(1)) - 1, address.charCodeAt(0) - 65];
  }

  function value(address: string): string | number | boolean {
    return engine.cells.read(SHEET, ...place(address)).value;
  }

  function formula(address: string): string | undefined {
    return engine.cells.read(SHEET, ...place(address)).formula;
  }

  function table(zone = { top: 0, left: 0, bottom: 2, right: 1 }, name = "Sales"): string {
    const options = {
      bandedRows: true,
      hasFilters: false,
      hasHeaders: true,
      hasTotals: false,
      style: "TableStyleLight9",
    };
    return engine.tables.create(SHEET, zone, options, name);
  }

  const rows = { A1: "City", B1: "Val", A2: "Seoul", B2: "100", A3: "Busan", B3: "150" };

  describe("commands", () => {
    it("deletes the named sheet only and leaves other sheets' tables alone", () => {
      enter(rows);
      table();
      const other = engine.sheets.create("Other", 1);
      enter({ D1: "=SUM(Sales[Val])" });
      engine.sheets.remove(other);
      expect(engine.tables.all()).toHaveLength(1);
      expect(value("D1")).toBe(250);
    });

    it("goes on calculating after a command that broke the library", () => {
      enter({ A1: "1", B1: "=A1*2" });
      engine.flush();
      const broken = (): void => {
        engine.rules.setConditionalFormat(
          SHEET,
          "cf-1",
          [{ top: 0, left: 0, bottom: 0, right: 0 }],
          {},
          false,
        );
      };
      expect(broken).toThrow(EngineError);
      enter({ A1: "21" });
      expect(value("B1")).toBe(42);
    });

    it("sends many writes as one command, and one undo takes them back", () => {
      let bulks = 0;
      engine.onCommand(({ type }) => (bulks += type === "SEOULAI_BULK" ? 1 : 0));
      for (let row = 0; row < 150; row++) engine.cells.enter(SHEET, row, 0, String(row));
      expect(value("A9")).toBe(8);
      expect(bulks).toBe(1);
      engine.undo();
      expect(value("A9")).toBe("");
    });

    it("grows its grid for writes beyond it", () => {
      engine.cells.enter(SHEET, 5_000, 40, "far");
      expect(engine.cells.read(SHEET, 5_000, 40).value).toBe("far");
    });

    it("runs on Node 20, which has no Object.groupBy", () => {
      expect((Object as { groupBy?: unknown }).groupBy).toBeDefined();
    });
  });

  describe("number formats", () => {
    const cell = { top: 0, left: 0, bottom: 0, right: 0 };

    it("enters a formula of several cells beneath one of a range of a single cell", () => {
      engine.cells.enter(SHEET, 0, 1, "=SUM($A1:$A1)");
      engine.cells.enter(SHEET, 1, 1, "=SUM($A2:$A3)");
      engine.flush();
      expect(formula("B2")).toBe("=SUM($A2:$A3)");
    });

    it.each([
      ["General", "1234.5"],
      ["₩#,##0", "₩1,235"],
      ["#,##0_);[Red](#,##0)", "1,235"],
      ['0.0"명"', "1234.5명"],
      ["0.0명", "1234.5명"],
      ["[$₩-412]#,##0", "₩1,235"],
      ["0.00E+00", "1234.5"],
      ["# ?/?", "1234.5"],
      ["0.0%", "123450.0%"],
    ])("keeps %s, and the value with it", (format, text) => {
      enter({ A1: "1234.5" });
      engine.formats.setNumberFormat(SHEET, cell, format);
      const reading = engine.cells.read(SHEET, 0, 0);
      expect(reading.value).toBe(1234.5);
      expect(reading.text).toBe(text);
      expect(engine.cells.numberFormat(SHEET, 0, 0)).toBe(format);
    });

    it("gives back the very text of two formats that the library cannot tell apart", () => {
      engine.formats.setNumberFormat(SHEET, cell, "[Red]0");
      engine.formats.setNumberFormat(SHEET, { ...cell, top: 1, bottom: 1 }, "[Blue]0");
      expect(engine.cells.numberFormat(SHEET, 0, 0)).toBe("[Red]0");
      expect(engine.cells.numberFormat(SHEET, 1, 0)).toBe("[Blue]0");
    });

    it("shows hours", () => {
      enter({ A1: "0.5" });
      engine.formats.setNumberFormat(SHEET, cell, "h:mm");
      expect(engine.cells.read(SHEET, 0, 0).text).toBe("12:00");
    });
  });

  describe("errors", () => {
    it.each([
      ["=1/0", "#DIV/0!"],
      ['="a"+1', "#VALUE!"],
      ["=SQRT(-1)", "#NUM!"],
      ["=NA()", "#N/A"],
      ["=NOSUCH()", "#NAME?"],
      ["=nosuchname", "#NAME?"],
      ["=A1", "#REF!"],
    ])("reads %s as Excel's %s", (content, code) => {
      enter({ A1: content });
      expect(value("A1")).toBe(code);
    });

    it.each(["#VALUE!", "#REF!", "#BUSY!"])("lets formulas see %s as an error", (code) => {
      enter({ A1: code, B1: '=IFERROR(A1,"seen")' });
      expect(value("B1")).toBe("seen");
    });
  });

  describe("text", () => {
    it.each(["=1+1", "'quoted", "007", "TRUE", "10%", "2025-05", "-5", "$5"])("keeps %s as text", (text) => {
      engine.cells.enterText(SHEET, 0, 0, text);
      expect(engine.cells.read(SHEET, 0, 0)).toMatchObject({ type: "text", value: text });
    });
  });

  it.each([
    ["=RANK.EQ(3,A1:A3)", 1],
    ["=FORECAST.LINEAR(4,A1:A3,A1:A3)", 4],
  ])("knows %s under Excel's newer name", (content, expected) => {
    enter({ A1: "1", A2: "2", A3: "3", B1: content });
    expect(value("B1")).toBeCloseTo(expected, 10);
  });

  describe("structured references", () => {
    beforeEach(() => {
      enter(rows);
    });

    it.each([
      ["=SUM(Sales[Val])", 250],
      ["=SUM(Sales[[City]:[Val]])", 250],
      ["=ROWS(Sales[#All])", 3],
      ["=ROWS(Sales)", 2],
      ["=COUNTA(Sales[#Headers])", 2],
      ['=SUM(Sales[val])&"Sales[Val]"', "250Sales[Val]"],
      ["=SUM(Sales[[#Data],[Val]])", 250],
    ])("calculates %s and shows it as it was written", (content, expected) => {
      table();
      enter({ D1: content });
      expect(value("D1")).toBe(expected);
      expect(formula("D1")).toBe(content);
    });

    it("means the row's cell by [@Val]", () => {
      table();
      enter({ C3: "=Sales[@Val]*2" });
      expect(value("C3")).toBe(300);
    });

    it("follows a table that grows by typing below it", () => {
      table();
      enter({ D1: "=SUM(Sales[Val])" });
      engine.flush();
      enter({ B4: "1000" });
      engine.flush();
      expect(engine.tables.byName("Sales")?.zone.bottom).toBe(3);
      expect(value("D1")).toBe(1250);
    });

    it("follows a table that is resized", () => {
      enter({ A4: "Daegu", B4: "7" });
      const id = table();
      enter({ D1: "=SUM(Sales[Val])" });
      expect(value("D1")).toBe(250);
      engine.tables.resize(id, { top: 0, left: 0, bottom: 3, right: 1 });
      expect(value("D1")).toBe(257);
    });

    it("knows a table that is made after the formula", () => {
      enter({ D1: "=SUM(Sales[Val])" });
      expect(value("D1")).toBe("#NAME?");
      table();
      expect(value("D1")).toBe(250);
    });

    it("follows a table's new name", () => {
      const id = table();
      enter({ D1: "=SUM(Sales[Val])" });
      engine.tables.rename(id, "Turnover");
      expect(formula("D1")).toBe("=SUM(Turnover[Val])");
      expect(value("D1")).toBe(250);
    });

    it("is loud about an unknown column or table", () => {
      table();
      enter({ D1: "=SUM(Sales[Nothing])", D2: "=SUM(Nobody[Val])" });
      expect([value("D1"), value("D2")]).toEqual(["#NAME?", "#NAME?"]);
    });

    it("survives undo of growth and inserted columns", () => {
      table();
      enter({ E1: "=SUM(Sales[Val])" });
      engine.sheets.insert(SHEET, "COL", 0, 1);
      expect(engine.cells.read(SHEET, 0, 5).value).toBe(250);
    });
  });

  describe("names", () => {
    it("follow their cells when rows are inserted", () => {
      enter({ A2: "5", B1: "=Total*2" });
      engine.names.set("Total", SHEET, { top: 1, left: 0, bottom: 1, right: 0 });
      engine.sheets.insert(SHEET, "ROW", 1, 2);
      expect(engine.names.get("total")?.zone.top).toBe(3);
      expect(value("B1")).toBe(10);
    });

    it("may name cells of a sheet that is larger than the active one", () => {
      const large = engine.sheets.create("Large", 1);
      engine.names.set("Far", large, { top: 900, left: 60, bottom: 901, right: 61 });
      expect(engine.names.get("Far")?.zone.bottom).toBe(901);
    });

    it("may stand for a constant, defined before or after the formula", () => {
      enter({ A1: '=AS_OF&"!"' });
      engine.names.setConstant("AS_OF", '="2026-11"');
      engine.names.setConstant("RATE", "=0.5");
      enter({ A2: "=RATE*4", A3: '="RATE"' });
      expect([value("A1"), value("A2"), value("A3")]).toEqual(["2026-11!", 2, "RATE"]);
      expect([formula("A1"), formula("A2")]).toEqual(['=AS_OF&"!"', "=RATE*4"]);
    });
  });

  describe("functions that answer otherwise than Excel's", () => {
    beforeEach(() => {
      enter({ A1: "1", A2: "2", A3: "4", B1: "5", B2: "5", B3: "5", C1: "=1/0", C2: "3", C3: "8" });
    });

    it.each([
      ["=CORREL(A1:A3,B1:B3)", "#DIV/0!"],
      ["=PEARSON(B1:B3,A1:A3)", "#DIV/0!"],
      ["=RSQ(A1:A3,B1:B3)", "#DIV/0!"],
      ["=ROUND(CORREL(A1:A2,C2:C3),9)", 1],
      ["=INDEX(A1:A3,4)", "#REF!"],
      ["=INDEX(A1:B3,1,3)", "#REF!"],
      ["=INDEX(A1:B1,3)", "#REF!"],
      ["=INDEX(A1:A3,-1)", "#VALUE!"],
      ["=INDEX(A1:C3,1,3)", "#DIV/0!"],
      ["=INDEX(A1:A3,3)", 4],
    ])("%s gives %s", (content, expected) => {
      enter({ E1: content });
      expect(value("E1")).toBe(expected);
    });
  });
});
