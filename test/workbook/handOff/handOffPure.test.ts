import { cellRects } from "../../../src/workbook/handOff/cellRects";
import { maySpill } from "../../../src/workbook/handOff/maySpill";
import { recordParts, readRecord } from "../../../src/workbook/handOff/record/recordParts";
import { movedFormula, referencesOf } from "../../../src/workbook/handOff/record/references";
import { withRanges } from "../../../src/workbook/handOff/spillReferences";

describe("formulas around a hand-over", () => {
  it("name the range in the place of a spill that was handed over, and leave others", () => {
    const sizes = new Map([["data!4,2", { rows: 3, columns: 2 }]]);
    expect(withRanges("=SUM(C5#)+SUM(F9#)", "Data", sizes)).toBe("=SUM($C$5:$D$7)+SUM(F9#)");
    expect(withRanges('=INDEX(Data!$C$5#,2,1)&"C5#"', "Other", sizes)).toBe(
      '=INDEX(Data!$C$5:$D$7,2,1)&"C5#"',
    );
    expect(withRanges("=SUM(C5#)", "Other", sizes)).toBe("=SUM(C5#)");
  });

  it("are asked how far they spill only where they could", () => {
    expect(maySpill('=SEOULAI.BENCHMARK("a:b#",$I2,$C2)')).toBe(false);
    expect(maySpill("=ROUND(SEOULAI.GAP(Sheet2!A1,B1)*1.5,2)")).toBe(false);
    expect(maySpill('=SEOULAI.LIST.AREAS("city")')).toBe(true);
    expect(maySpill("=SEOULAI.GAP(targets,B1)")).toBe(true);
  });

  it("keep their references when cells move, and are lost when one of them is", () => {
    const formula = "=SEOULAI.GAP(A1,'My sheet'!$B$2)+SUM(C:C)";
    expect(referencesOf(formula, "S").map(({ sheet, row, column }) => [sheet, row, column])).toEqual([
      ["S", 0, 0],
      ["My sheet", 1, 1],
      ["S", 0, 2],
    ]);
    const down = movedFormula(formula, { sheet: "S", to: "T" }, (reference) => ({
      ...reference,
      sheet: reference.sheet === "S" ? "T" : "Other name",
      row: reference.rows > 1 ? reference.row : reference.row + 5,
    }));
    expect(down).toBe("=SEOULAI.GAP(A6,'Other name'!$B$7)+SUM(C:C)");
    expect(movedFormula(formula, { sheet: "S", to: "S" }, () => undefined)).toBeUndefined();
  });
});

describe("the record of a hand-over", () => {
  it("comes back from its parts as it was, texts that look like formulas included", () => {
    const place = { sheet: "시트 <1>", row: 3, column: 2, rows: 1, columns: 2 };
    const record = {
      id: "0a1b2c3d",
      when: "2026-11-25T00:00:00.000Z",
      areas: [place],
      anchors: [],
      formulas: [
        {
          ...place,
          area: 0,
          before: { formula: "=SEOULAI.X(1)" },
          after: ["=1+1", { formula: "=1+1" }],
          note: "n\nm",
        },
        { ...place, row: 4, columns: 1, area: 0, before: "text", after: [true] },
      ],
    };
    const { index, chunks } = recordParts(record);
    expect(readRecord(index, chunks)).toEqual(record);
  });

  it("is cut into parts under 1 MB", () => {
    const place = { sheet: "S", column: 2, rows: 1, columns: 1 };
    const formulas = Array.from({ length: 20_000 }, (_, row) => ({
      ...{ ...place, row, area: 0, before: { formula: `=SEOULAI.GAP(A${row},B${row})` } },
      after: [{ formula: `=IF(COUNT(A${row},B${row})=2,A${row}-B${row},NA())` }],
    }));
    const record = {
      id: "x",
      when: "2026",
      areas: [{ ...place, row: 0, rows: 20_000 }],
      anchors: [],
      formulas,
    };
    const { index, chunks } = recordParts(record);
    expect(chunks.length).toBeGreaterThan(1);
    expect(Math.max(...chunks.map((chunk) => Buffer.byteLength(chunk)))).toBeLessThan(1_000_000);
    expect(readRecord(index, [...chunks].reverse())).toEqual(record);
    expect(() => readRecord(index, chunks.slice(1))).toThrow(/cut or changed/);
  });
});

describe("cells gathered into rectangles", () => {
  it("join down a column first, then side by side, and none is lost", () => {
    const cells = [0, 1, 2].flatMap((row) => [1, 2].map((column) => ({ sheet: "S", row, column })));
    const rects = cellRects([...cells, { sheet: "S", row: 5, column: 1 }]);
    expect(rects.map(({ row, column, rows, columns }) => [row, column, rows, columns])).toEqual([
      [0, 1, 3, 2],
      [5, 1, 1, 1],
    ]);
    expect(rects[0]?.cells.map(({ row, column }) => `${row}${column}`)).toEqual([
      "01",
      "02",
      "11",
      "12",
      "21",
      "22",
    ]);
  });
});
