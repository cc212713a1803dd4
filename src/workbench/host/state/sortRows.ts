import { zoneColumns, zoneRows, type Zone } from "../../engine/zone";
import { HostError } from "../protocol/hostError";
import type { HostServices } from "./hostServices";
import type { RangeTarget } from "./targets";

export interface SortKey {
  /** From the left of the block, counted from 0. */
  column: number;
  ascending: boolean;
}

type Value = string | number | boolean;

/** Excel's order: numbers, text, booleans, errors; blanks last either way. */
function rank(value: Value): number {
  if (value === "") return 4;
  if (typeof value === "number") return 0;
  if (typeof value === "boolean") return 2;
  return value.startsWith("#") ? 3 : 1;
}

function compare(a: Value, b: Value, ascending: boolean): number {
  if (a === "" || b === "") return rank(a) - rank(b);
  const kinds = rank(a) - rank(b);
  const order =
    kinds !== 0
      ? kinds
      : typeof a === "number" && typeof b === "number"
        ? a - b
        : String(a).localeCompare(String(b), "en", { sensitivity: "base" });
  return ascending ? order : -order;
}

/** Sorts the rows of a block; equal rows keep their order, formulas move as if copied. */
export function sortRows(
  { sheetId, zone }: RangeTarget,
  keys: SortKey[],
  services: Pick<HostServices, "engine" | "kept">,
): void {
  const { engine } = services;
  if (keys.some(({ column }) => column >= zoneColumns(zone))) throw new HostError("InvalidArgument");
  const order = Array.from({ length: zoneRows(zone) }, (_, index) => zone.top + index);
  const value = (row: number, column: number): Value =>
    engine.cells.read(sheetId, row, zone.left + column).value;
  order.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const result = compare(value(a, column), value(b, column), ascending);
      if (result !== 0) return result;
    }
    return a - b;
  });
  const contents = order.map((row) => rowContents(sheetId, row, zone, services));
  for (const [index, row] of contents.entries())
    for (const [offset, content] of row.entries()) {
      const to = zone.top + index;
      const from = order[index] ?? to;
      const moved =
        content.startsWith("=") && from !== to ? engine.cells.moved(sheetId, content, to - from, 0) : content;
      engine.cells.enter(sheetId, to, zone.left + offset, moved);
    }
}

function rowContents(
  sheetId: string,
  row: number,
  zone: Zone,
  { engine }: Pick<HostServices, "engine">,
): string[] {
  return Array.from({ length: zoneColumns(zone) }, (_, index) =>
    engine.cells.content(sheetId, row, zone.left + index),
  );
}
