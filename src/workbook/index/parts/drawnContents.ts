import type { CellContent } from "../../cellText";
import { sensitivityDraws } from "../indexFigures";
import type { IndexParts } from "./indexParts";

/** What a cell of a block holds, by its row and column. */
type Contents = (row: number, column: number) => CellContent;

/**
 * The ranges of places: from the function, or the values of the day, since nothing but the add-in draws
 * weights.
 *
 * @param parts the index and where it stands
 * @returns the contents of the block
 */
export function rangeContents(parts: IndexParts): Contents {
  const { request, figures } = parts;
  if (request.form === "functions") {
    const { noise, draws, seed } = parts.layout;
    return taken(
      `SEOULAI.INDEX.ROBUSTNESS(${weighed(parts)},${noise},${draws},${seed},"${request.aggregation}")`,
    );
  }
  return (unit, at) => {
    const range = figures.ranges[unit] ?? null;
    if (range === null) return { formula: '=""' };
    return [range.nominal, range.mean, range.median, range.q5, range.q95][at] ?? null;
  };
}

/**
 * The effects of the weights, likewise; the function knows the arithmetic mean only.
 *
 * @param parts the index and where it stands
 * @returns the contents of the block
 */
export function effectContents(parts: IndexParts): Contents {
  const { request, figures, layout } = parts;
  const { effects } = figures;
  const isFunction = request.form === "functions" && request.aggregation === "arithmetic";
  if (effects === undefined) return () => ({ formula: '=""' });
  if (!isFunction) return (part, at) => [effects.first[part], effects.total[part]][at] ?? null;
  const draws = sensitivityDraws(request.draws);
  return taken(`SEOULAI.INDEX.SENSITIVITY(${weighed(parts)},${layout.noise},${draws},${layout.seed})`);
}

function weighed({ layout, figures }: IndexParts): string {
  const weights = figures.themes.length > 0 ? layout.parts.column(1) : layout.indicators.column(1);
  return `${layout.workings.parts.all()},${weights}`;
}

/** Cell by cell, since not every Excel lets a formula fill several; the function draws once for all of them. */
function taken(call: string): Contents {
  return (row, column) => ({ formula: `=INDEX(${call},${row + 1},${column + 1})` });
}
