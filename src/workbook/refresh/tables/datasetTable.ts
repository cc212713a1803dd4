import type { Catalog } from "../../../catalog/catalog";
import { citation } from "../../../catalog/citation";
import { comparePeriods, parsePeriod } from "../../../catalog/period";
import type { Bilingual } from "../../../model/language";
import { planDataset } from "../../insertDataset/plan";
import type { DatasetRequest } from "../../insertDataset/request";
import { selectFigures } from "../../insertDataset/selectFigures";
import { headers } from "../../insertDataset/words";
import { cellKey, plainText, rowKey, type BlockTable } from "./blockTable";
import { rowLabel } from "./rowLabel";
import { formatsByKey, headerTexts, tableFrom } from "./tableFrom";

/**
 * The figures that the catalog has now for a request, as they would be written.
 *
 * @param catalog the data
 * @param request what is asked for
 * @param writtenFields the columns of the block as it was written: a period that has no figure any more is a column of
 *   blank cells, and not an unknown one
 * @returns the table
 * @throws {MissingDataError} an unknown indicator or area, or nothing found at all
 */
export function datasetTable(
  catalog: Catalog,
  request: DatasetRequest,
  writtenFields: readonly string[],
): BlockTable {
  const plan = planDataset(catalog, request);
  const { numberFormats, blocks } = plan.piece;
  const texts = headerTexts(blocks[0]?.cells[0] ?? []);
  const table = tableFrom({
    content: plan.content,
    headers: texts,
    label: figureLabel(catalog),
    formats: formatsByKey(plan.content, numberFormats[0]),
    sources: citations(catalog, request),
  });
  return request.layout === "wide" ? withPeriods(table, writtenFields) : table;
}

/** The label of a row by the ids that stand in it. */
export function figureLabel(
  catalog: Catalog,
): (key: string, cells: ReadonlyMap<string, unknown>) => Bilingual {
  return (_, cells) => {
    const period = cells.get("period");
    return rowLabel(catalog, {
      indicator: plainText(cells.get("indicatorId")),
      area: plainText(cells.get("areaId")),
      ...(period === undefined ? {} : { period: plainText(period) }),
    });
  };
}

function citations(catalog: Catalog, request: DatasetRequest): ReadonlyMap<string, Bilingual> {
  const bySource = new Map(
    [...catalog.sources].map(([id, source]) => [
      id,
      { en: citation(source, "en"), ko: citation(source, "ko") },
    ]),
  );
  const sources = new Map<string, Bilingual>();
  for (const { figures } of selectFigures(catalog, request)) {
    for (const { indicator, area, period, source } of figures) {
      const row = rowKey([indicator, area]);
      const key = request.layout === "wide" ? cellKey(row, period) : rowKey([indicator, area, period]);
      sources.set(key, bySource.get(source) ?? { en: source, ko: source });
    }
  }
  return sources;
}

const fixedFields: ReadonlySet<string> = new Set(Object.keys(headers));

function withPeriods(table: BlockTable, writtenFields: readonly string[]): BlockTable {
  const has = new Set(table.fields);
  const lost = writtenFields.filter((field) => !has.has(field) && !fixedFields.has(field));
  if (lost.length === 0) return table;
  const periods = [...table.fields.filter((field) => !fixedFields.has(field)), ...lost]
    .map(parsePeriod)
    .sort(comparePeriods)
    .map(({ text }) => text);
  const first = table.fields.findIndex((field) => !fixedFields.has(field));
  const before = table.fields.slice(0, first);
  const after = table.fields.slice(first).filter((field) => fixedFields.has(field));
  const fields = [...before, ...periods, ...after];
  const places = fields.map((field) => table.fields.indexOf(field));
  return {
    ...table,
    fields,
    headers: new Map(fields.map((field) => [field, table.headers.get(field) ?? field])),
    rows: new Map(
      [...table.rows].map(([key, row]) => [key, places.map((place) => (place < 0 ? null : row[place]))]),
    ),
  };
}
