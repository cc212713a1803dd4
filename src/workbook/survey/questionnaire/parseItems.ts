import { InputError } from "../../../model/errors";
import type { Bilingual, Language } from "../../../model/language";
import { cellPlace } from "../cellPlace";
import { cellWords } from "../cellWords";
import type { PartTable } from "../partTables";
import {
  itemHeaders,
  itemStatusWords,
  keyOfWord,
  kindWords,
  yesNoWords,
  type ItemColumn,
} from "../surveyWords";
import type { ItemKind, SurveyItem } from "../surveyTypes";

/** The items of a questionnaire and where they stand, zero-based on its sheet. */
export interface ParsedItems {
  readonly language: Language;
  readonly items: readonly SurveyItem[];
  /** Row of each item, by its id. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly columnOf: Readonly<Record<NeededColumn, number>>;
}

/** The columns that rounds are made from and written back to; a note is for people only. */
type NeededColumn = Exclude<ItemColumn, "note">;

const needed = (Object.keys(itemHeaders) as ItemColumn[]).filter(
  (key): key is NeededColumn => key !== "note",
);

/**
 * Reads the table of items by its headers, in either language; rows with nothing in them are passed over.
 *
 * @param table where it stands
 * @param rows the values beneath its header
 * @returns the items in the order of the sheet
 * @throws {InputError} a column is missing, or a cell holds what it cannot: names sheet, row and column
 */
export function parseItems(table: PartTable, rows: readonly (readonly unknown[])[]): ParsedItems {
  const columns = columnsOf(table);
  const reader = { table, columns };
  const items: SurveyItem[] = [];
  const rowOf = new Map<string, number>();
  const seen = new Map<string, number>();
  rows.forEach((row, place) => {
    if (isBlank(row, columns)) return;
    const at = table.header + 1 + place;
    const item = parseItem({ ...reader, row, at });
    const other = seen.get(item.id.toLowerCase());
    if (other !== undefined) throw twice({ ...reader, row, at }, item.id, other);
    seen.set(item.id.toLowerCase(), at);
    rowOf.set(item.id, at);
    items.push(item);
  });
  const columnOf = Object.fromEntries(
    Object.entries(columns).map(([key, column]) => [key, table.column + column]),
  ) as Record<NeededColumn, number>;
  return { language: languageOf(table), items: withPlaces(items), rowOf, columnOf };
}

interface RowReader {
  readonly table: PartTable;
  readonly columns: Readonly<Partial<Record<ItemColumn, number>>>;
  readonly row: readonly unknown[];
  readonly at: number;
}

function columnsOf(table: PartTable): Partial<Record<ItemColumn, number>> {
  const columns: Partial<Record<ItemColumn, number>> = {};
  table.headers.forEach((header, column) => {
    const key = keyOfWord(itemHeaders, header);
    if (key !== undefined) columns[key] ??= column;
  });
  for (const key of needed) if (columns[key] === undefined) throw missingColumn(table, key);
  return columns;
}

/** The header that a person sees first tells the language of the whole. */
function languageOf(table: PartTable): Language {
  const korean = table.headers.filter((header) => Object.values(itemHeaders).some(({ ko }) => ko === header));
  const english = table.headers.filter((header) =>
    Object.values(itemHeaders).some(({ en }) => en === header),
  );
  return korean.length > english.length ? "ko" : "en";
}

function isBlank(row: readonly unknown[], columns: RowReader["columns"]): boolean {
  return Object.values(columns).every((column) => cellWords(row[column]) === "");
}

function parseItem(reader: RowReader): SurveyItem {
  const id = text(reader, "id");
  if (id === "")
    throw refused(reader, "id", { en: "an id that no other item has", ko: "다른 문항과 겹치지 않는 번호" });
  const kind = keyOfWord(kindWords, cell(reader, "kind"));
  if (kind === undefined) throw refused(reader, "kind", oneOf(Object.values(kindWords)));
  const [en, ko] = [text(reader, "textEn"), text(reader, "textKo")];
  const topic = text(reader, "topic");
  const words = en || ko || topic || id;
  return {
    id,
    topic,
    dimension: text(reader, "dimension"),
    text: { en: en || words, ko: ko || words },
    kind,
    scaleMax: scaleOf(reader, kind),
    reversed: reversedOf(reader),
    status: statusOf(reader),
  };
}

/** What the scale of a kind may be; blank takes the default, 0 of a ranking is counted afterwards. */
const scales: Readonly<Record<ItemKind, { least: number; most: number; blank?: number }>> = {
  importance: { least: 2, most: 11 },
  current: { least: 2, most: 11 },
  essential: { least: 1, most: 1, blank: 1 },
  ranking: { least: 2, most: 99, blank: 0 },
  pairwise: { least: 9, most: 9, blank: 9 },
  open: { least: 0, most: 0, blank: 0 },
};

function scaleOf(reader: RowReader, kind: ItemKind): number {
  const value = cell(reader, "scale");
  const { least, most, blank } = scales[kind];
  const number = typeof value === "number" ? value : Number(String(value).trim() || "NaN");
  if (String(value).trim() === "" && blank !== undefined) return blank;
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  const name = kindWords[kind];
  const range = least === most ? String(least) : `${least} ~ ${most}`;
  throw refused(reader, "scale", {
    en: `the highest answer of the scale (${name.en}: ${range})`,
    ko: `척도의 가장 높은 응답(${name.ko}: ${range})`,
  });
}

/** A ranking without a scale goes from 1 to the number of ranking items of its dimension. */
function withPlaces(items: readonly SurveyItem[]): SurveyItem[] {
  const beside = ({ dimension }: SurveyItem): number =>
    items.filter((other) => other.kind === "ranking" && other.dimension === dimension).length;
  return items.map((item) =>
    item.kind === "ranking" && item.scaleMax === 0 ? { ...item, scaleMax: Math.max(2, beside(item)) } : item,
  );
}

function reversedOf(reader: RowReader): boolean {
  const value = cell(reader, "reversed");
  if (typeof value === "boolean") return value;
  if (String(value).trim() === "") return false;
  const word = keyOfWord(yesNoWords, value);
  if (word === undefined) throw refused(reader, "reversed", oneOf(Object.values(yesNoWords)));
  return word === "yes";
}

function statusOf(reader: RowReader): SurveyItem["status"] {
  const value = cell(reader, "status");
  if (String(value).trim() === "") return "active";
  const status = keyOfWord(itemStatusWords, value);
  if (status === undefined) throw refused(reader, "status", oneOf(Object.values(itemStatusWords)));
  return status;
}

function cell({ row, columns }: RowReader, key: ItemColumn): unknown {
  const column = columns[key];
  return column === undefined ? "" : (row[column] ?? "");
}

function text(reader: RowReader, key: ItemColumn): string {
  return cellWords(cell(reader, key));
}

function oneOf(words: readonly Bilingual[]): Bilingual {
  return { en: words.map(({ en }) => en).join(" / "), ko: words.map(({ ko }) => ko).join(" / ") };
}

function placeOf({ table, columns, at }: RowReader, key: ItemColumn): Bilingual {
  const column = columns[key] ?? 0;
  return cellPlace(table.sheet, at, table.column + column, table.headers[column] ?? "");
}

function refused(reader: RowReader, key: ItemColumn, expected: Bilingual): InputError {
  const place = placeOf(reader, key);
  const found = String(cell(reader, key));
  return new InputError({
    en: `Expected ${expected.en}; found "${found}" in ${place.en}. Correct that cell.`,
    ko: `${place.ko}에 "${found}"이(가) 있습니다. 필요한 값: ${expected.ko}. 그 셀을 고치십시오.`,
  });
}

function twice(reader: RowReader, id: string, other: number): InputError {
  const place = placeOf(reader, "id");
  return new InputError({
    en: `Two items have the id "${id}": row ${other + 1} and ${place.en}. Give one of them another id.`,
    ko: `문항 번호 "${id}"이(가) 두 번 있습니다. ${other + 1}행과 ${place.ko}. 한쪽의 번호를 바꾸십시오.`,
  });
}

function missingColumn(table: PartTable, key: ItemColumn): InputError {
  const header = itemHeaders[key];
  const found = table.headers.join(", ");
  return new InputError({
    en: `The table of items on the sheet "${table.sheet}" has no column "${header.en}" in its header, row ${table.header + 1}: ${found}. Undo the change, or put that header back.`,
    ko: `"${table.sheet}" 시트의 문항 표 머리글(${table.header + 1}행)에 "${header.ko}" 열이 없습니다. 있는 열: ${found}. 변경을 취소하거나 머리글을 되돌리십시오.`,
  });
}
