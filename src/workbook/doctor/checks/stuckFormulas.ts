import { findingAt, say, type Check } from "../examination";

/** A SEOULAI function that has not answered: the doctor has read its cell twice by now. */
export const stuckFormulas: Check = ({ book }) =>
  book.formulas
    .filter(({ calls, value }) => calls.length > 0 && isWaiting(value))
    .map((cell) =>
      findingAt(["stuckFormula", "warning"], cell, stuck, {
        label: again,
        before: cell.formula,
        after: cell.formula,
      }),
    );

/**
 * Whether a cell shows that its function has not answered yet.
 *
 * @param value of the cell
 * @returns true while it waits
 * @example isWaiting("#BUSY!") // => true
 */
export function isWaiting(value: unknown): boolean {
  return value === "#BUSY!" || value === "#GETTING_DATA";
}

const again = say("Write the formula again", "수식 다시 쓰기");

const stuck = say(
  "The SEOULAI function has no result yet and seems to be stuck, so that everything that uses the cell waits too. Write the formula again; it stays the same.",
  "SEOULAI 함수의 결과가 나오지 않고 멈춘 것으로 보이며, 이 셀을 쓰는 수식도 함께 기다립니다. 수식을 다시 쓰십시오. 수식은 그대로입니다.",
);
