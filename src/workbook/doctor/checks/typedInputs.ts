import { literalValue } from "../../formula/literalValue";
import { cellKey, type FormulaSnapshot } from "../book/workbookSnapshot";
import { findingAt, runsOf, say, type Check } from "../examination";

/** Where the functions take values that need a source; years, counts and options do not. */
const values: Readonly<Record<string, readonly number[]>> = {
  GAP: [0, 1],
  "GAP.RELATIVE": [0, 1],
  ACHIEVEMENT: [0, 1],
  PROGRESS: [0, 1, 2],
  CAGR: [0, 1],
  REQUIRED: [0, 2],
  PACE: [0, 2, 4],
  STATUS: [0, 2, 4],
  REACHED: [2],
  DISTANCE: [1],
  EXCHANGE: [0],
};

/** Figures typed into a SEOULAI function, without a note on the cell. */
export const typedInputs: Check = ({ book }) =>
  runsOf(
    book.formulas.filter(
      (cell) => hasTyped(cell) && !book.noted.has(cellKey(cell.sheet, cell.row, cell.column)),
    ),
  ).map((run) => findingAt(["typedInput", "note"], run, text));

function hasTyped({ calls }: FormulaSnapshot): boolean {
  return calls.some(({ name, arguments: given }) =>
    (values[name] ?? []).some((place) => {
      const typed = literalValue(given[place] ?? "");
      return typeof typed === "number" && typed !== 0;
    }),
  );
}

const text = say(
  "A figure is typed into the formula, where nobody sees its source. Put it into a cell of its own with the source beside it, and refer to that cell.",
  "수식 안에 수치를 직접 입력해 출처가 보이지 않습니다. 수치를 별도 셀에 넣고 옆에 출처를 쓴 뒤 그 셀을 참조하십시오.",
);
