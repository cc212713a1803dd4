import { emptyPiece, type SheetPiece } from "../sheet/sheetPlan";

/**
 * One piece of several that stand on the same sheet; where formats overlap the later one holds.
 *
 * @param parts the pieces
 * @returns all their cells, formats, rules, charts and names
 */
export function joinPieces(parts: readonly Partial<SheetPiece>[]): SheetPiece {
  const all = <K extends keyof SheetPiece>(key: K): SheetPiece[K] =>
    parts.flatMap((part) => [...((part[key] ?? []) as readonly unknown[])]) as unknown as SheetPiece[K];
  return {
    ...emptyPiece,
    blocks: all("blocks"),
    tables: all("tables"),
    numberFormats: all("numberFormats"),
    styles: all("styles"),
    merges: all("merges"),
    columnWidths: all("columnWidths"),
    rowHeights: all("rowHeights"),
    validations: all("validations"),
    conditionals: all("conditionals"),
    charts: all("charts"),
    seriesCharts: all("seriesCharts"),
    scatters: all("scatters"),
    names: all("names"),
    notes: all("notes"),
  };
}
