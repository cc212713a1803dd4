import type { Bilingual } from "../../model/language";
import type { CellContent } from "../cellText";
import { address } from "../sheet/address";
import type { SheetPiece } from "../sheet/sheetPlan";
import { needsAddIn } from "../analysisSheet/sheetForm";
import { joinPieces } from "../analysisSheet/joinPieces";
import { linesPart, type Line } from "../analysisSheet/linesPart";
import { look } from "../analysisSheet/look";
import { pageSetup } from "../analysisSheet/pageSetup";
import { tablePart } from "../analysisSheet/tablePart";
import type { AnalysisPlan } from "../analysisSheet/writeAnalysisSheet";
import { sheetReference } from "../sheet/sheetReference";
import { clusterCharts, helperRows } from "./clusterCharts";
import { clusterColumns, type ClusterColumn, type ClusterKey } from "./clusterColumns";
import {
  industryFormula,
  structureFormula,
  sumFormula,
  type ClusterGrid,
  type StructureKey,
} from "./clusterFormulas";
import type { ClusterInput, ClusterRequest, IndustryRow, IndustryTable } from "./clusterTypes";
import { clusterWords as words } from "./clusterWords";

const chartRows = 20;
const structureKeys: readonly StructureKey[] = ["krugman", "hachman", "hhi", "evenness", "top"];

/**
 * Plans the cluster sheet: location quotients, shift-share and the area's structure as formulas onto the table of
 * industries, with a map of the industries and the parts of their change.
 *
 * @param input the checked table
 * @param request form and language
 * @returns the sheet as data
 */
export function planClusterSheet(
  input: ClusterInput,
  { form, language }: Pick<ClusterRequest, "form" | "language">,
): AnalysisPlan {
  const { facts, table } = input;
  const hasTwoYears = table.columns.areaStart !== undefined;
  const columns = clusterColumns(facts, hasTwoYears);
  const top = topLines(input, { form, language });
  const header = top.length + 1;
  const grid: ClusterGrid = {
    form,
    language,
    first: header + 1,
    rows: table.rows.length,
    columnOf: (key) => columns.findIndex((column) => column.key === key),
  };
  const structureRow = grid.first + grid.rows + 2;
  const chartsRow = structureRow + structureKeys.length + 2;
  const notesRow = chartsRow + chartRows + 1;
  const notes = noteLines(hasTwoYears, language);
  const width = columns.reduce((sum, { characters }) => sum + characters, 0);
  const text = { textColumn: 1, columns: columns.length - 1, characters: width - 30 };
  const end = notesRow + notes.length;
  const piece = joinPieces([
    sheetLook(columns, Math.max(end, header + helperRows(grid.rows))),
    linesPart(top, { row: 0, ...text }),
    tablePart({
      row: header,
      column: 0,
      columns,
      rows: [
        ...table.rows.map((row, at) => bodyRow(grid, columns, table, { row, at })),
        sumRow(grid, columns),
      ],
      language,
    }),
    {
      styles: [
        {
          range: { row: grid.first + grid.rows, column: 0, rows: 1, columns: columns.length },
          style: { bold: true, fill: look.sideFill },
        },
      ],
    },
    structurePart(grid, hasTwoYears, { row: structureRow, start: facts.startYear, end: facts.endYear }),
    clusterCharts(input, grid, {
      place: { row: chartsRow, column: 0, rows: chartRows, columns: columns.length },
      helper: { row: header, column: columns.length + 1 },
    }),
    linesPart(notes, { row: notesRow, ...text }),
  ]);
  const name = `${words.sheet[language]} ${facts.area}`;
  const setup = pageSetup({ name: { en: name, ko: name }, language, rows: end, columns: columns.length });
  return { piece, marks: [], setup: { ...setup, page: { ...setup.page, onePage: true } } };
}

function sheetLook(columns: readonly ClusterColumn[], rows: number): Partial<SheetPiece> {
  return {
    styles: [{ range: { row: 0, column: 0, rows, columns: columns.length }, style: { size: 10 } }],
    columnWidths: [
      ...columns.map(({ characters }, column) => ({ column, characters })),
      { column: columns.length, characters: 3 },
      { column: columns.length + 1, characters: 26 },
    ],
  };
}

function bodyRow(
  grid: ClusterGrid,
  columns: readonly ClusterColumn[],
  table: IndustryTable,
  { row, at }: { readonly row: IndustryRow; readonly at: number },
): CellContent[] {
  const given: Partial<Record<ClusterKey, number | undefined>> = table.columns;
  return columns.map(({ key }): CellContent => {
    const column = given[key];
    if (column !== undefined) {
      const cell = { row: row.row, column, rows: 1, columns: 1 };
      return { formula: `=${sheetReference(table.sheet, cell)}` };
    }
    return isComputed(key) ? { formula: industryFormula(grid, at, key) } : null;
  });
}

type GivenKey = "name" | "areaStart" | "areaEnd" | "referenceStart" | "referenceEnd";

function isComputed(key: ClusterKey): key is Exclude<ClusterKey, GivenKey> {
  return !(key === "name" || /^(?:area|reference)(?:Start|End)$/.test(key));
}

function sumRow(grid: ClusterGrid, columns: readonly ClusterColumn[]): CellContent[] {
  return columns.map(({ key }): CellContent => {
    if (key === "name") return { text: words.sum[grid.language] };
    const formula = sumFormula(grid, key);
    return formula === undefined ? null : { formula };
  });
}

function structurePart(
  grid: ClusterGrid,
  hasTwoYears: boolean,
  at: { readonly row: number; readonly start: number | undefined; readonly end: number | undefined },
): Partial<SheetPiece> {
  const { language } = grid;
  const header = (year: number | undefined): Bilingual => ({ en: String(year), ko: String(year) });
  const years = [...(hasTwoYears ? (["start"] as const) : []), "end" as const];
  const meanings = {
    krugman: words.krugmanMeaning,
    hachman: words.hachmanMeaning,
    hhi: words.hhiMeaning,
    evenness: words.evennessMeaning,
    top: words.topMeaning,
  } as const satisfies Readonly<Record<StructureKey, Bilingual>>;
  return tablePart({
    row: at.row,
    column: 0,
    columns: [
      { header: words.structure, characters: 26 },
      ...years.map((year) => ({ header: header(at[year]), characters: 12, numberFormat: "0.000" })),
      // Runs on over the blank cells to its right.
      { header: words.meaning, characters: 200 },
    ],
    rows: structureKeys.map((key) => [
      { text: words[key][language] },
      ...years.map((year): CellContent => ({ formula: structureFormula(grid, key, year) })),
      { text: meanings[key][language] },
    ]),
    language,
  });
}

function topLines(
  { facts, table, findings }: ClusterInput,
  { form, language }: Pick<ClusterRequest, "form" | "language">,
): Line[] {
  const { area, reference, startYear, endYear, unit, source } = facts;
  const { areaStart, name, referenceEnd } = table.columns;
  const years = areaStart === undefined ? String(endYear) : `${String(startYear)}-${String(endYear)}`;
  const first = table.rows[0]?.row ?? 0;
  const last = table.rows.at(-1)?.row ?? first;
  const cells = address({
    row: first,
    column: name,
    rows: last - first + 1,
    columns: referenceEnd - name + 1,
  });
  const plain = (label: Bilingual, text: string): Line => ({
    kind: "plain",
    label: label[language],
    text: { text },
  });
  return [
    { kind: "title", label: `${words.title[language]}: ${area} / ${reference}` },
    plain(words.table, `${unit}, ${years}. ${table.sheet}!${cells}`),
    plain(words.source, source === "" ? words.noSource[language] : source),
    plain(words.howToRead, words.howToReadText[language]),
    ...findings
      .filter(({ level }) => level !== "error")
      .map(({ level, place, text }): Line => ({
        kind: "warning",
        label: (level === "leftOut" ? words.left : words.note)[language],
        text: { text: place === "" ? text[language] : `${place}: ${text[language]}` },
      })),
    ...(form === "functions" ? [plain(words.addIn, needsAddIn[language])] : []),
  ];
}

function noteLines(hasTwoYears: boolean, language: ClusterGrid["language"]): Line[] {
  const texts = hasTwoYears ? [words.methodOne, words.methodTwo] : [words.methodOne];
  return texts.map((text, at) => ({
    kind: "plain",
    label: at === 0 ? words.method[language] : "",
    text: { text: text[language] },
  }));
}
