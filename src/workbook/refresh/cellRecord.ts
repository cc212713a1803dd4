import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import type { MergeCell } from "../../core/merge/mergeTypes";
import { sameCell } from "../../core/merge/sameCell";
import { cellText } from "../cellText";
import { columnLetters } from "../sheet/address";

/**
 * What a cell held, to be written again. A formula of the user's carries the address at which it stood; a live formula
 * of the add-in is canonical and has no place.
 */
export type CellRecord =
  string | number | boolean | null | { readonly formula: string; readonly at?: string };

/** How a record is written at a place; undefined where it cannot be. */
export type PlaceFormula = (canonical: string, row: number) => string | undefined;

/**
 * What Excel is given so that a cell holds a record again.
 *
 * @param record what it held
 * @param place zero-based row and column it goes to
 * @param placed puts a canonical formula at its place
 * @returns for `Range.formulas`; undefined where a live formula's columns are gone
 */
export function recordContent(
  record: CellRecord,
  place: { readonly row: number; readonly column: number },
  placed: PlaceFormula,
): string | number | boolean | undefined {
  if (record === null) return "";
  if (typeof record === "string") return cellText(record);
  if (typeof record !== "object") return record;
  if (record.at === undefined) return placed(record.formula, place.row);
  return movedFormula(record.formula, record.at, addressOf(place));
}

/**
 * A formula at another cell, its relative references moved along, as a sort moves it.
 *
 * @param formula with its "="
 * @param from address at which it stood
 * @param to address it goes to
 * @returns the formula, character by character the same where it does not move
 * @example movedFormula("=$K6*2", "D6", "D9") // => "=$K9*2"
 */
export function movedFormula(formula: string, from: string, to: string): string {
  return from === to ? formula : translateFormulaToA1(translateFormulaToR1C1(formula, from), to);
}

/**
 * Whether a cell still holds a record. A text that begins with "=" reads like a formula, and counts as the same.
 *
 * @param now what the cell holds
 * @param record what it was given
 * @param at its address now
 * @returns true if nobody has edited it since
 */
export function holdsRecord(now: MergeCell, record: CellRecord, at: string): boolean {
  if (typeof record === "object" && record !== null) {
    const formula = record.at === undefined ? record.formula : movedFormula(record.formula, record.at, at);
    return sameCell(now, { formula });
  }
  if (typeof now === "object" && now !== null) return now.formula === record;
  return sameCell(now, record);
}

/**
 * An address without a sheet.
 *
 * @param place zero-based
 * @returns such as "D6"
 */
export function addressOf(place: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(place.column)}${place.row + 1}`;
}
