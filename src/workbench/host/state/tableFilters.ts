import type { TableReading } from "../../engine/tableStore";
import { HostError } from "../protocol/hostError";
import type { Json } from "../protocol/wire";
import { dataZone } from "./calculatedColumns";
import type { HostServices } from "./hostServices";

/** Excel.FilterCriteria as it was given. */
export type Criteria = Record<string, Json>;

type Services = Pick<HostServices, "engine" | "kept">;
type Shows = (cell: { text: string; value: string | number | boolean }) => boolean;

function key(table: TableReading, index: number, { kept }: Services): string {
  return `${table.id}/${String(kept.tableColumns.of(table)[index] ?? 0)}`;
}

/** The criteria of a column, which stay with it wherever it goes; undefined: it does not filter. */
export function columnCriteria(table: TableReading, index: number, services: Services): Criteria | undefined {
  return services.kept.columnFilters.get(key(table, index, services));
}

/** Hides the rows of the table that the criteria do not let through. @throws {HostError} InvalidArgument, ApiNotFound */
export function applyCriteria(
  table: TableReading,
  index: number,
  criteria: Criteria,
  services: Services,
): void {
  const { engine, kept } = services;
  const col = table.zone.left + index;
  if (index < 0 || col > table.zone.right) throw new HostError("InvalidArgument");
  const { top, bottom } = dataZone(table);
  const cells = Array.from({ length: bottom - top + 1 }, (_, row) =>
    engine.cells.read(table.sheetId, top + row, col),
  );
  const shows = shownBy(criteria, cells);
  const hidden = new Set(cells.filter((cell) => !shows(cell)).map(({ text }) => text.toLowerCase()));
  engine.tables.filter(table.id, index, { filterType: "values", hiddenValues: [...hidden] });
  kept.columnFilters.set(key(table, index, services), criteria);
}

/** Takes the criteria of a column off. */
export function clearCriteria(table: TableReading, index: number, services: Services): void {
  if (!services.kept.columnFilters.delete(key(table, index, services))) return;
  services.engine.tables.filter(table.id, index, { filterType: "values", hiddenValues: [] });
}

/** Takes all criteria of a table off. */
export function clearFilters(table: TableReading, services: Services): void {
  for (let index = 0; index <= table.zone.right - table.zone.left; index++)
    clearCriteria(table, index, services);
  services.engine.tables.clearFilters(table.id);
}

/** Hides and shows rows anew by the criteria, for the values of now. */
export function reapplyFilters(table: TableReading, services: Services): void {
  services.engine.tables.clearFilters(table.id);
  for (let index = 0; index <= table.zone.right - table.zone.left; index++) {
    const criteria = columnCriteria(table, index, services);
    if (criteria) applyCriteria(table, index, criteria, services);
  }
}

function shownBy(criteria: Criteria, cells: readonly { value: string | number | boolean }[]): Shows {
  const { filterOn, values, criterion1, criterion2, operator } = criteria;
  if (filterOn === "Values" && Array.isArray(values)) {
    const wanted = new Set(values.map((value) => textArgument(value).toLowerCase()));
    return ({ text }) => wanted.has(text.toLowerCase());
  }
  if (filterOn === "Custom" && typeof criterion1 === "string") {
    const first = customTest(criterion1);
    if (typeof criterion2 !== "string") return first;
    const second = customTest(criterion2);
    return operator === "Or" ? (cell) => first(cell) || second(cell) : (cell) => first(cell) && second(cell);
  }
  const edge = /^(Top|Bottom)(Items|Percent)$/u.exec(typeof filterOn === "string" ? filterOn : "");
  const count = Number(criterion1);
  if (edge && Number.isFinite(count)) return edgeTest(edge[1] === "Top", edge[2] === "Percent", count, cells);
  throw new HostError("ApiNotFound", `host: a filter on ${JSON.stringify(filterOn)} is not implemented`);
}

function textArgument(value: Json): string {
  if (typeof value === "string") return value;
  throw new HostError("InvalidArgument", "The values of a filter must be text.");
}

/** The largest or smallest numbers; equal ones at the edge are shown too. */
function edgeTest(
  largest: boolean,
  percent: boolean,
  count: number,
  cells: readonly { value: string | number | boolean }[],
): Shows {
  const numbers = cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  numbers.sort((a, b) => (largest ? b - a : a - b));
  const items = percent ? Math.max(1, Math.floor((numbers.length * count) / 100)) : count;
  const edge = numbers[Math.min(items, numbers.length) - 1];
  return ({ value }) =>
    edge !== undefined && typeof value === "number" && (largest ? value >= edge : value <= edge);
}

/** A criterion as a person writes it: ">5", "<>x", "=" (blank), "a*". */
function customTest(criterion: string): Shows {
  const [, sign = "", rest = ""] = /^(>=|<=|<>|>|<|=)?(.*)$/su.exec(criterion) ?? [];
  if (rest === "" && sign === "=") return ({ text }) => text === "";
  if (rest === "" && sign === "<>") return ({ text }) => text !== "";
  if (sign === "" || sign === "=") return (cell) => equals(cell, rest);
  if (sign === "<>") return (cell) => !equals(cell, rest);
  const number = Number(rest);
  const isNumber = rest.trim() !== "" && Number.isFinite(number);
  return ({ value }) => {
    if (typeof value === "boolean" || value === "" || (typeof value === "number") !== isNumber) return false;
    const order =
      typeof value === "number" ? value - number : value.localeCompare(rest, "en", { sensitivity: "base" });
    return sign === ">" ? order > 0 : sign === "<" ? order < 0 : sign === ">=" ? order >= 0 : order <= 0;
  };
}

/** Text with wildcards (* and ?), or a number. */
function equals(
  { text, value }: { text: string; value: string | number | boolean },
  wanted: string,
): boolean {
  if (typeof value === "number" && wanted.trim() !== "" && Number(wanted) === value) return true;
  const pattern = wanted
    .replace(/[.+^${}()|[\]\\]/gu, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${pattern}$`, "isu").test(text);
}
