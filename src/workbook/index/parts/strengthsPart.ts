import type { CellContent } from "../../cellText";
import type { SheetPiece } from "../../sheet/sheetPlan";
import { joinPieces } from "../../analysisSheet/joinPieces";
import { look } from "../../analysisSheet/look";
import { tablePart, type ResultColumn } from "../../analysisSheet/tablePart";
import { rankFormula } from "../formulas/rankFormula";
import { pageColumns } from "../indexLayout";
import { indexWords as words } from "../indexWords";
import { headingPart } from "./headingPart";
import { each, type IndexParts } from "./indexParts";

/**
 * Strengths and weaknesses of the unit that is looked at: by indicator its place, its value against the median, and whether
 * it stands among the best or the last third.
 *
 * @param parts the index and where it stands
 * @returns the table, which follows the cell of the unit
 */
export function strengthsPart(parts: IndexParts): Partial<SheetPiece> {
  const { data, layout, request } = parts;
  const { language, form } = request;
  const { strengths, workings: w } = layout;
  const { row, rows, column } = strengths.rect;
  const unit = `MATCH(${layout.home},${w.names.column(0)},0)`;
  const cells = data.indicators.map((indicator, at): CellContent[] => {
    const all = w.normalised.column(at);
    const cell = (place: number): string => strengths.cell(at, place);
    const value = cell(2);
    const place =
      form === "functions" ? `INDEX(SEOULAI.INDEX.RANK(${all}),${unit},1)` : rankFormula(value, all);
    const third = (part: number): string => `${cell(1)}${part === 1 ? "<=" : ">"}COUNT(${all})*${part}/3`;
    const { noData, strength, weakness, middle } = words;
    const reading = `IF(${value}="","${noData[language]}",IF(${third(1)},"${strength[language]}",IF(${third(2)},"${weakness[language]}","${middle[language]}")))`;
    return [
      { text: indicator.name },
      { formula: `=${place}` },
      { formula: `=INDEX(${all},${unit})` },
      { formula: `=${reading}` },
      { formula: `=MEDIAN(${all})` },
      { formula: `=IF(${value}="","",${value}-${cell(4)})` },
    ];
  });
  return joinPieces([
    headingPart({ formula: `="${words.strengths[language]}"&${layout.home}` }, row - 2),
    tablePart({ row: row - 1, column, columns: columnHeads, rows: cells, language }),
    {
      conditionals: [
        { word: words.strength, fill: look.goodFill, color: look.good },
        { word: words.weakness, fill: look.warningFill, color: look.warning },
      ].map(({ word, fill, color }) => ({
        kind: "formula" as const,
        range: { row, column: column + 3, rows, columns: 1 },
        formula: `=$D${row + 1}="${word[language]}"`,
        style: { fill, color },
      })),
    },
  ]);
}

const heads = [
  { header: words.indicator, wrap: true },
  { header: words.place, numberFormat: "0", align: "Center" },
  { header: words.normalised, numberFormat: "0.0" },
  { header: words.reading, align: "Center" },
  { header: words.medianOfAll, numberFormat: "0.0" },
  { header: words.difference, numberFormat: "+0.0;-0.0;0.0" },
] as const satisfies readonly Omit<ResultColumn, "characters">[];

const columnHeads: readonly ResultColumn[] = each(heads.length, (at) => ({
  ...(heads[at] as Omit<ResultColumn, "characters">),
  characters: pageColumns[at] ?? 11,
}));
