import type { Rect } from "../../sheet/sheetPlan";
import { cellRects, type PlacedCell } from "../cellRects";
import type { HandedName } from "../handOffNames";
import type { PlannedFormula } from "../planHandOff";
import type { RecordArea } from "./handOffRecord";
import { referencesOf } from "./references";

/** A formula as the record's areas see it. */
type Handed = Pick<PlannedFormula, "sheet" | "row" | "column" | "rows" | "columns" | "before">;

/** Where the formulas stand and what they refer to, as rectangles that each get one hidden name. */
export interface RecordAreas {
  readonly areas: readonly RecordArea[];
  readonly anchors: readonly RecordArea[];
  /** The area of each formula, in their order. */
  readonly areaOf: readonly number[];
}

/**
 * Gathers formulas and the cells they refer to into rectangles. A formula that fills several cells has one of its own.
 *
 * @param formulas what is handed over
 * @param sheets the names of the workbook's sheets
 * @param names the workbook's own names, whose formulas refer to cells too
 * @returns the rectangles
 */
export function recordAreas(
  formulas: readonly Handed[],
  sheets: readonly string[],
  names: readonly HandedName[] = [],
): RecordAreas {
  const single = formulas.filter((formula) => isOneCell(formula));
  const several = formulas.filter((formula) => !isOneCell(formula));
  const rects = cellRects(single);
  const places = new Map<Handed, number>();
  rects.forEach((rect, place) => {
    for (const cell of rect.cells) places.set(cell, place);
  });
  several.forEach((formula, place) => places.set(formula, rects.length + place));
  return {
    areas: [...rects, ...several].map(areaOf),
    anchors: anchorsOf([...formulas.map(textOf), ...names.map(textOfName)], single, sheets),
    areaOf: formulas.map((formula) => places.get(formula) ?? 0),
  };
}

function textOf({ before, sheet }: Handed): { readonly before: string; readonly sheet: string } {
  return { before, sheet };
}

function textOfName({ formula, sheet }: HandedName): { readonly before: string; readonly sheet: string } {
  return { before: formula, sheet: sheet ?? "" };
}

/** Handed-over cells follow by their own areas; only the others need names. */
function anchorsOf(
  formulas: readonly { readonly before: string; readonly sheet: string }[],
  single: readonly PlacedCell[],
  sheets: readonly string[],
): readonly RecordArea[] {
  const known = new Set(single.map(cellKey));
  const byName = new Map(sheets.map((name) => [name.toLowerCase(), name]));
  const cells = new Map<string, PlacedCell>();
  const ranges = new Map<string, RecordArea>();
  for (const { before, sheet } of formulas)
    for (const reference of referencesOf(before, sheet)) {
      const name = byName.get(reference.sheet.toLowerCase());
      if (name === undefined) continue;
      const area = areaOf({ ...reference, sheet: name });
      if (!isOneCell(area)) ranges.set(areaKey(area), area);
      else if (!known.has(cellKey(area))) cells.set(cellKey(area), area);
    }
  return [...cellRects([...cells.values()]).map(areaOf), ...ranges.values()];
}

function areaOf({ sheet, row, column, rows, columns }: RecordArea): RecordArea {
  return { sheet, row, column, rows, columns };
}

/**
 * A rectangle as a key.
 *
 * @param area the rectangle
 * @returns the key
 */
export function areaKey({ sheet, row, column, rows, columns }: RecordArea): string {
  return `${sheet.toLowerCase()}!${row},${column},${rows},${columns}`;
}

/**
 * A cell as a key.
 *
 * @param cell the cell
 * @returns the key
 */
export function cellKey({ sheet, row, column }: PlacedCell): string {
  return `${sheet.toLowerCase()}!${row},${column}`;
}

/**
 * Whether a rectangle is one cell.
 *
 * @param rect the rectangle
 * @returns true for one cell
 */
export function isOneCell({ rows, columns }: Rect): boolean {
  return rows === 1 && columns === 1;
}
