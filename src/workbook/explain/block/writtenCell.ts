import type { Catalog } from "../../../catalog/catalog";
import { columns as gapColumns } from "../../gapSheet/columns";
import { headers as datasetHeaders } from "../../insertDataset/words";
import { planPlanTable } from "../../insertPlanTable/plan";
import type { Stamp, StampValue } from "../../stamp/stampTypes";
import type { CellValue } from "../functions/call";
import type { TableRow } from "../read/readRow";

/** What the stamp says of one cell. */
export interface WrittenCell {
  /** The column as the stamp names it, or a period in a wide table. */
  readonly field: string;
  readonly value: StampValue;
  /** The key of its row: by field. */
  readonly key: Readonly<Record<string, CellValue>>;
}

/**
 * What was written into a cell of a block: its row is found by the ids in the row, its column by the header as it was
 * written in either language, or else by its place.
 *
 * @param catalog the data, for the headers of plan tables
 * @param stamp of the block
 * @param row the row of the sheet
 * @returns undefined where the row or the column is the user's own
 */
export function writtenCell(catalog: Catalog, stamp: Stamp, row: TableRow): WrittenCell | undefined {
  const { columns, rows, keyColumns } = stamp.content;
  const values = new Set(row.values.map(String));
  const found = rows.filter((cells) =>
    keyColumns.every((name) => {
      const part = String(plainCell(cells[columns.indexOf(name)]));
      return values.has(part) || (name === "period" && row.table.columns.includes(part));
    }),
  );
  const field = fieldOf(catalog, stamp, row);
  const own = found.length > 1 ? found.filter((cells) => isOfHeader(stamp, cells, row)) : found;
  const [cells] = own;
  if (cells === undefined || field === undefined) return undefined;
  const valueField = columns.includes(field) ? field : "value";
  const value = cells[columns.indexOf(valueField)];
  const key = Object.fromEntries(
    keyColumns.map((name) => [canonical(stamp, name), plainCell(cells[columns.indexOf(name)])]),
  );
  return { field, value, key };
}

/** Format 1 kept a row for each figure of a wide table too: the header tells which one is meant. */
function isOfHeader({ content }: Stamp, cells: readonly StampValue[], row: TableRow): boolean {
  const period = plainCell(cells[content.columns.indexOf("period")]);
  const header = row.table.columns[row.column];
  return String(period) === header || row.values.includes(period);
}

/** Format 1 named the columns with the ids after what they identify. */
function canonical({ kind, version }: Stamp, name: string): string {
  if (kind !== "dataset" || version > 1) return name;
  return { indicator: "indicatorId", area: "areaId" }[name] ?? name;
}

function plainCell(value: StampValue): CellValue {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
}

function fieldOf(catalog: Catalog, stamp: Stamp, row: TableRow): string | undefined {
  const header = row.table.columns[row.column] ?? "";
  const known = headersOf(catalog, stamp).find(({ texts }) => texts.includes(header))?.field;
  if (known !== undefined) return known;
  if (stamp.content.columns.includes(header)) return header;
  const isPeriod = stamp.content.rows.some(
    (cells) => String(plainCell(cells[stamp.content.columns.indexOf("period")])) === header,
  );
  if (isPeriod) return header;
  const sameWidth = row.table.columns.length === stamp.content.columns.length;
  return sameWidth && stamp.kind !== "gapSheet" ? stamp.content.columns[row.column] : undefined;
}

interface Header {
  readonly field: string;
  readonly texts: readonly string[];
}

function headersOf(catalog: Catalog, stamp: Stamp): readonly Header[] {
  if (stamp.kind === "dataset") {
    return Object.entries(datasetHeaders).map(([field, { en, ko }]) => ({ field, texts: [en, ko] }));
  }
  if (stamp.kind === "gapSheet") {
    return gapColumns.map(({ key, header }) => ({ field: key, texts: [header.en, header.ko] }));
  }
  const plan = stamp.query["planId"];
  if (typeof plan !== "string" || !catalog.plans.includes(plan)) return [];
  const [en = [], ko = []] = (["en", "ko"] as const).map((language) =>
    (planPlanTable(catalog, plan, language).piece.blocks[0]?.cells[0] ?? []).map((cell) =>
      typeof cell === "object" && cell !== null && "text" in cell ? cell.text : "",
    ),
  );
  return stamp.content.columns.map((field, place) => ({ field, texts: [en[place] ?? "", ko[place] ?? ""] }));
}
