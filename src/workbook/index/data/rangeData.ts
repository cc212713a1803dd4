import { InputError } from "../../../model/errors";
import type { Bilingual } from "../../../model/language";
import { columnLetters } from "../../sheet/address";
import type { IndexData, IndexSource } from "../indexRequest";

/**
 * The figures of an index from cells of the workbook; the sheet refers to them, so that it follows their changes.
 *
 * @param context the request; synced here
 * @param source the range, with names of indicators in its first row and of units in its first column
 * @returns the figures
 * @throws {InputError} no such range, too small, a unit or an indicator without a name or named twice, or a text where a
 * number belongs
 */
export async function rangeData(
  context: Excel.RequestContext,
  source: Extract<IndexSource, { kind: "range" }>,
): Promise<IndexData> {
  const { sheetName, cells } = parted(source.address);
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) throw noRange(source.address);
  const range = sheet.getRange(cells);
  range.load("values,rowIndex,columnIndex");
  await context.sync();
  return tableData(range.values as unknown[][], {
    sheet: sheet.name,
    row: range.rowIndex,
    column: range.columnIndex,
    lower: source.lower,
  });
}

/**
 * The figures of an index from the cells of a range.
 *
 * @param rows what the cells hold
 * @param place where the range begins, and the indicators of which less is better
 * @returns the figures
 * @throws {InputError} as `rangeData`
 */
export function tableData(
  rows: readonly (readonly unknown[])[],
  place: {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly lower: readonly string[];
  },
): IndexData {
  const [header = [], ...body] = rows;
  const names = header.slice(1).map((cell) => shown(cell));
  const units = body.map(([cell]) => shown(cell));
  if (names.length < 1 || units.length < 3) throw tooSmall(rows.length, header.length);
  requireNames(names, { en: "indicator", ko: "지표" });
  requireNames(units, { en: "unit", ko: "단위" });
  const sheet = `'${place.sheet.replaceAll("'", "''")}'!`;
  const address = (unit: number, at: number): string =>
    `${sheet}$${columnLetters(place.column + 1 + at)}$${place.row + 2 + unit}`;
  return {
    units: units.map((name) => ({ id: name, name })),
    indicators: names.map((name) => ({
      id: name,
      name,
      direction: place.lower.includes(name) ? "lower" : "higher",
      sources: [],
    })),
    values: body.map((row, unit) =>
      names.map((name, at) => numberOf(row[at + 1], `${units[unit] ?? ""}, ${name}`)),
    ),
    cells: body.map((_, unit) =>
      names.map((__, at) => ({ formula: `=IF(${address(unit, at)}="","",${address(unit, at)})` })),
    ),
    faults: [],
    remarks: [],
    citations: [],
    from: {
      en: `cells of the sheet "${place.sheet}", to which this sheet refers; units, years and definitions are not known and not compared`,
      ko: `"${place.sheet}" 시트의 셀을 참조합니다. 단위, 연도, 정의는 알 수 없어 비교 가능 여부를 확인하지 않았습니다`,
    },
  };
}

function parted(address: string): { sheetName: string; cells: string } {
  const found = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address.trim());
  if (found === null) throw noRange(address);
  const [, quoted, plain, cells = ""] = found;
  return { sheetName: (quoted ?? plain ?? "").replaceAll("''", "'"), cells: cells.replaceAll("$", "") };
}

function shown(cell: unknown): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";
}

function numberOf(cell: unknown, where: string): number | null {
  if (cell === "" || cell === null || cell === undefined) return null;
  if (typeof cell === "number") return cell;
  const found = typeof cell === "string" || typeof cell === "boolean" ? String(cell) : "?";
  throw new InputError({
    en: `A number or a blank cell belongs at ${where}; there is "${found}". Correct it.`,
    ko: `${where} 자리에는 숫자나 빈 셀이 있어야 하는데 "${found}"이(가) 있습니다. 고치십시오.`,
  });
}

function requireNames(names: readonly string[], what: Bilingual): void {
  const at = names.findIndex((name, place) => name === "" || names.indexOf(name) !== place);
  if (at < 0) return;
  const name = names[at] ?? "";
  throw new InputError({
    en: `Each ${what.en} needs a name of its own; number ${at + 1} is ${name === "" ? "blank" : `"${name}" again`}. Name it.`,
    ko: `${what.ko}마다 서로 다른 이름이 있어야 합니다. ${at + 1}번째가 ${name === "" ? "비어 있습니다" : `"${name}"(으)로 겹칩니다`}. 이름을 고치십시오.`,
  });
}

function noRange(address: string): InputError {
  return new InputError({
    en: `"${address}" is no range of this workbook. Select the table with its headers.`,
    ko: `"${address}"은(는) 이 통합 문서의 범위가 아닙니다. 머리글을 포함해 표를 선택하십시오.`,
  });
}

function tooSmall(rows: number, columns: number): InputError {
  return new InputError({
    en: `An index needs a row of headers, three units and one indicator; the range has ${rows} x ${columns} cells. Select a larger one.`,
    ko: `지수에는 머리글 행, 단위 3개, 지표 1개가 필요합니다. 범위는 ${rows} x ${columns} 셀입니다. 더 크게 선택하십시오.`,
  });
}
