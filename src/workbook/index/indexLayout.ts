import type { IndexFigures } from "./indexFigures";
import type { IndexData, IndexRequest } from "./indexRequest";
import { cellGrid, type CellGrid } from "./cellGrid";

/** Where everything stands on an index sheet. */
export interface IndexLayout {
  /** Columns of the page. */
  readonly columns: number;
  readonly settings: number;
  /** Cells that a person may change, as references. */
  readonly leastShare: string;
  readonly home: string;
  readonly noise: string;
  readonly draws: string;
  readonly seed: string;
  /** Rows of each table, without its header. */
  readonly ranking: CellGrid;
  readonly chart: { readonly row: number; readonly rows: number };
  readonly indicators: CellGrid;
  readonly parts: CellGrid;
  readonly strengths: CellGrid;
  readonly notes: number;
  readonly workings: WorkingGrids;
}

/** The blocks of the workings; those of one indicator a column have the same columns. */
export interface WorkingGrids {
  readonly column: number;
  readonly first: number;
  /** One row a fact of the indicators. */
  readonly facts: CellGrid;
  readonly names: CellGrid;
  readonly data: CellGrid;
  readonly shares: CellGrid;
  readonly used: CellGrid;
  readonly filled: CellGrid;
  readonly treated: CellGrid;
  readonly normalised: CellGrid;
  readonly parts: CellGrid;
  readonly scores: CellGrid;
  readonly ranges: CellGrid;
  readonly sorted: CellGrid;
  readonly effects: CellGrid;
  readonly partsWithout: CellGrid;
  readonly scoresWithout: CellGrid;
  readonly ranksWithout: CellGrid;
  readonly shifts: CellGrid;
}

/** Rows of the facts, in order. */
export const facts = [
  "wDirection",
  "wShare",
  "wSkew",
  "wKurtosis",
  "wFlag",
  "wHigh",
  "wLow",
  "wSkewAfter",
  "wKurtosisAfter",
] as const;

/** Columns of the page that every index has. */
export const pageColumns = [26, 13, 10, 26, 11, 14, 10, 11, 13, 11, 11, 10] as const;
/** Columns of the ranking before those of the themes. */
export const rankingColumns = 8;

/**
 * Lays out an index sheet: the page from the first column, the workings beside it.
 *
 * @param data the figures
 * @param request form and how missing values are filled in
 * @param figures the index
 * @param top rows of text above the settings
 * @returns the places
 */
export function indexLayout(
  data: IndexData,
  request: Pick<IndexRequest, "form" | "imputation">,
  figures: IndexFigures,
  top: number,
): IndexLayout {
  const [n, k, themes] = [data.units.length, data.indicators.length, figures.themes.length];
  const p = figures.index.partWeights.length;
  const columns = Math.max(pageColumns.length, rankingColumns + themes);
  const settings = top;
  const ranking = settings + (request.form === "functions" ? 5 : 2) + 3;
  const chart = { row: ranking + n + 1, rows: Math.max(14, Math.ceil(n * 1.3) + 5) };
  const indicators = chart.row + chart.rows + 3;
  const parts = indicators + k + 4;
  const strengths = parts + p + 4;
  const table = (row: number, rows: number): CellGrid => cellGrid({ row, column: 0, rows, columns });
  const setting = (at: number): string =>
    cellGrid({ row: settings + at, column: 1, rows: 1, columns: 1 }).cell(0, 0);
  return {
    columns,
    settings,
    leastShare: setting(0),
    home: setting(1),
    noise: setting(2),
    draws: setting(3),
    seed: setting(4),
    ranking: table(ranking, n),
    chart,
    indicators: table(indicators, k),
    parts: table(parts, p),
    strengths: table(strengths, k),
    notes: strengths + k + 1,
    workings: workingGrids(
      { n, k, p, themes, column: columns + 1, first: top, imputation: request.imputation },
      figures,
    ),
  };
}

function workingGrids(
  size: {
    n: number;
    k: number;
    p: number;
    themes: number;
    column: number;
    first: number;
    imputation: IndexRequest["imputation"];
  },
  { index }: IndexFigures,
): WorkingGrids {
  const { n, k, p, themes, column, first } = size;
  // A title, a header, and a blank row beneath each block.
  let next = first + 2;
  const block = (columns: number, rows = n): CellGrid => {
    const grid = cellGrid({ row: next, column: column + 1, rows, columns });
    next += rows + 3;
    return grid;
  };
  const factRows = block(k, facts.length);
  const data = block(k);
  const used = block(k);
  const isFilled = size.imputation !== "keep";
  const filled = isFilled ? block(k) : used;
  const isTreated = index.outliers.some(({ treatment }) => treatment !== "none");
  const treated = isTreated ? block(k) : filled;
  const normalised = block(k);
  const parts = themes > 0 ? block(themes) : normalised;
  const scores = block(3);
  const ranges = block(5);
  const sorted = block(5);
  const effects = block(2, p);
  const partsWithout = themes > 0 ? block(k) : normalised;
  return {
    column,
    first,
    facts: factRows,
    names: cellGrid({ ...data.rect, column, columns: 1 }),
    data,
    shares: cellGrid({ ...data.rect, column: column + 1 + k, columns: 1 }),
    used,
    filled,
    treated,
    normalised,
    parts,
    scores,
    ranges,
    sorted,
    effects,
    partsWithout,
    scoresWithout: block(k),
    ranksWithout: block(k),
    shifts: block(k),
  };
}
