import type { Catalog } from "../../../catalog/catalog";
import { citation } from "../../../catalog/citation";
import type { Bilingual, Language } from "../../../model/language";
import { columnIndex, columns, type ColumnKey } from "../../gapSheet/columns";
import { planGapSheet } from "../../gapSheet/plan";
import type { GapSheetRequest } from "../../gapSheet/request";
import type { TargetRow } from "../../gapSheet/targetRows";
import { planPlanTable } from "../../insertPlanTable/plan";
import type { StampRows } from "../../stamp/stampTypes";
import { plainText, type BlockTable } from "./blockTable";
import { formatsByKey, headerTexts, tableFrom } from "./tableFrom";

/** What the catalog gives to a gap sheet. Baseline, owner and note are the user's alone. */
const lookedUp: readonly ColumnKey[] = [
  "id",
  "pillar",
  "name",
  "unit",
  "target",
  "actual",
  "actualYear",
  "targetYear",
  "benchmark",
  "basis",
  "remarks",
  "direction",
];

/** Of these, what the user is to type where the catalog has nothing. */
const inputFields: ReadonlySet<string> = new Set<ColumnKey>(["target", "actual", "actualYear", "targetYear"]);

/**
 * The targets that the catalog has now for a gap sheet.
 *
 * @param catalog the data
 * @param request what the sheet shows
 * @returns the table of what is looked up
 * @throws {MissingDataError} no such plan
 */
export function gapSheetTable(catalog: Catalog, request: GapSheetRequest): BlockTable {
  const { content, rows } = planGapSheet(catalog, request);
  const sources = rows.map((row): [string, Bilingual] => [row.id, cited(catalog, row.sources)]);
  return {
    ...lookedUpTable(catalog, request, content),
    formats: new Map(rows.map((row) => [row.id, formatsOf(row)])),
    sources: new Map(sources.filter(([, text]) => text.en !== "")),
  };
}

/**
 * The looked-up columns of a gap sheet as it was written.
 *
 * @param catalog for the names of the rows
 * @param request what the sheet shows
 * @param content all that was written
 * @returns the table, without formats and sources
 */
export function lookedUpTable(
  catalog: Catalog,
  request: Pick<GapSheetRequest, "planId" | "language">,
  content: StampRows,
): BlockTable {
  const fields = lookedUp.filter((field) => content.columns.includes(field));
  const places = fields.map((field) => content.columns.indexOf(field));
  return tableFrom({
    content: {
      keyColumns: ["id"],
      columns: fields,
      rows: content.rows.map((row) => places.map((place) => row[place])),
    },
    headers: fields.map((field) => columns[columnIndex(field)]?.header[request.language] ?? field),
    label: targetLabel(catalog, request.planId),
    inputFields,
    columnNumbers: new Map(fields.map((field) => [field, columnIndex(field) + 1])),
  });
}

/**
 * The targets that the catalog has now for a plan's table.
 *
 * @param catalog the data
 * @param planId the plan
 * @param language of the texts
 * @returns the table
 * @throws {MissingDataError} no such plan
 */
export function planTargetsTable(catalog: Catalog, planId: string, language: Language): BlockTable {
  const { content, piece } = planPlanTable(catalog, planId, language);
  const { targets } = catalog.plan(planId);
  return tableFrom({
    content,
    headers: headerTexts(piece.blocks[0]?.cells[0] ?? []),
    label: targetLabel(catalog, planId),
    formats: formatsByKey(content, piece.numberFormats[0]),
    sources: new Map(targets.map(({ id, source }) => [id, cited(catalog, [source])])),
  });
}

/** The name of a target in both languages; one that the plan no longer has shows the name that was written. */
export function targetLabel(
  catalog: Catalog,
  planId: string,
): (key: string, cells: ReadonlyMap<string, unknown>) => Bilingual {
  const targets = catalog.plans.includes(planId) ? catalog.plan(planId).targets : [];
  const names = new Map(targets.map(({ id, name }) => [id, name]));
  return (key, cells) => {
    const written = plainText(cells.get("name")) || key;
    return names.get(key) ?? { en: written, ko: written };
  };
}

function formatsOf(row: TargetRow): ReadonlyMap<string, string> {
  const formats = [
    ["target", row.format],
    ["actual", row.format],
    ["actualYear", "0"],
    ["targetYear", "0"],
  ] as const;
  return new Map<string, string>([
    ...formats,
    ...(row.benchmark === undefined ? [] : [["benchmark", row.benchmark.format] as const]),
  ]);
}

function cited(catalog: Catalog, ids: readonly string[]): Bilingual {
  const sources = [...new Set(ids)].flatMap((id) => catalog.sources.get(id) ?? []);
  const text = (language: Language): string => sources.map((source) => citation(source, language)).join(" ");
  return { en: text("en"), ko: text("ko") };
}
