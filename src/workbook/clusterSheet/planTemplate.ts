import type { Bilingual, Language } from "../../model/language";
import type { CellContent } from "../cellText";
import type { Rect, SheetPiece, ValidationPlan } from "../sheet/sheetPlan";
import { joinPieces } from "../analysisSheet/joinPieces";
import { linesPart } from "../analysisSheet/linesPart";
import { look } from "../analysisSheet/look";
import { pageSetup } from "../analysisSheet/pageSetup";
import { tablePart } from "../analysisSheet/tablePart";
import type { AnalysisPlan } from "../analysisSheet/writeAnalysisSheet";
import { clusterNames } from "./clusterNames";
import { clusterWords as words } from "./clusterWords";

/** Rows that can be filled in; more are added by inserting rows within the table. */
const inputRows = 24;
const factsRow = 3;
const facts = [
  [words.area, words.areaHint],
  [words.reference, words.referenceHint],
  [words.startYear, words.startHint],
  [words.endYear, words.endHint],
  [words.unit, words.unitHint],
  [words.source, words.sourceHint],
] as const satisfies readonly (readonly [Bilingual, Bilingual])[];
const headerRow = factsRow + facts.length + 1;
const widths = [34, 18, 18, 18, 18];

/**
 * Plans an empty table of industries to fill in: what it speaks of, and a row an industry.
 *
 * @param id of the template, for its hidden names
 * @param language of its words
 * @returns the sheet as data
 */
export function planTemplate(id: string, language: Language): AnalysisPlan {
  const names = clusterNames(id);
  const columns = widths.length;
  const body: Rect = { row: headerRow + 1, column: 0, rows: inputRows, columns };
  const factCells: Rect = { row: factsRow, column: 1, rows: facts.length, columns: 1 };
  const headers = [words.industry, words.areaStart, words.areaEnd, words.referenceStart, words.referenceEnd];
  const piece = joinPieces([
    {
      styles: [
        { range: { row: 0, column: 0, rows: headerRow + 1 + inputRows, columns }, style: { size: 10 } },
      ],
      columnWidths: widths.map((characters, column) => ({ column, characters })),
    },
    linesPart(
      [
        { kind: "title", label: words.templateTitle[language] },
        { kind: "plain", label: words.howTo[language], text: { text: words.howToText[language] } },
      ],
      { row: 0, textColumn: 1, columns: columns - 1, characters: 68 },
    ),
    factsPart(factCells, body, language),
    tablePart({
      row: headerRow,
      column: 0,
      columns: headers.map((header, at) => ({
        header,
        characters: widths[at] ?? 18,
        ...(at === 0 ? {} : { numberFormat: "#,##0" }),
      })),
      rows: Array.from({ length: inputRows }, () => headers.map(() => null)),
      language,
    }),
    { styles: [{ range: body, style: { fill: look.inputFill, color: look.inputText } }] },
  ]);
  const table: Rect = { ...body, row: headerRow, rows: inputRows + 1 };
  const rows = headerRow + 1 + inputRows;
  const setup = pageSetup({ name: words.templateSheet, language, rows, columns });
  return {
    piece,
    marks: [
      { name: names.table, range: table },
      { name: names.facts, range: factCells },
    ],
    setup: { ...setup, page: { ...setup.page, onePage: true } },
  };
}

function factsPart(factCells: Rect, body: Rect, language: Language): Partial<SheetPiece> {
  return {
    blocks: facts.map(([label, hint], at) => ({
      row: factsRow + at,
      column: 0,
      cells: [[{ text: label[language] }, null, null, { text: hint[language] }] as CellContent[]],
    })),
    styles: [
      { range: { ...factCells, column: 0 }, style: { bold: true, color: look.quiet } },
      {
        range: { ...factCells, columns: 2 },
        style: { fill: look.inputFill, color: look.inputText, horizontal: "Left" },
      },
      { range: { ...factCells, column: 3 }, style: { italic: true, color: look.quiet } },
    ],
    merges: facts.map((_, at) => ({ row: factsRow + at, column: 1, rows: 1, columns: 2 })),
    validations: validations(factCells, body, language),
  };
}

function validations(factCells: Rect, body: Rect, language: Language): ValidationPlan[] {
  const rule = (
    range: Rect,
    of: ValidationPlan["rule"],
    message: Bilingual,
  ): SheetPiece["validations"][number] => {
    const text = { title: words.amountPrompt[language], message: message[language] };
    return { range, rule: of, prompt: text, error: text };
  };
  return [
    rule(
      { ...factCells, row: factCells.row + 2, rows: 2 },
      { kind: "whole", least: 1900, most: 2100 },
      words.yearHow,
    ),
    rule(
      { ...body, column: 1, columns: body.columns - 1 },
      { kind: "decimal", least: 0, most: 1e15 },
      words.amountHow,
    ),
  ];
}
