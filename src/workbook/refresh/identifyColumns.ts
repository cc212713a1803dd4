import type { MergeCell } from "../../core/merge/mergeTypes";
import { sameCell } from "../../core/merge/sameCell";
import type { Bilingual } from "../../model/language";
import { addInCalls } from "../formula/addInCalls";
import type { FoundColumn } from "./blockTypes";
import { otherHeader } from "./otherHeader";
import type { BlockTable } from "./tables/blockTable";
import { rowKey } from "./tables/blockTable";

/** A column of the sheet with its header and its cells. */
export interface ReadColumn extends FoundColumn {
  readonly cells: readonly MergeCell[];
}

/** Which column of the sheet holds which field, or why that cannot be said. */
export type Identified =
  | { readonly state: "ok"; readonly columns: ReadonlyMap<string, number> }
  | { readonly state: "unclear"; readonly reason: Bilingual };

/** A column is taken for a field by what it holds only if at least half of it fits. */
const enough = 0.5;

/**
 * Tells which column of a sheet holds which field of a block, whatever has become of headers and order: by the header
 * as it was written, in either language, unless the column that Excel numbered so when the table was made fits better
 * (someone gave one column the name of another); else by that number, unless what the column holds speaks against it;
 * else by what the columns hold. A field that is found nowhere was deleted by the user, but without its key columns a
 * block cannot be compared.
 *
 * @param columns of the sheet, from left to right
 * @param tables what was written, and the catalog's now, whose new columns are found by header only
 * @returns the place of each field among the columns
 */
export function identifyColumns(
  columns: readonly ReadColumn[],
  { base, theirs }: { readonly base: BlockTable; readonly theirs?: BlockTable },
): Identified {
  const found = new Map<string, number>();
  byHeader(columns, base, base.fields, found);
  const keyScore = keyScores(columns, base);
  for (const field of base.keyFields) preferNumbered(columns, base, field, { found, score: keyScore });
  for (const field of base.keyFields) {
    if (found.has(field)) continue;
    const place = keyColumn(columns, base, field, { found, score: keyScore });
    if (place === undefined) return { state: "unclear", reason: noKey(base.headers.get(field) ?? field) };
    found.set(field, place);
  }
  const score = contentScore(columns, base, found);
  for (const field of base.fields)
    if (!base.keyFields.includes(field)) preferNumbered(columns, base, field, { found, score });
  for (const field of base.fields) {
    if (found.has(field)) continue;
    const place = otherColumn(columns, base, field, { found, score });
    if (place !== undefined) found.set(field, place);
  }
  if (theirs !== undefined) byHeader(columns, theirs, theirs.fields, found);
  return { state: "ok", columns: found };
}

function byHeader(
  columns: readonly ReadColumn[],
  table: BlockTable,
  fields: readonly string[],
  found: Map<string, number>,
): void {
  const taken = new Set(found.values());
  for (const field of fields) {
    if (found.has(field)) continue;
    const header = table.headers.get(field) ?? field;
    const other = otherHeader(header);
    const place = columns.findIndex(
      (column, i) => !taken.has(i) && (column.header.trim() === header || column.header.trim() === other),
    );
    if (place < 0) continue;
    found.set(field, place);
    taken.add(place);
  }
}

/**
 * A header that was moved to another column leaves the column that it stood over, which still holds the field. Where
 * both fit alike, as two blank columns do, it is the one to which formulas refer, if it has no other field's header.
 */
function preferNumbered(
  columns: readonly ReadColumn[],
  base: BlockTable,
  field: string,
  { found, score }: { readonly found: Map<string, number>; readonly score: Score },
): void {
  const place = found.get(field);
  const numbered = columns.findIndex(({ id }) => id === numberOf(base, field));
  if (place === undefined || numbered < 0 || numbered === place) return;
  const fit = (at: number): number => score(at, field) ?? blankShare(columns[at]);
  const isOpen = fit(numbered) === fit(place) && ![...found.values()].includes(numbered);
  const isElsewhere = fit(numbered) > fit(place) || isOpen;
  if (!isElsewhere && !isOfAnother(columns, base, place, { field, score })) return;
  for (const [other, at] of found) if (at === numbered) found.delete(other);
  found.set(field, numbered);
}

/** Where every cell was edited, no column fits; but the one under the header may still hold its own field. */
function isOfAnother(
  columns: readonly ReadColumn[],
  base: BlockTable,
  place: number,
  { field, score }: { readonly field: string; readonly score: Score },
): boolean {
  const own = base.fields.find((one) => numberOf(base, one) === columns[place]?.id);
  return own !== undefined && own !== field && (score(place, own) ?? 0) > (score(place, field) ?? 0);
}

/** Where nothing was written in a field, the emptier column fits better. */
function blankShare(column: ReadColumn | undefined): number {
  const cells = column?.cells ?? [];
  return cells.filter((cell) => cell === null || cell === "").length / Math.max(1, cells.length);
}

/** The number that Excel gave a field's column. */
function numberOf({ columnNumbers, fields }: BlockTable, field: string): number {
  return columnNumbers === undefined ? fields.indexOf(field) + 1 : (columnNumbers.get(field) ?? 0);
}

/** The share of a column's cells that are ids which were written in a key field. */
function keyScores(columns: readonly ReadColumn[], base: BlockTable): Score {
  return (place, field) => {
    const part = base.keyFields.indexOf(field);
    const known = new Set([...base.rows.keys()].map((key) => key.split("\u001f")[part] ?? ""));
    const filled = (columns[place]?.cells ?? []).filter((cell) => cell !== null && cell !== "");
    const fitting = filled.filter((cell) => known.has(typeof cell === "object" ? "" : String(cell)));
    return filled.length === 0 ? 0 : fitting.length / filled.length;
  };
}

/** A key column by the ids that it holds; two that fit alike are one too many. */
function keyColumn(
  columns: readonly ReadColumn[],
  base: BlockTable,
  field: string,
  { found, score }: { readonly found: ReadonlyMap<string, number>; readonly score: Score },
): number | undefined {
  const scores = columns.map((_, place) => score(place, field) ?? 0);
  const free = freePlaces(columns, found).filter((place) => (scores[place] ?? 0) >= enough);
  const byId = free.find((place) => columns[place]?.id === numberOf(base, field));
  if (byId !== undefined) return byId;
  const most = Math.max(0, ...free.map((place) => scores[place] ?? 0));
  const fitting = free.filter((place) => scores[place] === most);
  return fitting.length === 1 ? fitting[0] : undefined;
}

type Score = (place: number, field: string) => number | undefined;

/** The share of a column's cells that equal what was written in a field, row by row of the same key. */
function contentScore(
  columns: readonly ReadColumn[],
  base: BlockTable,
  found: ReadonlyMap<string, number>,
): Score {
  const keys = rowKeys(columns, base, found);
  return (place, field) => {
    const at = base.fields.indexOf(field);
    let [written, fitting] = [0, 0];
    keys.forEach((key, row) => {
      const before = key === undefined ? undefined : base.rows.get(key)?.[at];
      if (before === undefined || before === null) return;
      written += 1;
      if (fits(before, columns[place]?.cells[row] ?? null)) fitting += 1;
    });
    return written === 0 ? undefined : fitting / written;
  };
}

/** A live formula stands on the sheet with references, and in the record with the fields that they mean. */
function fits(before: MergeCell, cell: MergeCell): boolean {
  if (sameCell(before, cell)) return true;
  const [written, standing] = [calledBy(before, "="), calledBy(cell, "")];
  return written !== undefined && written === standing;
}

function calledBy(cell: MergeCell, sign: string): string | undefined {
  if (typeof cell !== "object" || cell === null) return undefined;
  const [call] = addInCalls(`${sign}${cell.formula}`);
  return call?.from === 1 ? call.name : undefined;
}

function otherColumn(
  columns: readonly ReadColumn[],
  base: BlockTable,
  field: string,
  { found, score }: { readonly found: ReadonlyMap<string, number>; readonly score: Score },
): number | undefined {
  const free = freePlaces(columns, found);
  const byId = free.find((place) => columns[place]?.id === numberOf(base, field));
  const best = free.reduce<number | undefined>(
    (most, place) =>
      most === undefined || (score(place, field) ?? 0) > (score(most, field) ?? 0) ? place : most,
    undefined,
  );
  const bestScore = best === undefined ? 0 : (score(best, field) ?? 0);
  const idScore = byId === undefined ? 0 : score(byId, field);
  if (byId !== undefined && (idScore === undefined || idScore >= Math.min(enough, bestScore))) {
    if (idScore === undefined || idScore > 0) return byId;
  }
  return bestScore >= enough ? best : undefined;
}

function freePlaces(columns: readonly ReadColumn[], found: ReadonlyMap<string, number>): readonly number[] {
  const taken = new Set(found.values());
  return columns.flatMap((_, place) => (taken.has(place) ? [] : [place]));
}

/**
 * The key of each row of the sheet.
 *
 * @param columns of the sheet
 * @param base what was written
 * @param places of the key fields among the columns
 * @returns a key a row; undefined where a part of it is blank or no plain value
 */
export function rowKeys(
  columns: readonly ReadColumn[],
  base: Pick<BlockTable, "keyFields">,
  places: ReadonlyMap<string, number>,
): readonly (string | undefined)[] {
  const parts = base.keyFields.map((field) => columns[places.get(field) ?? -1]?.cells ?? []);
  return (parts[0] ?? []).map((_, row) => {
    const values = parts.map((cells) => cells[row] ?? null);
    const plain = values.flatMap((cell) =>
      typeof cell === "number" || (typeof cell === "string" && cell !== "") ? [cell] : [],
    );
    return plain.length === values.length ? rowKey(plain) : undefined;
  });
}

function noKey(header: string): Bilingual {
  return {
    en: `The column "${header}", by which the rows are told apart, is not found: it was deleted, or several columns fit. Give one column that header again; nothing was changed.`,
    ko: `행을 구별하는 열 "${header}"을(를) 찾을 수 없습니다. 삭제되었거나 맞는 열이 여럿입니다. 해당하는 열 하나에 이 머리글을 다시 붙여 주십시오. 아무것도 바꾸지 않았습니다.`,
  };
}
