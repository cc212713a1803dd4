import type { SheetPiece } from "../../sheet/sheetPlan";
import { joinPieces } from "../../analysisSheet/joinPieces";
import { look } from "../../analysisSheet/look";
import { tablePart, type ResultColumn } from "../../analysisSheet/tablePart";
import { rankWordsFormula } from "../formulas/rankWordsFormula";
import { pageColumns } from "../indexLayout";
import { indexWords as words } from "../indexWords";
import { each, type IndexParts } from "./indexParts";
import { headingPart } from "./headingPart";

/** The place as weighted, and the range around it; told apart without red and green. */
const colors = { range: "#9DC3E6", place: "#1F3A5F", clear: "#FFFFFF" } as const;

/**
 * The ranking in the order of places, with "3rd, range 2-6", and the chart of ranges under it.
 *
 * @param parts the index and where it stands
 * @returns the table and the chart
 */
export function rankingPart(parts: IndexParts): Partial<SheetPiece> {
  const { data, figures, layout, request } = parts;
  const { language } = request;
  const { ranking, workings: w } = layout;
  const n = data.units.length;
  const columns = columnsOf(parts);
  const rows = each(n, (at) => {
    const of = (column: string): string => `INDEX(${column},${w.sorted.cell(at, 0)})`;
    const cell = (place: number): string => ranking.cell(at, place);
    const inWords = rankWordsFormula({ place: cell(1), low: cell(5), high: cell(6) }, language);
    const notRanked = `"${words.notRanked[language]}"&TEXT(${cell(7)},"0%")&"${words.notRankedEnd[language]}"`;
    return [
      `=${of(w.names.column(0))}`,
      `=${of(w.scores.column(1))}`,
      `=${of(w.scores.column(0))}`,
      `=IF(${cell(1)}="",${notRanked},${inWords})`,
      ...[2, 3, 4].map((place) => `=${of(w.ranges.column(place))}`),
      `=${of(w.shares.column(0))}`,
      ...figures.themes.map((_, theme) => `=${of(w.parts.column(theme))}`),
    ].map((formula) => ({ formula }));
  });
  const { row, column } = ranking.rect;
  return joinPieces([
    headingPart(words.ranking[language], row - 2),
    tablePart({ row: row - 1, column, columns, rows, language }),
    {
      conditionals: [
        {
          kind: "formula",
          range: { row, column, rows: n, columns: columns.length },
          formula: `=$A${row + 1}=${layout.home}`,
          style: { fill: look.goodFill, bold: true },
        },
      ],
      seriesCharts: [chartOf(parts)],
    },
  ]);
}

function columnsOf({ figures }: IndexParts): ResultColumn[] {
  const width = (at: number): number => pageColumns[at] ?? 11;
  return [
    { header: words.unit, characters: width(0) },
    { header: words.place, characters: width(1), numberFormat: "0", align: "Center" },
    { header: words.score, characters: width(2), numberFormat: "0.0" },
    { header: words.placeInWords, characters: width(3), align: "Center" },
    { header: words.median, characters: width(4), numberFormat: "0.0" },
    { header: words.q5, characters: width(5), numberFormat: "0.0" },
    { header: words.q95, characters: width(6), numberFormat: "0.0" },
    { header: words.share, characters: width(7), numberFormat: "0%" },
    ...figures.themes.map((theme, at): ResultColumn => ({
      header: { en: theme, ko: theme },
      characters: width(8 + at),
      numberFormat: "0.0",
    })),
  ];
}

/** A bar from the 5th to the 95th percentile with the place as weighted in it; the first series only shifts it. */
function chartOf({ data, layout, request }: IndexParts): SheetPiece["seriesCharts"][number] {
  const { language } = request;
  const { ranking, chart, workings, columns } = layout;
  const n = data.units.length;
  const values = (place: number) => ({
    ...workings.sorted.rect,
    column: workings.sorted.rect.column + place,
    columns: 1,
  });
  return {
    name: "SEOULAI_RANK_RANGES",
    kind: "BarStacked",
    title: words.chart[language],
    categories: { ...ranking.rect, columns: 1 },
    series: [
      { name: words.chartOffset[language], values: values(1), color: colors.clear, clear: true },
      { name: words.chartRange[language], values: values(2), color: colors.range },
      { name: words.chartPlace[language], values: values(3), color: colors.place },
      { name: words.chartRange[language], values: values(4), color: colors.range },
    ],
    place: { row: chart.row, column: 0, rows: chart.rows, columns: Math.min(columns, 9) },
    axis: { least: 0, most: n + 1, numberFormat: "0", title: words.place[language] },
    reversedCategories: true,
    legend: false,
  };
}
