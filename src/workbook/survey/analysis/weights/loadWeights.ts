import { sheetReference } from "../../../sheet/sheetReference";
import type { WeightEntry, WeightSet, WeightSource } from "./weightSet";
import { weightSourceOf } from "./weightsName";

/**
 * The tables of weights of the workbook, within a request of the caller's.
 *
 * @param context the request; synced here
 * @returns a set a table; tables that were deleted are passed over
 */
export async function loadWeights(context: Excel.RequestContext): Promise<readonly WeightSet[]> {
  const { names } = context.workbook;
  names.load("items/name");
  await context.sync();
  const marked = names.items.flatMap((item) => {
    const source = weightSourceOf(item.name);
    if (source === undefined) return [];
    const range = item.getRangeOrNullObject();
    return [{ id: item.name, source, range, tables: range.getTables(false) }];
  });
  for (const { range, tables } of marked) {
    range.load(place);
    range.worksheet.load("name");
    tables.load("items/name");
  }
  await context.sync();
  const standing = marked.filter(({ range }) => !range.isNullObject);
  // A person may have added rows: the table has grown with them, the name has not.
  const wholes = standing.map(({ range, tables }) => tables.items[0]?.getRange() ?? range);
  for (const whole of wholes) whole.load(place);
  const titles = standing.map(({ range }) =>
    range.rowIndex === 0 ? undefined : range.worksheet.getCell(range.rowIndex - 1, range.columnIndex),
  );
  for (const title of titles) title?.load("values");
  await context.sync();
  return standing.map(({ id, source, range }, at) => {
    const written: unknown = titles[at]?.values[0]?.[0];
    return setOf(wholes[at] ?? range, { id, source, sheet: range.worksheet.name, title: written });
  });
}

const place = "values,rowIndex,columnIndex,rowCount,columnCount";

function setOf(
  range: Excel.Range,
  mark: {
    readonly id: string;
    readonly source: WeightSource;
    readonly sheet: string;
    readonly title: unknown;
  },
): WeightSet {
  const rows = range.values as unknown[][];
  const title = typeof mark.title === "string" && mark.title !== "" ? mark.title : mark.sheet;
  const at = {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
  return {
    id: mark.id,
    source: mark.source,
    title,
    sheet: mark.sheet,
    place: at,
    address: sheetReference(mark.sheet, at),
    entries: rows.slice(1).flatMap((row) => entryOf(row)),
  };
}

function entryOf([id, name, weight]: readonly unknown[]): WeightEntry[] {
  const words = (value: unknown): string =>
    typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  if (words(id) === "" && words(name) === "") return [];
  return [{ id: words(id), name: words(name), weight: typeof weight === "number" ? weight : null }];
}
