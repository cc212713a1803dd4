import type { CellContent } from "../../cellText";
import type { SheetPiece } from "../../sheet/sheetPlan";
import { joinPieces } from "../../analysisSheet/joinPieces";
import { linesPart } from "../../analysisSheet/linesPart";
import { tablePart } from "../../analysisSheet/tablePart";
import { pageColumns } from "../indexLayout";
import { indexWords as words } from "../indexWords";
import { headingPart } from "./headingPart";
import { each, type IndexParts } from "./indexParts";
import { inputLook, weightRule } from "./indicatorsPart";

/**
 * Which weights the places depend on: the weight of each theme, which may be changed, or of each indicator, with its
 * effects.
 *
 * @param parts the index and where it stands
 * @returns the table
 */
export function effectsPart(parts: IndexParts): Partial<SheetPiece> {
  const { data, figures, layout, request } = parts;
  const { language } = request;
  const { parts: table, workings, indicators } = layout;
  const { row, column } = table.rect;
  const isTwoLevel = figures.themes.length > 0;
  const names = isTwoLevel ? figures.themes : data.indicators.map(({ name }) => name);
  const rows = names.map((name, at): CellContent[] => [
    { text: name },
    isTwoLevel ? 1 : { formula: `=${indicators.cell(at, 1)}` },
    { formula: `=${table.cell(at, 1)}/SUM(${table.column(1)})` },
    { formula: `=${workings.effects.cell(at, 0)}` },
    { formula: `=${workings.effects.cell(at, 1)}` },
  ]);
  const weights = { row, column: column + 1, rows: names.length, columns: 1 };
  return joinPieces([
    headingPart(words.parts[language], row - 2),
    tablePart({
      row: row - 1,
      column,
      language,
      rows,
      columns: each(5, (at) => ({
        ...([
          { header: words.part, wrap: true },
          { header: words.weight, numberFormat: "0.000" },
          { header: words.ofWhole, numberFormat: "0.0%" },
          { header: words.first, numberFormat: "0.0%", meaning: words.effectMeaning },
          { header: words.total, numberFormat: "0.0%", meaning: words.effectMeaning },
        ][at] ?? { header: words.part }),
        characters: pageColumns[at] ?? 11,
      })),
    }),
    isTwoLevel ? joinPieces([inputLook(weights), { validations: [weightRule(weights, language)] }]) : {},
    figures.effects === undefined
      ? linesPart([{ kind: "plain", label: "", text: { text: words.noEffects[language] } }], {
          row: row + names.length,
          textColumn: 0,
          columns: layout.columns,
          characters: 130,
        })
      : {},
  ]);
}
