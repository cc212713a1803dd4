import fc from "fast-check";
import { splitRows } from "../../src/workbook/insertBlock/splitRows";
import { linesNeeded } from "../../src/workbook/sheet/textHeight";
import { moveRect, pieceRef, placePiece } from "../../src/workbook/sheet/placePiece";
import { emptyPiece } from "../../src/workbook/sheet/sheetPlan";

describe("splitRows", () => {
  it("covers every row once, in order, each stretch within the limit unless a row alone is larger", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 })), (sizes) => {
        const stretches = splitRows(sizes, 15);
        expect(stretches[0]?.from).toBe(0);
        expect(stretches.at(-1)?.to).toBe(sizes.length);
        stretches.forEach(({ from, to }, i) => {
          if (i > 0) expect(from).toBe(stretches[i - 1]?.to);
          const bytes = sizes.slice(from, to).reduce((a, b) => a + b, 0);
          expect(bytes <= 15 || to - from === 1).toBe(true);
        });
      }),
    );
  });

  it("gives one empty stretch for no rows", () => {
    expect(splitRows([], 10)).toEqual([{ from: 0, to: 0 }]);
  });
});

describe("placePiece", () => {
  it("moves cells, rectangles and references together", () => {
    const range = { row: 1, column: 2, rows: 3, columns: 1 };
    const piece = {
      ...emptyPiece,
      blocks: [
        {
          row: 1,
          column: 0,
          cells: [[{ formula: `=F(${pieceRef(1, 2)}:${pieceRef(3, 2)})` }, { text: "{{1,1}}" }]],
        },
      ],
      styles: [{ range, style: { bold: true } }],
    };
    const placed = placePiece(piece, { row: 10, column: 1 });
    expect(placed.blocks[0]).toEqual({
      row: 11,
      column: 1,
      cells: [[{ formula: "=F($D12:$D14)" }, { text: "{{1,1}}" }]],
    });
    expect(placed.styles[0]?.range).toEqual(moveRect(range, { row: 10, column: 1 }));
  });
});

describe("linesNeeded", () => {
  it("counts Korean syllables as wider than Latin letters", () => {
    expect(linesNeeded("0123456789", 5)).toBe(2);
    expect(linesNeeded("가나다라마바사아자차", 10)).toBe(2);
    expect(linesNeeded("", 5)).toBe(1);
  });
});
