import type { Language } from "../../model/language";
import type { CellContent } from "../cellText";
import { headerStyle } from "../sheet/headerStyle";
import { emptyPiece, type SheetPiece, type SheetSetup } from "../sheet/sheetPlan";
import { lineHeight, linesNeeded } from "../sheet/textHeight";
import type { AuditEntry } from "./auditTypes";
import { completenessLine, headers, reasonWords, shownTime, title } from "./words";

/** The record as a sheet. */
export interface AuditPlan {
  readonly piece: SheetPiece;
  readonly setup: SheetSetup;
}

type Column = keyof typeof headers;
const columns = Object.keys(headers) as readonly Column[];

const widths: Readonly<Record<Column, number>> = {
  when: 16,
  reviewer: 12,
  block: 20,
  row: 28,
  column: 12,
  old: 14,
  new: 14,
  why: 20,
  source: 60,
  from: 12,
  to: 12,
};

const header = 3;

/**
 * The sheet of the record: title, from when it is complete, and a table to filter; A4 landscape, the header on each page.
 *
 * @param entries the oldest first
 * @param facts language, from when the record is complete, and how many of its parts cannot be read
 * @returns the sheet as data
 */
export function planAudit(
  entries: readonly AuditEntry[],
  facts: { readonly language: Language; readonly completeFrom: string; readonly damaged: number },
): AuditPlan {
  const { language } = facts;
  const cells = entries.map((entry) => rowCells(entry, language));
  const table = { row: header, column: 0, rows: entries.length + 1, columns: columns.length };
  const body = { row: header + 1, column: 0, rows: entries.length, columns: columns.length };
  return {
    setup: {
      name: title[language],
      tabColor: "#595959",
      freeze: { rows: header + 1, columns: 0 },
      page: {
        printArea: { ...table, row: 0, rows: header + table.rows },
        titleRows: { from: header, to: header },
        footer: {
          left: title[language],
          center: { en: "Page &P of &N", ko: "&P / &N쪽" }[language],
          right: "&A",
        },
      },
    },
    piece: {
      ...emptyPiece,
      blocks: [
        {
          row: 0,
          column: 0,
          cells: [
            [{ text: title[language] }],
            [{ text: completenessLine(facts.completeFrom, facts.damaged)[language] }],
          ],
        },
        { row: header, column: 0, cells: [columns.map((column) => ({ text: headers[column][language] }))] },
        { row: header + 1, column: 0, cells },
      ],
      tables: [
        {
          name: "SEOULAI_AUDIT",
          range: table,
          style: "TableStyleLight1",
          banded: false,
          filterButtons: true,
        },
      ],
      styles: [
        {
          range: { row: 0, column: 0, rows: 1, columns: 1 },
          style: { bold: true, size: 14, color: "#1F3A5F" },
        },
        { range: { row: 1, column: 0, rows: 1, columns: 1 }, style: { size: 9, color: "#595959" } },
        headerStyle({ ...table, rows: 1 }),
        { range: body, style: { vertical: "Top", wrap: true, size: 9, horizontal: "Left" } },
      ],
      columnWidths: columns.map((column, place) => ({ column: place, characters: widths[column] })),
      rowHeights: cells.map((row, i) => ({ row: header + 1 + i, points: rowHeight(row) })),
    },
  };
}

function rowCells(entry: AuditEntry, language: Language): readonly CellContent[] {
  const texts: Readonly<Record<Column, string>> = {
    when: shownTime(entry.when),
    reviewer: entry.reviewer,
    block: entry.block[language],
    row: entry.row[language],
    column: entry.column,
    old: entry.old,
    new: entry.new,
    why: reasonWords[entry.why][language],
    source: entry.source[language],
    from: entry.from,
    to: entry.to,
  };
  return columns.map((column) => ({ text: texts[column] }));
}

function rowHeight(cells: readonly CellContent[]): number {
  const lines = cells.map((cell, i) => {
    const text = typeof cell === "object" && cell !== null && "text" in cell ? cell.text : "";
    return linesNeeded(text, widths[columns[i] ?? "when"]);
  });
  return Math.min(400, Math.max(1, ...lines) * lineHeight + 2);
}
