import type { Catalog } from "../../catalog/catalog";
import type { Stamp, StampValue } from "../stamp/stampTypes";
import { figureKey, targetKey, type EditionFigure, type EditionFigures } from "./editionFigures";

/**
 * The figures of the workbook's blocks as their stamps recorded them. Where two blocks hold the same figure, the one
 * written last counts. Live formulas have no recorded value: they follow the data by themselves.
 *
 * @param catalog names and units of what the stamps name by id
 * @param stamps of the workbook
 * @returns the figures by key
 */
export function writtenFigures(catalog: Catalog, stamps: readonly Stamp[]): EditionFigures {
  const found = new Map<string, EditionFigure>();
  const inOrder = [...stamps].sort((a, b) => a.written.localeCompare(b.written));
  for (const stamp of inOrder) {
    for (const figure of figuresOf(catalog, stamp)) {
      found.delete(figure.key);
      found.set(figure.key, figure);
    }
  }
  return found;
}

type Row = ReadonlyMap<string, StampValue>;

function figuresOf(catalog: Catalog, { kind, content }: Stamp): readonly EditionFigure[] {
  const rows = content.rows.map((row): Row => new Map(content.columns.map((column, i) => [column, row[i]])));
  if (kind === "planTable") return rows.flatMap((row) => target(catalog, row) ?? []);
  if (kind !== "dataset") return [];
  if (content.columns.includes("period")) return rows.flatMap((row) => longRow(catalog, row) ?? []);
  return rows.flatMap((row) => wideRow(catalog, row));
}

/** Format 2 has names beside ids and words for status and source; format 1 had the ids and codes themselves. */
function longRow(catalog: Catalog, row: Row): EditionFigure | undefined {
  const period = row.get("period");
  const value = row.get("value");
  if ((typeof period !== "string" && typeof period !== "number") || typeof value !== "number")
    return undefined;
  const hasWords = row.has("indicatorId");
  const figure = bare(catalog, ids(row), period, value);
  const status = textOf(row, "status");
  const source = textOf(row, "source");
  if (hasWords) {
    return {
      ...figure,
      ...(status === undefined ? {} : { marks: { en: status, ko: status } }),
      ...(source === undefined ? {} : { source: { text: { en: source, ko: source } } }),
    };
  }
  return {
    ...figure,
    ...(status === "A" || status === "E" || status === "P" || status === "B" ? { status } : {}),
    ...(source === undefined ? {} : { source: { id: source, text: sourceName(catalog, source) } }),
  };
}

function wideRow(catalog: Catalog, row: Row): readonly EditionFigure[] {
  const named = ids(row);
  return [...row].flatMap(([column, value]) =>
    /^\d{4}/.test(column) && typeof value === "number" ? [bare(catalog, named, column, value)] : [],
  );
}

function target(catalog: Catalog, row: Row): EditionFigure | undefined {
  const id = textOf(row, "id");
  const value = row.get("value");
  if (id === undefined || typeof value !== "number") return undefined;
  const known = catalog.targets.find((candidate) => candidate.id === id);
  const name = textOf(row, "name") ?? id;
  const unit = catalog.units.get(known?.unit ?? "");
  const year = row.get("targetYear");
  return {
    key: targetKey(id),
    indicator: known === undefined ? { en: name, ko: name } : prefixed(known.name),
    area: catalog.areas.get(known?.area ?? "")?.name ?? { en: "", ko: "" },
    period: typeof year === "number" ? String(year) : "",
    value,
    isDated: true,
    ...(unit === undefined ? {} : { unit }),
  };
}

function prefixed(name: { readonly en: string; readonly ko: string }): { en: string; ko: string } {
  return { en: `Target: ${name.en}`, ko: `목표: ${name.ko}` };
}

interface Ids {
  readonly indicator: string;
  readonly area: string;
}

function ids(row: Row): Ids {
  return {
    indicator: textOf(row, "indicatorId") ?? textOf(row, "indicator") ?? "",
    area: textOf(row, "areaId") ?? textOf(row, "area") ?? "",
  };
}

function bare(
  catalog: Catalog,
  { indicator, area }: Ids,
  period: string | number,
  value: number,
): EditionFigure {
  const known = catalog.indicators.get(indicator);
  const unit = catalog.units.get(known?.unit ?? "");
  return {
    key: figureKey(indicator, area, period),
    indicator: known?.name ?? { en: indicator, ko: indicator },
    area: catalog.areas.get(area)?.name ?? { en: area, ko: area },
    period: String(period),
    value,
    isDated: true,
    ...(unit === undefined ? {} : { unit }),
  };
}

function sourceName(catalog: Catalog, id: string): { en: string; ko: string } {
  const name = catalog.sources.get(id)?.publisher ?? id;
  return { en: name, ko: name };
}

function textOf(row: Row, column: string): string | undefined {
  const value = row.get(column);
  return typeof value === "string" && value !== "" ? value : undefined;
}
