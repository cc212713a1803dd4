import { InputError } from "../../model/errors";
import type { KeyedTable, MergeCell } from "./mergeTypes";

/**
 * A table by key, checked.
 *
 * @param fields the columns
 * @param rows key and cells of each row
 * @returns the table
 * @throws {InputError} a field or a key that stands twice, or a row with more or fewer cells than fields
 * @example keyedTable(["value"], [["KOR", [1]], ["USA", [2]]]).rows.get("USA") // => [2]
 */
export function keyedTable(
  fields: readonly string[],
  rows: Iterable<readonly [string, readonly (MergeCell | undefined)[]]>,
): KeyedTable {
  const names = new Set<string>();
  for (const field of fields) {
    if (names.has(field)) throw twice({ en: "field", ko: "필드" }, field);
    names.add(field);
  }
  const byKey = new Map<string, readonly (MergeCell | undefined)[]>();
  for (const [key, cells] of rows) {
    if (byKey.has(key)) throw twice({ en: "key", ko: "키" }, key);
    if (cells.length !== fields.length) throw ragged(key, cells.length, fields.length);
    byKey.set(key, cells);
  }
  return { fields, rows: byKey };
}

function twice(kind: { readonly en: string; readonly ko: string }, name: string): InputError {
  return new InputError({
    en: `Each ${kind.en} stands once in a table; "${name}" stands twice. Leave one of the two out.`,
    ko: `표에는 같은 ${kind.ko}를 한 번만 쓸 수 있는데 "${name}"이(가) 두 번 있습니다. 둘 중 하나를 빼십시오.`,
  });
}

function ragged(key: string, cells: number, fields: number): InputError {
  return new InputError({
    en: `A row has a cell for each of the ${fields} fields; row "${key}" has ${cells}. Fill the row up, with null for a blank cell.`,
    ko: `행에는 필드 ${fields}개마다 셀이 하나씩 있어야 하는데 "${key}" 행에는 셀이 ${cells}개 있습니다. 빈 셀은 null로 채우십시오.`,
  });
}
