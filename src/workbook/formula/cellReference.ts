import { parseA1Ref } from "@borgar/fx";

/** One cell that a formula names; zero-based. */
export interface CellReference {
  /** Undefined: the sheet of the formula itself. */
  readonly sheet?: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The cell that an argument refers to, where it is exactly one of this workbook.
 *
 * @param text an argument
 * @returns the cell; undefined for a range, a name, a structured reference, another workbook or a formula
 * @example cellReference("'My sheet'!$B$3") // => { sheet: "My sheet", row: 2, column: 1 }
 * @example cellReference("A1:B2") // => undefined
 */
export function cellReference(text: string): CellReference | undefined {
  const found = parseA1Ref(text.trim().replace(/^@/, ""), { allowNamed: false });
  if (found === undefined || !("range" in found)) return undefined;
  const { top, left, bottom, right } = found.range;
  if (typeof top !== "number" || typeof left !== "number" || top !== bottom || left !== right)
    return undefined;
  const [sheet, ...others] = found.context ?? [];
  if (others.length > 0 || text.includes("[")) return undefined;
  return { ...(sheet === undefined ? {} : { sheet }), row: top, column: left };
}
