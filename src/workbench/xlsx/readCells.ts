import { columnLetters, parseZone } from "../engine/address";
import { contains, type Zone } from "../engine/zone";
import { plainCellText } from "./cellText";
import { shiftedFormula, userFormula } from "./formulaText";
import type { CellFact, Look } from "./workbookFile";
import { attribute, child, children } from "./xml";

/** What the cells of all sheets share. */
export interface CellReading {
  readonly strings: readonly string[];
  /** The number format of every style. */
  readonly formats: readonly string[];
  /** Of every style, what the engine has no word for. */
  readonly looks: readonly (Look | undefined)[];
}

/** A cell of the file: its place, its element and what it says. */
export interface ReadCell {
  readonly address: string;
  readonly element: Element;
  readonly fact: CellFact;
  readonly look?: Look | undefined;
  /** Filled by the formula of another cell: its own content is only that formula's last result. */
  readonly spilledInto: boolean;
}

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The text of a string item, without the reading aids (furigana) of its words. */
export function itemText(item: Element | undefined): string {
  const pieces = children(item).flatMap((one) => {
    if (one.localName === "t") return [one.textContent];
    return one.localName === "r" ? [child(one, "t")?.textContent ?? ""] : [];
  });
  return plainCellText(pieces.join(""));
}

function cellValue(element: Element, strings: readonly string[]): Pick<CellFact, "value" | "error"> {
  const type = attribute(element, "t") ?? "n";
  if (type === "inlineStr") return { value: itemText(child(element, "is")) };
  const text = child(element, "v")?.textContent;
  if (text === undefined) return { value: null };
  if (type === "s") return { value: strings[Number(text)] ?? "" };
  if (type === "str") return { value: plainCellText(text) };
  if (type === "b") return { value: text.trim() === "1" || text.trim() === "true" };
  if (type === "e") return { value: null, error: text.trim() };
  if (type === "d") return { value: text };
  const number = Number(text);
  return { value: text.trim() === "" || Number.isNaN(number) ? null : number };
}

/** Reads one sheet cell by cell, row by row, so that shared and spilling formulas are known before they are met. */
class SheetReader {
  readonly #shared = new Map<string, SharedFormula>();
  readonly #spills: Zone[] = [];
  readonly #reading: CellReading;

  constructor(reading: CellReading) {
    this.#reading = reading;
  }

  read(element: Element, row: number, column: number): ReadCell {
    const style = Number(attribute(element, "s") ?? 0);
    const format = this.#reading.formats[style] ?? "General";
    const look = this.#reading.looks[style];
    const withFormat = format === "General" ? {} : { format };
    const place = { top: row, left: column, bottom: row, right: column };
    const address = `${columnLetters(column)}${row + 1}`;
    const spilledInto = this.#spills.some((zone) => contains(zone, place));
    if (spilledInto) return { address, element, spilledInto, look, fact: { value: null, ...withFormat } };
    const formula = this.#formula(child(element, "f"), row, column);
    const fact = { ...cellValue(element, this.#reading.strings), ...formula, ...withFormat };
    return { address, element, spilledInto, look, fact };
  }

  #formula(element: Element | undefined, row: number, column: number): Pick<CellFact, "formula" | "spill"> {
    if (!element || attribute(element, "t") === "dataTable") return {};
    const text = element.textContent;
    const index = attribute(element, "si");
    if (index !== undefined && text === "") {
      const first = this.#shared.get(index);
      if (!first) return {};
      return { formula: userFormula(shiftedFormula(first.text, column - first.column, row - first.row)) };
    }
    if (text === "") return {};
    if (index !== undefined) this.#shared.set(index, { text, row, column });
    const zone = attribute(element, "t") === "array" ? parseZone(attribute(element, "ref") ?? "") : undefined;
    const spills = zone && (zone.bottom > zone.top || zone.right > zone.left);
    if (spills) this.#spills.push(zone);
    return { formula: userFormula(text), ...(spills ? { spill: attribute(element, "ref") ?? "" } : {}) };
  }
}

/** All cells of one worksheet; places that the file leaves out are counted on from the cell before. */
export function readCells(worksheet: Element, reading: CellReading): ReadCell[] {
  const reader = new SheetReader(reading);
  const cells: ReadCell[] = [];
  let row = -1;
  for (const rowElement of children(child(worksheet, "sheetData"), "row")) {
    row = Number(attribute(rowElement, "r") ?? row + 2) - 1;
    let column = -1;
    for (const element of children(rowElement, "c")) {
      const zone = parseZone(attribute(element, "r") ?? "");
      column = zone ? zone.left : column + 1;
      cells.push(reader.read(element, row, column));
    }
  }
  return cells;
}
