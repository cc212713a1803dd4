import type { Bilingual } from "../../../model/language";
import { InputError, SeoulaiError } from "../../../model/errors";
import type { ParameterName } from "../parameters";
import { say } from "../say";
import { shapeOf } from "./arguments";
import type { Call, CellValue, Cells } from "./call";

/** More results than this are not reckoned anew one by one. */
const mostCells = 2_000;

/**
 * The results of a function that reckons cell by cell.
 *
 * @param call the call
 * @param names its ranges
 * @param compute the result of one cell
 * @returns the results; an error stands in its own cell; undefined where they are too many
 */
export function perCell(
  call: Call,
  names: readonly ParameterName[],
  compute: (call: Call) => CellValue,
): Cells | undefined {
  const { rows, columns } = shapeOf(call, names);
  if (rows * columns === 1) return [[compute(call)]];
  if (rows * columns > mostCells) return undefined;
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) =>
      valueOrError(() => compute({ ...call, at: { row, column } })),
    ),
  );
}

/**
 * A result, or the error of one cell of many, which stands in its own place as in the function itself.
 *
 * @param compute the result
 * @returns the result, `#VALUE!` or `#N/A`
 */
export function valueOrError(compute: () => CellValue): CellValue {
  try {
    return compute();
  } catch (error) {
    if (error instanceof SeoulaiError) return error instanceof InputError ? "#VALUE!" : "#N/A";
    throw error;
  }
}

/**
 * What must be said where a formula gives several cells: which of them is explained.
 *
 * @param call the call
 * @param names its ranges
 * @returns a sentence, or none for a single cell
 */
export function whichCell(call: Call, names: readonly ParameterName[]): readonly Bilingual[] {
  const { rows, columns } = shapeOf(call, names);
  if (rows * columns === 1) return [];
  const [row, column] = [call.at.row + 1, call.at.column + 1];
  return [
    say(
      `The formula gives ${rows * columns} results, ${rows} down by ${columns} across; explained is the one in row ${row}, column ${column}.`,
      `이 수식은 ${rows}행 ${columns}열에 결과 ${rows * columns}개를 냅니다. 아래는 ${row}행 ${column}열의 결과에 대한 설명입니다.`,
    ),
  ];
}
