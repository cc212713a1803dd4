import { parseA1Ref, stringifyA1Ref, tokenize, type RangeA1, type ReferenceA1 } from "@borgar/fx";
import type { Rect } from "../../sheet/sheetPlan";

/** Cells that a formula names. */
export interface Reference extends Rect {
  readonly sheet: string;
  /** The row, or the column, goes along when the formula is copied to another one. */
  readonly rowFollows: boolean;
  readonly columnFollows: boolean;
}

/** The last row and column of a sheet. */
const last = { row: 1_048_575, column: 16_383 };

/**
 * The cells and ranges that a formula names, of this workbook; names and structured references follow by themselves.
 *
 * @param formula with its "="
 * @param sheet the sheet it stands on
 * @returns the references in order
 */
export function referencesOf(formula: string, sheet: string): readonly Reference[] {
  return tokenize(formula).flatMap(({ type, value }) => {
    const found = isCells(type) ? parsed(value) : undefined;
    return found === undefined ? [] : referenceOf(found, sheet);
  });
}

/**
 * A formula with other cells in the place of those that it names.
 *
 * @param formula with its "="
 * @param sheets the sheet on which it stood, and on which it is to stand
 * @param sheets.sheet the sheet on which it stood
 * @param sheets.to the sheet on which it is to stand
 * @param map the cells as they are now; undefined where they cannot be found
 * @returns the formula; undefined where one of its references cannot be found
 */
export function movedFormula(
  formula: string,
  sheets: { readonly sheet: string; readonly to: string },
  map: (reference: Reference) => (Rect & { readonly sheet: string }) | undefined,
): string | undefined {
  const { sheet, to } = sheets;
  const texts = tokenize(formula).map(({ type, value }) => {
    const found = isCells(type) ? parsed(value) : undefined;
    if (found === undefined) return value;
    const [reference] = referenceOf(found, sheet);
    if (reference === undefined) return value;
    const now = map(reference);
    if (now === undefined) return undefined;
    if (isSame(now, reference) && (now.sheet === reference.sheet || found.context?.length === 0))
      return value;
    return rewritten(found, now, to);
  });
  return texts.includes(undefined) ? undefined : texts.join("");
}

function isCells(type: string): boolean {
  return type === "range" || type === "range_beam" || type === "range_ternary";
}

function parsed(text: string): ReferenceA1 | undefined {
  const found = parseA1Ref(text, { allowNamed: false, allowTernary: true });
  return found !== undefined && "range" in found && !text.includes("[") ? found : undefined;
}

function referenceOf({ context, range }: ReferenceA1, sheet: string): Reference[] {
  const [named, ...others] = context ?? [];
  if (others.length > 0) return [];
  const top = range.top ?? 0;
  const left = range.left ?? 0;
  return [
    {
      sheet: named ?? sheet,
      row: top,
      column: left,
      rows: (range.bottom ?? last.row) - top + 1,
      columns: (range.right ?? last.column) - left + 1,
      rowFollows: range.$top !== true,
      columnFollows: range.$left !== true,
    },
  ];
}

function isSame(now: Rect, before: Rect): boolean {
  return (
    now.row === before.row &&
    now.column === before.column &&
    now.rows === before.rows &&
    now.columns === before.columns
  );
}

function rewritten(found: ReferenceA1, now: Rect & { readonly sheet: string }, to: string): string {
  const bounds: Partial<RangeA1> = {
    ...(typeof found.range.top === "number" ? { top: now.row } : {}),
    ...(typeof found.range.left === "number" ? { left: now.column } : {}),
    ...(typeof found.range.bottom === "number" ? { bottom: now.row + now.rows - 1 } : {}),
    ...(typeof found.range.right === "number" ? { right: now.column + now.columns - 1 } : {}),
  };
  const isNamed = (found.context?.length ?? 0) > 0 || now.sheet !== to;
  return stringifyA1Ref({ context: isNamed ? [now.sheet] : [], range: { ...found.range, ...bounds } });
}
