import type { Catalog } from "../../catalog/catalog";
import type { Language } from "../../model/language";
import type { CellContent } from "../cellText";
import {
  emptyPiece,
  type CellBlock,
  type SheetPiece,
  type SheetSetup,
  type StyledRange,
} from "../sheet/sheetPlan";
import type { Evidence } from "./evidence";
import { figureRows, type FigureRow } from "./figureRows";
import { withHeadingsKept } from "./withHeadingsKept";
import { heading, headerLine, line, ruled, type Line } from "./lines";
import {
  changeSection,
  licenceSection,
  methodSection,
  overview,
  sourceSection,
  type SectionInput,
} from "./sections";
import { sourceNumbers } from "./sourceNumbers";
import { columns, texts } from "./words";

/** The appendix as data: its pieces are written one after another, each within the size of a request. */
export interface EvidencePlan {
  readonly setup: SheetSetup;
  readonly pieces: readonly SheetPiece[];
  readonly rows: number;
  readonly figures: number;
  readonly sources: number;
}

/** With their styles, so many rows take under 3.5 MB of a request. */
const rowsAtOnce = 1000;

/**
 * Plans the "Sources and Method" sheet: data, methods, changes by hand, sources and licences, and at the end the list
 * of figures, so that its header can be repeated on the pages that it fills.
 *
 * @param catalog the data
 * @param evidence what the workbook uses
 * @param options language, and the day on which it is written
 * @returns the sheet as data
 */
export function planEvidence(
  catalog: Catalog,
  evidence: Evidence,
  options: { readonly language: Language; readonly date: string },
): EvidencePlan {
  const { language } = options;
  const numbers = sourceNumbers(catalog, evidence);
  const input: SectionInput = { catalog, evidence, numbers, ...options };
  const list = figureRows(catalog, evidence, numbers, language);
  const before = [
    ...overview(input),
    ...methodSection(input),
    ...changeSection(input),
    ...sourceSection(input),
    ...licenceSection(input),
    heading(texts.figures[language]),
  ];
  const header = before.length;
  const lines = withHeadingsKept([
    ...before,
    headerLine(
      columns.map((column) => column.header[language]),
      [4],
    ),
    ...list.map(listLine),
  ]);
  return {
    setup: setupOf(catalog, language, { header, rows: lines.length }),
    pieces: piecesOf(lines),
    rows: lines.length,
    figures: evidence.figures.length + evidence.companies.length,
    sources: numbers.sources.length,
  };
}

function listLine({ cells, format }: FigureRow): Line {
  const parts = cells.map((content, column) => ({
    column,
    span: 1,
    content,
    style: column === 4 ? ({ numberFormat: format, horizontal: "Right" } as const) : alignment(column),
  }));
  return line(parts, ruled);
}

/** Number, period and date of publication read like words. */
function alignment(column: number): StyledRange["style"] {
  return { horizontal: "Left", ...(column === 5 ? { indent: 1 } : {}) };
}

function setupOf(
  catalog: Catalog,
  language: Language,
  place: { readonly header: number; readonly rows: number },
): SheetSetup {
  return {
    name: texts.sheet[language],
    tabColor: "#1F3A5F",
    freeze: { rows: 0, columns: 0 },
    page: {
      printArea: { row: 0, column: 0, rows: place.rows, columns: columns.length },
      titleRows: { from: place.header, to: place.header },
      footer: {
        left: { en: `SEOULAI data ${catalog.version}`, ko: `SEOULAI 데이터 ${catalog.version}` }[language],
        center: { en: "Page &P of &N", ko: "&P / &N쪽" }[language],
        right: "&A",
      },
    },
  };
}

function piecesOf(lines: readonly Line[]): readonly SheetPiece[] {
  const starts = Array.from({ length: Math.ceil(lines.length / rowsAtOnce) }, (_, i) => i * rowsAtOnce);
  return starts.map((from) => pieceOf(lines.slice(from, from + rowsAtOnce), from));
}

function pieceOf(lines: readonly Line[], from: number): SheetPiece {
  const all = { row: from, column: 0, rows: lines.length, columns: columns.length };
  return {
    ...emptyPiece,
    blocks: [blockOf(lines, from)],
    merges: lines.flatMap(({ parts }, i) =>
      parts.flatMap(({ column, span }) =>
        span === 1 ? [] : [{ row: from + i, column, rows: 1, columns: span }],
      ),
    ),
    styles: [
      { range: all, style: { size: 9, wrap: true, vertical: "Center" } },
      ...lines.flatMap((item, i) => stylesOf(item, from + i)),
    ],
    columnWidths: from > 0 ? [] : columns.map(({ characters }, column) => ({ column, characters })),
    rowHeights: lines.map(({ height }, i) => ({ row: from + i, points: height })),
  };
}

function blockOf(lines: readonly Line[], row: number): CellBlock {
  const cells = lines.map(({ parts }) => {
    const filled = new Map(parts.map(({ column, content }) => [column, content]));
    return columns.map((_, column): CellContent => filled.get(column) ?? null);
  });
  return { row, column: 0, cells };
}

function stylesOf({ parts, style }: Line, row: number): readonly StyledRange[] {
  const whole = { row, column: 0, rows: 1, columns: columns.length };
  return [
    ...(style === undefined ? [] : [{ range: whole, style }]),
    ...parts.flatMap((item) =>
      Object.keys(item.style).length === 0
        ? []
        : [{ range: { row, column: item.column, rows: 1, columns: item.span }, style: item.style }],
    ),
  ];
}
