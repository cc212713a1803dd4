import type { MaybeNumber } from "../../../core/numeric/present";
import type { Bilingual } from "../../../model/language";
import { address as addressOf } from "../../sheet/address";
import { parameterWords, type ParameterName } from "../parameters";
import { say } from "../say";
import { matrixOf } from "./arguments";
import type { Call, CellValue } from "./call";
import { valueOrError } from "./perCell";

/**
 * The answers to each item of a range whose rows are experts or respondents and whose columns are items.
 *
 * @param call the call
 * @param name the argument
 * @returns an array an item; null is no answer
 * @throws {InputError} text or an error cell, naming it
 */
export function itemsOf(call: Call, name: ParameterName): readonly (readonly MaybeNumber[])[] {
  const rows = matrixOf(call, name);
  return (rows[0] ?? []).map((_cell, column) => rows.map((row) => row[column] ?? null));
}

/**
 * What a function gives for each of several things: where it is undefined, the error stands in its own place.
 *
 * @param items the things
 * @param compute the result of one
 * @returns the results; of a single thing the error is thrown
 * @throws {SeoulaiError} the error of the only thing
 */
export function resultsOf<T>(
  items: readonly T[],
  compute: (item: T, place: number) => CellValue,
): readonly CellValue[] {
  if (items.length === 1) return items.map(compute);
  return items.map((item, place) => valueOrError(() => compute(item, place)));
}

/**
 * Which of several items is explained.
 *
 * @param call the call
 * @param name the argument whose columns are the items
 * @param place of the item, from 0
 * @returns a sentence; none where there is one item only
 */
export function whichItem(call: Call, name: ParameterName, place: number): readonly Bilingual[] {
  const argument = call.arguments[name];
  const [rows, columns] = [argument?.cells?.length ?? 0, argument?.cells?.[0]?.length ?? 0];
  if (columns <= 1) return [];
  const at = argument?.place;
  const where =
    at === undefined ? "" : `(${addressOf({ row: at.row, column: at.column + place, rows, columns: 1 })})`;
  const words = parameterWords[name];
  return [
    say(
      `The formula answers for ${columns} items, a column of the ${words.en} each; explained is item ${place + 1}${where && ` ${where}`}.`,
      `이 수식은 ${words.ko}의 열마다 하나씩 문항 ${columns}개의 결과를 냅니다. 아래는 ${place + 1}번째 문항${where}에 대한 설명입니다.`,
    ),
  ];
}
