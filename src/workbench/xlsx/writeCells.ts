import { columnLetters, parseZone } from "../engine/address";
import { contains, type Zone } from "../engine/zone";
import { calculatesWithRanges } from "./arrayFormula";
import { cellXmlText } from "./cellText";
import { fileFormula } from "./formulaText";
import type { SharedStrings } from "./sharedStrings";
import type { StyleTable } from "./styleTable";
import type { CellFact, Look, LookFact, TableFact } from "./workbookFile";

/** What the cells of one sheet are written with. */
export interface CellWriting {
  readonly facts: Readonly<Record<string, CellFact>>;
  readonly styles: StyleTable;
  readonly strings: SharedStrings;
  readonly tables: readonly TableFact[];
  readonly looks: readonly LookFact[];
  /** Merged cells, of which only the first shows. */
  readonly merges: readonly Zone[];
}

const FILE_ERRORS = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
]);

/** The style of every styled cell and the attributes of every row, read off the engine's own cells. */
function engineLayout(sheetData: string): { styles: Map<string, number>; rows: Map<number, string> } {
  const styles = new Map<string, number>();
  const rows = new Map<number, string>();
  for (const [, attributes = ""] of sheetData.matchAll(/<row\b([^>]*?)\/?>/g)) {
    const number = Number(/\br="(\d+)"/.exec(attributes)?.[1]);
    rows.set(number, attributes.replace(/\s*\br="\d+"/, "").trimEnd());
  }
  for (const [, attributes = ""] of sheetData.matchAll(/<c\b([^>]*?)\/?>/g)) {
    const address = /\br="([A-Z]+\d+)"/.exec(attributes)?.[1];
    const style = /\bs="(\d+)"/.exec(attributes)?.[1];
    if (address && style) styles.set(address, Number(style));
  }
  return { styles, rows };
}

/** The file knows the old errors only; what is still being calculated has a word of its own there. */
function fileError(error: string): string {
  if (error === "#BUSY!") return "#GETTING_DATA";
  return FILE_ERRORS.has(error) ? error : "#VALUE!";
}

function valueXml(fact: CellFact, strings: SharedStrings): { type: string; xml: string } {
  if (fact.error !== undefined) return { type: ' t="e"', xml: `<v>${fileError(fact.error)}</v>` };
  const { value } = fact;
  if (value === null) return { type: "", xml: "" };
  if (typeof value === "number") return { type: "", xml: `<v>${String(value)}</v>` };
  if (typeof value === "boolean") return { type: ' t="b"', xml: `<v>${value ? 1 : 0}</v>` };
  if (fact.formula === undefined) return { type: ' t="s"', xml: `<v>${strings.place(value)}</v>` };
  return { type: ' t="str"', xml: `<v>${cellXmlText(value)}</v>` };
}

function tableNameAt(address: string, tables: readonly TableFact[]): string {
  const cell = parseZone(address);
  const table = tables.find((one) => {
    const zone = parseZone(one.address);
    return cell && zone && contains(zone, cell);
  });
  return table?.name ?? "";
}

function cellXml(address: string, style: number, fact: CellFact | undefined, writing: CellWriting): string {
  const s = style > 0 ? ` s="${style}"` : "";
  if (!fact) return s ? `<c r="${address}"${s}/>` : "";
  const { type, xml } = valueXml(fact, writing.strings);
  if (fact.formula === undefined) return s || xml ? `<c r="${address}"${s}${type}>${xml}</c>` : "";
  const formula = cellXmlText(fileFormula(fact.formula, tableNameAt(address, writing.tables)));
  if (fact.spill !== undefined || calculatesWithRanges(fact.formula)) {
    const array = `<f t="array" ref="${fact.spill ?? address}">${formula}</f>`;
    return `<c r="${address}"${s}${type} cm="1">${array}${xml}</c>`;
  }
  return `<c r="${address}"${s}${type}><f>${formula}</f>${xml}</c>`;
}

/** The look of every cell that has one of its own, by address; whole columns and rows are cut to 10,000 cells. */
function looksByCell(facts: readonly LookFact[]): Map<string, Look> {
  const looks = new Map<string, Look>();
  for (const { sheet: _sheet, address, ...look } of facts)
    for (const part of address.split(",")) {
      const zone = parseZone(part);
      if (!zone) continue;
      const bottom = Math.min(zone.bottom, zone.top + 9_999);
      for (let row = zone.top; row <= bottom; row++)
        for (let column = zone.left; column <= Math.min(zone.right, zone.left + 255); column++) {
          const cell = `${columnLetters(column)}${row + 1}`;
          looks.set(cell, { ...looks.get(cell), ...look });
        }
    }
  return looks;
}

function isCovered(cell: Zone, merges: readonly Zone[]): boolean {
  return merges.some((zone) => contains(zone, cell) && (cell.top !== zone.top || cell.left !== zone.left));
}

function holds(fact: CellFact | undefined): boolean {
  return (
    fact !== undefined && (fact.value !== null || fact.error !== undefined || fact.formula !== undefined)
  );
}

/** The cells by row and column, as XML. */
function cellGrid(
  styles: ReadonlyMap<string, number>,
  writing: CellWriting,
): Map<number, Map<number, string>> {
  const cells = new Map<number, Map<number, string>>();
  const looks = looksByCell(writing.looks);
  for (const address of new Set([...styles.keys(), ...Object.keys(writing.facts), ...looks.keys()])) {
    const zone = parseZone(address);
    if (!zone) continue;
    const fact = writing.facts[address];
    const look = looks.get(address);
    const engineStyle = styles.get(address) ?? 0;
    if (isCovered(zone, writing.merges) && !holds(fact) && !writing.styles.hasBorder(engineStyle)) continue;
    const style = writing.styles.variant(engineStyle, { format: fact?.format, look });
    const xml = cellXml(`${columnLetters(zone.left)}${zone.top + 1}`, style, fact, writing);
    const row = cells.get(zone.top + 1) ?? new Map<number, string>();
    if (xml) row.set(zone.left, xml);
    cells.set(zone.top + 1, row);
  }
  return cells;
}

/**
 * The cells of one sheet as XML: styles and row heights from the engine, all that stands in the cells from the
 * facts (the engine's own export turns "2025-05" in a formula into a day, and every formula into an array).
 */
export function sheetDataXml(engineSheetData: string, writing: CellWriting): string {
  const { styles, rows } = engineLayout(engineSheetData);
  const cells = cellGrid(styles, writing);
  for (const row of rows.keys()) if (!cells.has(row)) cells.set(row, new Map());
  const ordered = [...cells].sort(([a], [b]) => a - b);
  const lines = ordered.map(([number, row]) => {
    const inside = [...row].sort(([a], [b]) => a - b).map(([, xml]) => xml);
    const attributes = rows.get(number) ?? "";
    return inside.length > 0 || attributes ? `<row r="${number}"${attributes}>${inside.join("")}</row>` : "";
  });
  return `<sheetData>${lines.join("")}</sheetData>`;
}
