import { columns, type ColumnKey } from "../../gapSheet/columns";
import { schemes } from "../../gapSheet/words";
import { statusWords, type StatusScheme } from "../../../core/targets/statusWords";
import type { Language } from "../../../model/language";
import type { Argument, CellValue } from "../functions/call";
import { covers, resolveReference, type Book, type Place } from "../read/book";
import type { TableRow } from "../read/readRow";
import { address } from "../../sheet/address";
import { valueText, withSheet } from "../valueText";

/** A row of a target-gap sheet, its cells by column. */
export interface GapRow {
  readonly language: Language;
  readonly scheme: StatusScheme;
  /** The column of the cell that is explained. */
  readonly key: ColumnKey;
  value(key: ColumnKey): CellValue;
  /** A cell as an argument of a function. */
  argument(key: ColumnKey): Argument;
  header(key: ColumnKey): string;
}

/**
 * The row of a target-gap sheet that a cell stands in. Columns are found by the sheet's own names, which follow when
 * columns move or are renamed, and else by their headers.
 *
 * @param book names of the sheet
 * @param place the cell
 * @param row its row in the table
 * @returns undefined where the sheet is none, or the column is the user's own
 */
export function gapRow(book: Book, place: Place, row: TableRow): GapRow | undefined {
  if (row.part !== "body" || !isGapTable(book, place)) return undefined;
  const places = columnPlaces(book, place, row);
  const key = [...places].find(([, column]) => column === row.column)?.[0];
  if (key === undefined) return undefined;
  const at = (wanted: ColumnKey): number => places.get(wanted) ?? -1;
  const statusFormula = row.formulas[at("status")];
  const header = row.table.columns[at("status")] ?? "";
  const value = (wanted: ColumnKey): CellValue => row.values[at(wanted)] ?? "";
  return {
    key,
    language:
      header === columns.find((column) => column.key === "status")?.header.ko ? "ko" : languageOf(row),
    scheme: schemeOf(typeof statusFormula === "string" ? statusFormula : ""),
    value,
    header: (wanted) => row.table.columns[at(wanted)] ?? "",
    argument: (wanted) => argumentOf(row, place, at(wanted), value(wanted)),
  };
}

function argumentOf(row: TableRow, place: Place, column: number, value: CellValue): Argument {
  const cell = { sheet: place.sheet, row: place.row, column: row.table.area.column + column };
  const where = withSheet(place.sheet, address({ ...cell, rows: 1, columns: 1 }));
  return {
    text: row.table.columns[column] ?? valueText(value),
    cells: [[value]],
    place: cell,
    address: where,
  };
}

function isGapTable(book: Book, place: Place): boolean {
  const found = resolveReference("SEOULAI_GAP_TABLE", place, book);
  return found.kind === "area" && covers({ ...found.area, rows: 1_048_576 }, place);
}

function columnPlaces(book: Book, place: Place, { table }: TableRow): ReadonlyMap<ColumnKey, number> {
  return new Map(
    columns.flatMap(({ key, header }): [ColumnKey, number][] => {
      const named = resolveReference(`SEOULAI_GAP_${key.toUpperCase()}`, place, book);
      if (named.kind === "area") return [[key, named.area.column - table.area.column]];
      const found = table.columns.findIndex((text) => text === header.en || text === header.ko);
      return found < 0 ? [] : [[key, found]];
    }),
  );
}

/** A sheet whose status column was renamed still has other headers. */
function languageOf({ table }: TableRow): Language {
  return columns.some(({ header }) => header.ko !== header.en && table.columns.includes(header.ko))
    ? "ko"
    : "en";
}

/** The scheme stands in the formulas: as the argument of STATUS, or as the words of its bands. */
function schemeOf(formula: string): StatusScheme {
  const all: readonly StatusScheme[] = ["eurostat", "un", "sdg-index"];
  const named = all.find((scheme) => formula.includes(`"${scheme}"`));
  const byBands = all.find((scheme) =>
    (["en", "ko"] as const).some((language) =>
      schemes[scheme].bands.every(({ status }) => formula.includes(`"${statusWords(status)[language]}"`)),
    ),
  );
  return named ?? byBands ?? "eurostat";
}
