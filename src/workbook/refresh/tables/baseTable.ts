import type { Catalog } from "../../../catalog/catalog";
import type { Stamp, StampRows } from "../../stamp/stampTypes";
import { rowKey, type BlockTable } from "./blockTable";
import { planDataset } from "../../insertDataset/plan";
import type { DatasetRequest } from "../../insertDataset/request";
import { planPlanTable } from "../../insertPlanTable/plan";
import { planGapSheet } from "../../gapSheet/plan";
import type { GapSheetRequest } from "../../gapSheet/request";
import type { FormatBlock } from "../../sheet/sheetPlan";

export function baseTable(catalog: Catalog, stamp: Stamp): BlockTable {
  return tableOf(catalog, stamp, stamp.content, undefined);
}
export function tableOf(catalog: Catalog, stamp: Stamp, content: StampRows, formats: FormatBlock | undefined): BlockTable {
  void catalog;
  const places = content.keyColumns.map((k) => content.columns.indexOf(k));
  const keys = content.rows.map((row) => rowKey(places.map((p) => String(row[p]))));
  let headers: readonly string[] = content.columns;
  try {
    const plan = planOf(catalog, stamp);
    const block = plan.piece.blocks.find((b) => b.row + 1 === plan.piece.numberFormats[0]?.row) ?? plan.piece.blocks[0];
    headers = (block?.cells[0] ?? []).map((c) => (typeof c === "object" && c !== null && "text" in c ? c.text : ""));
    if (stamp.kind === "gapSheet") headers = content.columns;
  } catch {}
  const fmt = new Map<string, Map<string, string>>();
  if (formats) formats.formats.forEach((row, i) => { const m = new Map<string, string>(); row.forEach((f, j) => m.set(content.columns[formats.column + j] ?? "", f)); fmt.set(keys[i] ?? "", m); });
  return {
    fields: content.columns, rows: new Map(keys.map((k, i) => [k, content.rows[i] ?? []])), keyFields: content.keyColumns,
    headers: new Map(content.columns.map((c, i) => [c, headers[i] ?? c])), formats: fmt,
    sources: new Map(keys.map((k) => [k, { en: "Stanford HAI", ko: "x" }])), rowLabels: new Map(keys.map((k) => [k, { en: `Korea ${k}`, ko: k }])), inputFields: new Set(),
  };
}
export function planOf(catalog: Catalog, stamp: Stamp) {
  if (stamp.kind === "dataset") return planDataset(catalog, stamp.query as unknown as DatasetRequest);
  if (stamp.kind === "planTable") return planPlanTable(catalog, String(stamp.query["planId"]), "en");
  return planGapSheet(catalog, stamp.query as unknown as GapSheetRequest);
}
