import type { Catalog } from "../../catalog/catalog";
import type { CellContent } from "../cellText";
import { emptyPiece, type NamePlan, type Rect, type SheetPiece, type SheetSetup } from "../sheet/sheetPlan";
import { stampRows } from "../stamp/stampRows";
import type { StampRows } from "../stamp/stampTypes";
import { columnIndex, columns, type ColumnKey } from "./columns";
import { rowFormulas, type ComputedKey } from "./formulas";
import { layoutOf, type Layout } from "./layout";
import { colors } from "./look";
import { formatRules, inputRules } from "./rules";
import type { GapSheetRequest } from "./request";
import { sheetStyles } from "./styles";
import { targetRows, type TargetRow } from "./targetRows";
import { bandBlock, noteBlocks, sheetLabel, topLines } from "./texts";
import { directionWords } from "./words";

/** A target-gap sheet as data: every cell, formula, format, rule, chart and name. */
export interface GapSheetPlan {
  readonly request: GapSheetRequest;
  readonly setup: SheetSetup;
  readonly piece: SheetPiece;
  readonly rows: readonly TargetRow[];
  readonly layout: Layout;
  /** Keys and written values, for the stamp. */
  readonly content: StampRows;
}

/**
 * Plans the target-gap sheet of a plan.
 *
 * @param catalog the data
 * @param request what the sheet is to show
 * @param currentYear where it is given, deadlines before it are refused
 * @returns the sheet as data; `buildGapSheet` writes it
 * @throws {MissingDataError} no such plan
 * @throws {InputError} a deadline that is no year, is past, or belongs to no target
 */
export function planGapSheet(catalog: Catalog, request: GapSheetRequest, currentYear?: number): GapSheetPlan {
  const rows = targetRows(catalog, request, currentYear);
  const top = topLines(catalog, request);
  const notes = noteBlocks(catalog, request, rows);
  const layout = layoutOf({ top: top.length, targets: rows.length, notes });
  const { language } = request;
  const body = rows.map((row, place) => bodyCells(row, layout.first + place, request));
  return {
    request,
    rows,
    layout,
    setup: setupOf(catalog, request, layout),
    content: contentOf(rows, request),
    piece: {
      ...emptyPiece,
      blocks: [
        { row: 0, column: 0, cells: top.map(({ label }) => [{ text: label }]) },
        { row: 0, column: columnIndex("unit"), cells: top.map(({ text }) => [{ text }]) },
        bandBlock(layout, language),
        { row: layout.header, column: 0, cells: [columns.map(({ header }) => ({ text: header[language] }))] },
        { row: layout.first, column: 0, cells: body },
        ...layout.notes.map(({ row, column, lines, textColumn }) => ({
          row,
          column,
          cells: lines.map(({ label, text }) => noteCells(label, text, textColumn - column)),
        })),
      ],
      tables: [
        {
          name: "SEOULAI_GAP",
          range: layout.table,
          style: "TableStyleLight1",
          banded: false,
          filterButtons: false,
        },
      ],
      ...sheetStyles(rows, layout, top),
      validations: inputRules(rows, layout.first, language),
      conditionals: formatRules(rows.length, layout.first, request),
      charts: [chartOf(layout, request)],
      names: namesOf(layout),
      notes: columns.flatMap(({ meaning }, column) =>
        meaning === undefined ? [] : [{ row: layout.header, column, text: meaning[language] }],
      ),
    },
  };
}

function bodyCells(row: TargetRow, at: number, request: GapSheetRequest): CellContent[] {
  const formulas = rowFormulas(at, request);
  const typed = typedCells(row, request);
  return columns.map(({ key }) => (isComputed(key, formulas) ? { formula: formulas[key] } : typed[key]));
}

function isComputed(key: ColumnKey, formulas: Readonly<Record<ComputedKey, string>>): key is ComputedKey {
  return key in formulas;
}

function typedCells(row: TargetRow, request: GapSheetRequest): Record<TypedKey, CellContent> {
  const { inputs } = row;
  const word = (text: string | undefined): CellContent => (text === undefined ? null : { text });
  const actual = typeof inputs.actual === "string" ? { text: inputs.actual } : inputs.actual;
  return {
    pillar: { text: row.pillar },
    name: { text: row.name },
    unit: { text: row.unit },
    target: row.value ?? null,
    baseline: inputs.baseline ?? null,
    baselineYear: inputs.baselineYear ?? null,
    actual: actual ?? null,
    actualYear: inputs.actualYear ?? null,
    targetYear: inputs.targetYear ?? null,
    benchmark: row.benchmark?.value ?? null,
    basis: { text: row.basis },
    owner: word(inputs.owner),
    note: word(inputs.note),
    remarks: { text: row.remarks },
    direction: { text: directionWords[row.direction][request.language] },
    id: { text: row.id },
  };
}

/** The label stands in the first column of the block, the text where its column begins. */
function noteCells(label: string, text: string, distance: number): CellContent[] {
  const between = Array.from({ length: distance - 1 }, () => null);
  return [{ text: label }, ...between, text === "" ? null : { text }];
}

function chartOf(layout: Layout, request: GapSheetRequest): SheetPiece["charts"][number] {
  const titles = {
    en: "Progress from baseline to target, by target",
    ko: "목표별 진척률(기준값에서 목표값까지)",
  };
  return {
    name: "SEOULAI_GAP_CHART",
    kind: "BarClustered",
    title: titles[request.language],
    values: { row: layout.header, column: columnIndex("bar"), rows: layout.targets + 1, columns: 1 },
    categories: { row: layout.first, column: columnIndex("name"), rows: layout.targets, columns: 1 },
    place: layout.chart,
    color: colors.chart,
    axis: { least: 0, most: 1, numberFormat: "0%" },
  };
}

/** Columns that formulas of the user, the status overview and later operations look up. */
const named = [
  "id",
  "name",
  "unit",
  "target",
  "baseline",
  "actual",
  "targetYear",
  "gap",
  "relative",
  "progress",
  "required",
  "pace",
  "sign",
  "status",
  "hint",
  "benchmark",
] as const satisfies readonly ColumnKey[];

/**
 * The name, on its own sheet, of a column of the table.
 *
 * @param key the column
 * @returns such as "SEOULAI_GAP_STATUS"
 */
export function columnName(key: (typeof named)[number]): string {
  return `SEOULAI_GAP_${key.toUpperCase()}`;
}

function namesOf(layout: Layout): NamePlan[] {
  const cells = (key: ColumnKey): Rect => ({
    row: layout.first,
    column: columnIndex(key),
    rows: layout.targets,
    columns: 1,
  });
  return [
    { name: "SEOULAI_GAP_TABLE", range: layout.table, comment: "The target-gap table with its header" },
    ...named.map((key) => ({
      name: columnName(key),
      range: cells(key),
      comment: `Column of the target-gap table: ${key}`,
    })),
  ];
}

function setupOf(catalog: Catalog, request: GapSheetRequest, layout: Layout): SheetSetup {
  const { language } = request;
  const page = { en: "Page &P of &N", ko: "&P / &N쪽" }[language];
  const data = { en: "SEOULAI data", ko: "SEOULAI 데이터" }[language];
  return {
    name: sheetLabel(catalog, request),
    tabColor: request.sample ? colors.example : colors.tab,
    freeze: { rows: layout.first, columns: columnIndex("name") + 1 },
    page: {
      printArea: { row: 0, column: 0, rows: layout.end, columns: columnIndex("direction") },
      titleRows: { from: layout.band, to: layout.header },
      footer: { left: `${data} ${catalog.version}`, center: page, right: "&A" },
    },
  };
}

/** Typed cells only: the formulas follow from them. */
function contentOf(rows: readonly TargetRow[], request: GapSheetRequest): StampRows {
  const cells = rows.map((row) => typedCells(row, request));
  return stampRows({
    keyColumns: ["id"],
    columns: typedKeys,
    cells: cells.map((row) => typedKeys.map((key) => row[key])),
  });
}

const typedKeys = [
  "id",
  "pillar",
  "name",
  "unit",
  "target",
  "baseline",
  "baselineYear",
  "actual",
  "actualYear",
  "targetYear",
  "benchmark",
  "basis",
  "owner",
  "note",
  "remarks",
  "direction",
] as const satisfies readonly ColumnKey[];

type TypedKey = (typeof typedKeys)[number];
