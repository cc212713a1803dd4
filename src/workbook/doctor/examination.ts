import type { Catalog } from "../../catalog/catalog";
import { withParticles } from "../../catalog/withParticles";
import type { Bilingual } from "../../model/language";
import { address } from "../sheet/address";
import type { CellIndex } from "./book/cellIndex";
import type { FigureCell } from "./book/figureCells";
import type { WorkbookSnapshot } from "./book/workbookSnapshot";
import type { CheckId, Finding, Severity } from "./finding";

/** All that a check may look at. */
export interface Examination {
  readonly book: WorkbookSnapshot;
  readonly catalog: Catalog;
  readonly currentYear: number;
  readonly figures: readonly FigureCell[];
  readonly figureIndex: CellIndex<FigureCell>;
}

/** Looks at a workbook and reports; it changes nothing. */
export type Check = (examination: Examination) => readonly Finding[];

export interface FindingPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
  readonly columns?: number;
}

/**
 * A finding at a place; its id follows from check and place, so that it is the same when the doctor looks again.
 *
 * @param check which check, and how grave it is
 * @param place a cell or range
 * @param text what is wrong, why it matters, what to do
 * @param fix a safe change of the cell
 * @returns the finding
 */
export function findingAt(
  [check, severity]: readonly [CheckId, Severity],
  place: FindingPlace,
  text: Bilingual,
  fix?: Finding["fix"],
): Finding {
  const at = address({
    row: place.row,
    column: place.column,
    rows: place.rows ?? 1,
    columns: place.columns ?? 1,
  });
  return {
    id: `${check}:${place.sheet}!${at}`,
    check,
    severity,
    sheet: place.sheet,
    address: at,
    text,
    ...(fix === undefined ? {} : { fix }),
  };
}

/**
 * A text in both languages, its Korean particles chosen by the words before them.
 *
 * @param en English
 * @param ko Korean, with both forms of each particle
 * @returns the text
 * @example say("Row A", "A행은(는)").ko // => "A행은"
 */
export function say(en: string, ko: string): Bilingual {
  return { en, ko: withParticles(ko) };
}

/**
 * Cells beneath one another become one place: a column with a hundred errors is one finding.
 *
 * @param cells single cells
 * @returns places, column by column
 */
export function runsOf(
  cells: readonly { readonly sheet: string; readonly row: number; readonly column: number }[],
): readonly (FindingPlace & { readonly rows: number })[] {
  const sorted = [...cells].sort(
    (a, b) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row,
  );
  const runs: { sheet: string; row: number; column: number; rows: number }[] = [];
  for (const { sheet, row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.sheet === sheet && last.column === column && last.row + last.rows === row) last.rows += 1;
    else runs.push({ sheet, row, column, rows: 1 });
  }
  return runs;
}
