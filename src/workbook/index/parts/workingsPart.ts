import type { CellContent } from "../../cellText";
import type { CellBlock, SheetPiece, StyledRange } from "../../sheet/sheetPlan";
import { look } from "../../analysisSheet/look";
import type { CellGrid } from "../cellGrid";
import { pulledIn, treatedFormula } from "../formulas/treatedFormula";
import { facts } from "../indexLayout";
import { indexWords as words } from "../indexWords";
import type { Bilingual } from "../../../model/language";
import { each, type IndexParts } from "./indexParts";
import { rangeContents, effectContents } from "./drawnContents";
import { scoreFormulas } from "./scoreFormulas";

/** One block of the workings: its title, what its columns hold, and its cells. */
interface Block {
  readonly grid: CellGrid;
  readonly title: Bilingual;
  readonly headers: readonly string[];
  /** The names down its side; the units by default. */
  readonly names?: readonly string[];
  readonly numberFormat: string;
  readonly cell: (row: number, column: number) => CellContent;
}

/**
 * The workings of an index, step by step beside the page: data, units with enough data, filled in, treated, normalised,
 * scores, places, ranges, and what becomes of the places without each indicator.
 *
 * @param parts the index and where it stands
 * @returns the cells
 */
export function workingsPart(parts: IndexParts): Partial<SheetPiece> {
  const { layout, request, data } = parts;
  const { language } = request;
  const blocks = blocksOf(parts);
  const names = data.units.map(({ name }) => name);
  const { column, first } = layout.workings;
  const shares = layout.workings.shares;
  return {
    blocks: [
      { row: first - 1, column, cells: [[{ text: words.workings[language] }]] },
      ...blocks.flatMap((block, at) => written(block, at + 1, names, language)),
      {
        row: shares.rect.row - 1,
        column: shares.rect.column,
        cells: [
          [{ text: words.share[language] }],
          ...names.map((_, unit): CellContent[] => [
            { formula: `=COUNT(${layout.workings.data.row(unit)})/${data.indicators.length}` },
          ]),
        ],
      },
    ],
    styles: [
      ...blocks.flatMap(looks),
      { range: shares.rect, style: { numberFormat: "0%", size: 9, color: look.quiet } },
      {
        range: { row: first - 1, column, rows: 1, columns: 1 },
        style: { bold: true, size: 12, color: look.title },
      },
    ],
    columnWidths: [
      { column: column - 1, characters: 3 },
      { column, characters: 40 },
      ...each(Math.max(data.indicators.length + 1, 5), (at) => ({ column: column + 1 + at, characters: 13 })),
    ],
  };
}

function blocksOf(parts: IndexParts): Block[] {
  return [factsBlock(parts), ...stepBlocks(parts), ...scoreBlocks(parts), ...withoutBlocks(parts)];
}

/** A formula by unit and column as the cells of a block. */
function by(formula: (unit: number, at: number) => string): Block["cell"] {
  return (unit, at) => ({ formula: formula(unit, at) });
}

/** Makes blocks with an indicator a column. */
function overIndicators({ data }: IndexParts) {
  const headers = data.indicators.map(({ name }) => name);
  return (grid: CellGrid, title: Bilingual, cell: Block["cell"], numberFormat = "General"): Block => ({
    grid,
    title,
    headers,
    numberFormat,
    cell,
  });
}

/** From the data to the normalised values. */
function stepBlocks(parts: IndexParts): Block[] {
  const { data, figures, layout } = parts;
  const { workings: w } = layout;
  const over = overIndicators(parts);
  const used = (unit: number, at: number): string => {
    const x = w.data.cell(unit, at);
    return `=IF(OR(${x}="",${w.shares.cell(unit, 0)}<${layout.leastShare}),"",${x})`;
  };
  const treated = (unit: number, at: number): string => {
    const counts = { high: w.facts.cell(5, at), low: w.facts.cell(6, at) };
    const how = figures.index.outliers[at] ?? { treatment: "none" as const };
    return `=${treatedFormula(w.filled.cell(unit, at), w.filled.column(at), how, counts)}`;
  };
  return [
    over(w.data, words.bData, (unit, at) => data.cells[unit]?.[at] ?? null),
    over(w.used, words.bUsed, by(used)),
    ...(w.filled === w.used
      ? []
      : [
          over(
            w.filled,
            words.bFilled,
            by((unit, at) => `=${filled(parts, unit, at)}`),
          ),
        ]),
    ...(w.treated === w.filled ? [] : [over(w.treated, words.bTreated, by(treated))]),
    over(w.normalised, words.bNormalised, by(scoreFormulas(parts).normalised), "0.00"),
  ];
}

/** Themes, scores, places, their ranges, and the effects of the weights. */
function scoreBlocks(parts: IndexParts): Block[] {
  const { data, figures, layout, request } = parts;
  const { workings: w } = layout;
  const formulas = scoreFormulas(parts);
  const headers = (of: readonly Bilingual[]): string[] => of.map((one) => one[request.language]);
  const isTwoLevel = w.parts !== w.normalised;
  const score = (unit: number, at: number): string =>
    [formulas.score(unit), formulas.place(unit), keyFormula(w.scores, unit)][at] ?? "";
  return [
    ...(isTwoLevel
      ? [
          {
            grid: w.parts,
            title: words.bParts,
            headers: figures.themes,
            numberFormat: "0.00",
            cell: by(formulas.part),
          },
        ]
      : []),
    {
      grid: w.scores,
      title: words.bScores,
      headers: headers([words.score, words.place, words.key]),
      numberFormat: "0.00",
      cell: by(score),
    },
    {
      grid: w.ranges,
      title: words.bRanges,
      headers: headers([words.nominal, words.mean, words.median, words.q5, words.q95]),
      numberFormat: "0.0",
      cell: rangeContents(parts),
    },
    sortedBlock(parts),
    {
      grid: w.effects,
      title: words.bEffects,
      headers: headers([words.first, words.total]),
      names: isTwoLevel ? figures.themes : data.indicators.map(({ name }) => name),
      numberFormat: "0.000",
      cell: effectContents(parts),
    },
  ];
}

/** What becomes of scores and places without each indicator. */
function withoutBlocks(parts: IndexParts): Block[] {
  const { workings: w } = parts.layout;
  const over = overIndicators(parts);
  const formulas = scoreFormulas(parts);
  const shift = (unit: number, at: number): string => {
    const [now, then] = [w.scores.cell(unit, 1), w.ranksWithout.cell(unit, at)];
    return `=IF(OR(${now}="",${then}=""),"",ABS(${now}-${then}))`;
  };
  return [
    ...(w.parts === w.normalised
      ? []
      : [over(w.partsWithout, words.bPartsWithout, by(formulas.partWithout), "0.00")]),
    over(w.scoresWithout, words.bScoresWithout, by(formulas.scoreWithout), "0.00"),
    over(w.ranksWithout, words.bRanksWithout, by(formulas.placeWithout), "0"),
    over(w.shifts, words.bShifts, by(shift), "0"),
  ];
}

function factsBlock({ data, figures, layout, request }: IndexParts): Block {
  const { language } = request;
  const { workings: w } = layout;
  const shape = (name: "SKEW" | "KURT", least: number, grid: CellGrid, at: number): CellContent => {
    const column = grid.column(at);
    return {
      formula: `=IF(COUNT(${column})<${least},"",IF(MAX(${column})=MIN(${column}),"",${name}(${column})))`,
    };
  };
  const counts = data.indicators.map((_, at) =>
    pulledIn(
      figures.index.filled.map((row) => row[at] ?? null),
      figures.index.outliers[at] ?? { values: [], treatment: "none" },
    ),
  );
  const rows: Readonly<Record<(typeof facts)[number], (at: number) => CellContent>> = {
    wDirection: (at) => ({ text: data.indicators[at]?.direction ?? "higher" }),
    wShare: (at) => ({ formula: `=COUNT(${w.data.column(at)})/${data.units.length}` }),
    wSkew: (at) => shape("SKEW", 3, w.filled, at),
    wKurtosis: (at) => shape("KURT", 4, w.filled, at),
    wFlag: (at) => {
      const [skew, kurtosis] = [w.facts.cell(2, at), w.facts.cell(3, at)];
      const [yes, no] = [words.yes[language], words.no[language]];
      return {
        formula: `=IF(COUNT(${skew},${kurtosis})<2,"",IF(AND(ABS(${skew})>=2,${kurtosis}>=3.5),"${yes}","${no}"))`,
      };
    },
    wHigh: (at) => counts[at]?.high ?? 0,
    wLow: (at) => counts[at]?.low ?? 0,
    wSkewAfter: (at) => shape("SKEW", 3, w.treated, at),
    wKurtosisAfter: (at) => shape("KURT", 4, w.treated, at),
  };
  return {
    grid: w.facts,
    title: words.indicators,
    headers: data.indicators.map(({ name }) => name),
    names: facts.map((fact) => words[fact][language]),
    numberFormat: "0.00",
    cell: (row, at) => rows[facts[row] ?? "wDirection"](at),
  };
}

/** The mean or the median of the units with enough data stands in for what is missing. */
function filled({ request, layout }: IndexParts, unit: number, at: number): string {
  const { used, shares } = layout.workings;
  const [x, column] = [used.cell(unit, at), used.column(at)];
  const middle = request.imputation === "median" ? "MEDIAN" : "AVERAGE";
  return `IF(${shares.cell(unit, 0)}<${layout.leastShare},"",IF(${x}="",IF(COUNT(${column})=0,"",${middle}(${column})),${x}))`;
}

/** Tied units one after the other, and those without a place last, so that each has a row of the ranking. */
function keyFormula(scores: CellGrid, unit: number): string {
  const [place, before] = [scores.cell(unit, 1), `${scores.cell(0, 1)}:${scores.cell(unit, 1)}`];
  return `=IF(${place}="",COUNT(${scores.column(1)})+COUNTBLANK(${before}),${place}+COUNTIF(${before},${place})-1)`;
}

function sortedBlock({ layout, request, data }: IndexParts): Block {
  const { language } = request;
  const { scores, ranges, sorted } = layout.workings;
  return {
    grid: sorted,
    title: words.bSorted,
    headers: [words.rowOf, words.chartOffset, words.chartRange, words.chartPlace, words.chartRange].map(
      (one) => one[language],
    ),
    names: data.units.map((_, at) => String(at + 1)),
    numberFormat: "0.0",
    cell: (row, at) => {
      const of = (column: string): string => `INDEX(${column},${sorted.cell(row, 0)})`;
      const place = of(scores.column(1));
      const low = `MIN(${of(ranges.column(3))},${place})`;
      const high = `MAX(${of(ranges.column(4))},${place})`;
      const shown = (formula: string): string => `=IF(${place}="",0,${formula})`;
      const formulas = [
        `=MATCH(${row + 1},${scores.column(2)},0)`,
        shown(`${low}-0.5`),
        shown(`${place}-${low}`),
        shown("1"),
        shown(`${high}-${place}`),
      ];
      return { formula: formulas[at] ?? "" };
    },
  };
}

function written(block: Block, number: number, units: readonly string[], language: "en" | "ko"): CellBlock[] {
  const { grid, headers, names = units } = block;
  const { row, column, rows, columns } = grid.rect;
  const body = each(rows, (at): CellContent[] => [
    { text: names[at] ?? "" },
    ...each(columns, (place) => block.cell(at, place)),
  ]);
  return [
    {
      row: row - 2,
      column: column - 1,
      cells: [[{ text: `${number}. ${block.title[language]}` }]],
    },
    { row: row - 1, column, cells: [headers.map((text): CellContent => ({ text }))] },
    { row, column: column - 1, cells: body },
  ];
}

function looks({ grid, numberFormat }: Block): StyledRange[] {
  const { row, column, rows, columns } = grid.rect;
  const side = column - 1;
  return [
    {
      range: { row: row - 2, column: side, rows: rows + 2, columns: columns + 1 },
      style: { size: 9, color: look.quiet },
    },
    { range: { row: row - 2, column: side, rows: 1, columns: 1 }, style: { bold: true, color: look.title } },
    {
      range: { row: row - 1, column, rows: 1, columns },
      style: { bold: true, fill: look.sideFill, horizontal: "Right" },
    },
    { range: grid.rect, style: { numberFormat, horizontal: "Right" } },
  ];
}
