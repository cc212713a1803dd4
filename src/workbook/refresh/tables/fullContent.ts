import type { Catalog } from "../../../catalog/catalog";
import type { Indicator, Observation, ObservationStatus } from "../../../model/catalogTypes";
import type { GapSheetRequest } from "../../gapSheet/request";
import { planGapSheet } from "../../gapSheet/plan";
import { milestone } from "../../gapSheet/words";
import { longTable } from "../../insertDataset/longTable";
import type { DatasetRequest } from "../../insertDataset/request";
import type { Series } from "../../insertDataset/selectFigures";
import { wideTable } from "../../insertDataset/wideTable";
import { planPlanTable } from "../../insertPlanTable/plan";
import type { Stamp, StampRows, StampValue } from "../../stamp/stampTypes";
import { plainText, rowKey } from "./blockTable";
import { knownTargets, requestOf } from "./requestOf";
import { keysOf } from "./tableFrom";

/**
 * Every written cell of a block. Format 2 has them; format 1 had keys and figures, and its texts follow from the
 * catalog: what that one says otherwise now, or does not know, is not known here.
 *
 * @param catalog the data
 * @param stamp of the block
 * @returns the rows in the columns of format 2
 */
export function fullContent(catalog: Catalog, stamp: Stamp): StampRows {
  if (stamp.version > 1) return stamp.content;
  const asked = requestOf(stamp);
  switch (asked.kind) {
    case "dataset":
      return datasetContent(catalog, asked.request, stamp.content);
    case "gapSheet":
      return overlaid(gapContent(catalog, asked.request), stamp.content);
    case "planTable": {
      const { planId, language } = asked.request;
      const unitName = (id: StampValue): StampValue =>
        id === null ? milestone[language] : (catalog.units.get(plainText(id))?.name[language] ?? id);
      const planned = catalog.plans.includes(planId)
        ? planPlanTable(catalog, planId, language).content
        : stamp.content;
      const unit = stamp.content.columns.indexOf("unit");
      const rows = stamp.content.rows.map((row) =>
        row.map((cell, place) => (place === unit ? unitName(cell) : cell)),
      );
      return overlaid(planned, { ...stamp.content, rows });
    }
    // There were none of them in format 1.
    case "policyTable":
      return stamp.content;
  }
}

function gapContent(catalog: Catalog, request: GapSheetRequest): StampRows {
  if (!catalog.plans.includes(request.planId)) return { keyColumns: ["id"], columns: ["id"], rows: [] };
  return planGapSheet(catalog, knownTargets(catalog, request)).content;
}

/** What was recorded goes before what is planned now; rows are those recorded. An empty text leaves a blank cell. */
function overlaid(planned: StampRows, recorded: StampRows): StampRows {
  const columns = [...new Set([...planned.columns, ...recorded.columns])];
  const keys = keysOf(planned);
  const now = new Map(planned.rows.map((row, i) => [keys[i], row]));
  return {
    keyColumns: recorded.keyColumns,
    columns,
    rows: recorded.rows.map((row) => {
      const current = now.get(keysOf({ ...recorded, rows: [row] })[0]);
      return columns.map((column) => {
        const place = recorded.columns.indexOf(column);
        if (place < 0) return current?.[planned.columns.indexOf(column)];
        return row[place] === "" ? null : row[place];
      });
    }),
  };
}

function datasetContent(catalog: Catalog, request: DatasetRequest, content: StampRows): StampRows {
  if (request.layout === "wide" && request.form === "formulas") return content;
  const figures = content.rows.map((row) => recordedFigure(catalog, request, content.columns, row));
  const make = request.layout === "wide" ? wideTable : longTable;
  const full = make(
    catalog,
    request,
    seriesOf(
      catalog,
      figures.map(({ figure }) => figure),
    ),
  ).content;
  const unknown = new Map<string, Set<string>>();
  for (const { figure, fields } of figures) {
    const { indicator, area, period } = figure;
    const key = rowKey(request.layout === "wide" ? [indicator, area] : [indicator, area, period]);
    const known = unknown.get(key) ?? new Set();
    for (const field of fields) known.add(field);
    unknown.set(key, known);
  }
  const keys = keysOf(full);
  return {
    ...full,
    rows: full.rows.map((row, i) =>
      row.map((cell, place) =>
        unknown.get(keys[i] ?? "")?.has(full.columns[place] ?? "") === true ? undefined : cell,
      ),
    ),
  };
}

/** A figure of format 1, with the fields of its row that cannot be derived. */
interface Recorded {
  readonly figure: Observation;
  readonly fields: readonly string[];
}

function recordedFigure(
  catalog: Catalog,
  request: DatasetRequest,
  columns: readonly string[],
  row: readonly StampValue[],
): Recorded {
  const text = (column: string): string => plainText(row[columns.indexOf(column)]);
  const [indicator, area, period, source] = [text("indicator"), text("area"), text("period"), text("source")];
  const unit = catalog.indicators.get(indicator)?.unit ?? "";
  const status = text("status") as ObservationStatus;
  const value = Number(row[columns.indexOf("value")]);
  const now = catalog.series(indicator, area, request.asOf).find((figure) => figure.period === period);
  const isSame = now?.value === value && now.status === status && now.source === source;
  return {
    figure: {
      indicator,
      area,
      period,
      value,
      status,
      source,
      unit,
      ...(isSame && now.bound !== undefined ? { bound: now.bound } : {}),
    },
    fields: [
      ...(isSame ? [] : ["status", "marks"]),
      ...(catalog.indicators.has(indicator) ? [] : ["indicator", "unit"]),
      ...(catalog.areas.has(area) ? [] : ["area"]),
      ...(catalog.sources.has(source) ? [] : ["source", "evidence"]),
    ],
  };
}

function seriesOf(catalog: Catalog, figures: readonly Observation[]): readonly Series[] {
  const groups = new Map<string, Observation[]>();
  for (const figure of figures) {
    const key = rowKey([figure.indicator, figure.area]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  return [...groups.values()].flatMap((group): Series[] => {
    const [first] = group;
    if (first === undefined) return [];
    const indicator = catalog.indicators.get(first.indicator) ?? unknownIndicator(first);
    return [{ indicator, area: first.area, figures: group }];
  });
}

/** Its words are not shown: they are among the fields that are not known. */
function unknownIndicator({ indicator, unit }: Observation): Indicator {
  const words = { en: indicator, ko: indicator };
  return {
    id: indicator,
    kind: "series",
    theme: "",
    name: words,
    unit,
    direction: "none",
    comparable: "no",
    definition: words,
  };
}
