import type { Bilingual, Language } from "../../model/language";
import { address } from "../sheet/address";
import { headerStyle } from "../sheet/headerStyle";
import { boundFormat, decimalsOf, unitFormat } from "../sheet/numberFormat";
import { lineHeight, linesNeeded } from "../sheet/textHeight";
import {
  emptyPiece,
  type Rect,
  type SheetPiece,
  type SheetSetup,
  type StyledRange,
} from "../sheet/sheetPlan";
import type { CellContent } from "../cellText";
import { periodCell } from "../../catalog/period";
import type { EditionFigure } from "./editionFigures";
import type { ChangeKind, Comparison, FigureChange } from "./figureChanges";
import { betweenLine, headers, kindNames, noteLines, summaryLine, texts } from "./words";

/** What the sheet is to say besides its rows. */
export interface SheetFacts {
  readonly from: Bilingual;
  readonly to: Bilingual;
  readonly byDate: boolean;
  /** Of the data that the add-in carries, for the foot of the page. */
  readonly version: string;
  readonly language: Language;
}

export interface WhatChangedPlan {
  readonly piece: SheetPiece;
  readonly setup: SheetSetup;
}

type Column = keyof typeof headers;
const columns = Object.keys(headers) as readonly Column[];

const widths: Readonly<Record<Column, number>> = {
  kind: 12,
  indicator: 26,
  area: 15,
  period: 9,
  old: 11,
  now: 11,
  difference: 12,
  percent: 12,
  unit: 13,
  reason: 26,
  oldSource: 19,
  newSource: 19,
  evidence: 19,
};

/** What calls for a second look comes first, what is merely new last. */
const kindOrder: readonly ChangeKind[] = ["revised", "unit", "withdrawn", "status", "source", "new"];

const header = 4;
const first = header + 1;
const at = (column: Column): number => columns.indexOf(column);

/**
 * The sheet of what changed: a line that sums up, a table to filter, notes beneath.
 *
 * @param comparison what was found, at least one change
 * @param facts names of the editions, language
 * @returns the sheet as data
 */
export function planWhatChanged(comparison: Comparison, facts: SheetFacts): WhatChangedPlan {
  const { language } = facts;
  const changes = kindOrder.flatMap((kind) => comparison.changes.filter((change) => change.kind === kind));
  const table = { row: header, column: 0, rows: changes.length + 1, columns: columns.length };
  const decimals = decimalsByIndicator(changes);
  const rows = changes.map((change, place) => rowCells(change, first + place, language));
  const notes = [texts.notes[language], ...noteLines(comparison, facts.byDate, language)];
  const beneath = first + changes.length + 1;
  const piece: SheetPiece = {
    ...emptyPiece,
    blocks: [
      { row: 0, column: 0, cells: topLines(comparison, facts).map((text) => [{ text }]) },
      { row: header, column: 0, cells: [columns.map((column) => ({ text: headers[column][language] }))] },
      { row: first, column: 0, cells: rows },
      { row: beneath, column: 0, cells: notes.map((text) => [{ text }]) },
    ],
    numberFormats: [
      { row: first, column: at("old"), formats: changes.map((change) => formats(change, decimals)) },
    ],
    tables: [
      {
        name: "SEOULAI_CHANGES",
        range: table,
        style: "TableStyleLight1",
        banded: false,
        filterButtons: true,
      },
    ],
    styles: [...styles(table), ...kindStyles(changes), ...noteStyles(beneath, notes.length)],
    columnWidths: columns.map((column, place) => ({ column: place, characters: widths[column] })),
    rowHeights: [
      { row: header, points: 2 * lineHeight + 4 },
      ...rows.map((cells, place) => ({ row: first + place, points: rowHeight(cells) })),
    ],
  };
  return { piece, setup: setup(facts, beneath + notes.length) };
}

function topLines(comparison: Comparison, { from, to, language }: SheetFacts): readonly string[] {
  return [texts.title[language], betweenLine(from, to, language), summaryLine(comparison, language)];
}

function rowCells({ kind, old, now }: FigureChange, row: number, language: Language): readonly CellContent[] {
  const figure = now ?? old;
  const text = (words: Bilingual | undefined): CellContent => ({ text: words?.[language] ?? "" });
  const period = periodCell(figure?.period ?? "");
  return [
    text(kindNames[kind]),
    text(figure?.indicator),
    text(figure?.area),
    typeof period === "number" ? period : { text: period },
    text(unitName(old, now)),
    old?.value ?? null,
    now?.value ?? null,
    ...differences({ kind, old, now }, row),
    { text: reason({ kind, old, now }, language) },
    text(sourceOf(old, now)),
    text(sourceOf(now, old)),
    text(now === undefined ? old?.evidence : now.evidence),
  ];
}

/** Native formulas, so that a reader sees how they come about; they hold in every program. */
function differences({ kind, old, now }: FigureChange, row: number): readonly CellContent[] {
  if (kind !== "revised" || old === undefined || now === undefined) return [null, null];
  const cell = (column: Column): string => address({ row, column: at(column), rows: 1, columns: 1 });
  const hasPercent = old.value !== 0 && now.unit?.kind !== "year" && now.unit?.id !== "RANK";
  return [
    { formula: `=${cell("now")}-${cell("old")}` },
    hasPercent ? { formula: `=${cell("difference")}/ABS(${cell("old")})` } : null,
  ];
}

function unitName(old: EditionFigure | undefined, now: EditionFigure | undefined): Bilingual | undefined {
  const [before, after] = [old?.unit, now?.unit];
  if (before === undefined || after === undefined || before.id === after.id) return (after ?? before)?.name;
  return { en: `${before.name.en} → ${after.name.en}`, ko: `${before.name.ko} → ${after.name.ko}` };
}

/** Two reports of one publisher and date have one short name: then the id tells them apart. */
function sourceOf(
  figure: EditionFigure | undefined,
  other: EditionFigure | undefined,
): Bilingual | undefined {
  const [source, against] = [figure?.source, other?.source];
  if (source?.id === undefined || against?.id === undefined || source.id === against.id) return source?.text;
  if (source.text.en !== against.text.en) return source.text;
  return { en: `${source.text.en} (${source.id})`, ko: `${source.text.ko} (${source.id})` };
}

function reason({ kind, old, now }: FigureChange, language: Language): string {
  const [before, after] = [old?.marks?.[language], now?.marks?.[language]];
  const marks = before !== undefined && after !== undefined && before !== after ? `${before} → ${after}` : "";
  const note = (kind === "withdrawn" ? old?.note : now?.note) ?? "";
  return [marks, note].filter((part) => part !== "").join("; ");
}

function decimalsByIndicator(changes: readonly FigureChange[]): ReadonlyMap<string, number> {
  const values = new Map<string, number[]>();
  for (const { old, now } of changes) {
    const name = (now ?? old)?.indicator.en ?? "";
    const known = values.get(name) ?? [];
    known.push(...[old, now].flatMap((figure) => figure?.value ?? []));
    values.set(name, known);
  }
  return new Map([...values].map(([name, all]) => [name, decimalsOf(all)]));
}

function formats({ old, now }: FigureChange, decimals: ReadonlyMap<string, number>): readonly string[] {
  const places = decimals.get((now ?? old)?.indicator.en ?? "") ?? 0;
  const plain = (figure: EditionFigure | undefined): string => unitFormat(figure?.unit, places);
  const difference = plain(now ?? old);
  return [
    boundFormat(plain(old), old?.bound),
    boundFormat(plain(now), now?.bound),
    `+${difference};-${difference};${difference}`,
    "+0.0%_w;-0.0%_w;0.0%_w",
  ];
}

const wrapped: readonly Column[] = [
  "indicator",
  "area",
  "unit",
  "reason",
  "oldSource",
  "newSource",
  "evidence",
];

/** At size 9 a column holds about a tenth more than its width says. */
function rowHeight(cells: readonly CellContent[]): number {
  const lines = wrapped.map((column) => {
    const content = cells[at(column)];
    const text = typeof content === "object" && content !== null && "text" in content ? content.text : "";
    return linesNeeded(text, widths[column] * 1.05);
  });
  return Math.max(...lines) * 12 + 4;
}

const grey = "#5B6770";
const line = "#D5DBE1";

function styles(table: Rect): readonly StyledRange[] {
  const body = { ...table, row: first, rows: table.rows - 1 };
  const column = (name: Column, count = 1): Rect => ({ ...body, column: at(name), columns: count });
  return [
    { range: { row: 0, column: 0, rows: 1, columns: 1 }, style: { bold: true, size: 14, color: "#1F3A5F" } },
    { range: { row: 1, column: 0, rows: 1, columns: 1 }, style: { size: 10, color: grey } },
    { range: { row: 2, column: 0, rows: 1, columns: 1 }, style: { size: 10, bold: true } },
    headerStyle({ ...table, rows: 1 }),
    { range: { ...table, rows: 1 }, style: { size: 9, wrap: true } },
    {
      range: { ...table, column: at("old"), rows: 1, columns: 4 },
      style: { horizontal: "Center" },
    },
    {
      range: body,
      style: {
        size: 9,
        vertical: "Top",
        border: { edges: ["EdgeBottom", "InsideHorizontal"], color: line, weight: "Thin" },
      },
    },
    { range: column("period"), style: { horizontal: "Left" } },
    { range: column("reason", 4), style: { color: grey } },
    ...wrapped.map((name): StyledRange => ({ range: column(name), style: { wrap: true } })),
  ];
}

/** The words say it; the weight and colour only help to find them. */
const kindLooks: Readonly<Record<ChangeKind, StyledRange["style"]>> = {
  revised: { bold: true, color: "#1F3A5F" },
  new: { bold: true, color: "#2F6F62" },
  withdrawn: { bold: true, color: "#A3342B" },
  unit: { bold: true, color: "#7A5200" },
  status: { color: grey },
  source: { color: grey },
};

/** Neighbours of one kind share one format. */
function kindStyles(changes: readonly FigureChange[]): readonly StyledRange[] {
  const runs: { kind: ChangeKind; from: number; rows: number }[] = [];
  changes.forEach(({ kind }, place) => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.rows += 1;
    else runs.push({ kind, from: place, rows: 1 });
  });
  return runs.map(({ kind, from, rows }) => ({
    range: { row: first + from, column: at("kind"), rows, columns: 1 },
    style: kindLooks[kind],
  }));
}

function noteStyles(row: number, rows: number): readonly StyledRange[] {
  return [
    { range: { row, column: 0, rows, columns: 1 }, style: { size: 9, color: grey } },
    { range: { row, column: 0, rows: 1, columns: 1 }, style: { bold: true } },
  ];
}

function setup({ language, version }: SheetFacts, rows: number): SheetSetup {
  return {
    name: texts.sheet[language],
    tabColor: "#1F3A5F",
    freeze: { rows: first, columns: 0 },
    page: {
      printArea: { row: 0, column: 0, rows, columns: columns.length },
      titleRows: { from: header, to: header },
      footer: {
        left: `SEOULAI ${version}`,
        center: { en: "Page &P of &N", ko: "&P / &N쪽" }[language],
        right: "&A",
      },
    },
  };
}
