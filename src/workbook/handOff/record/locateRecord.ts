import { readStretches } from "../../formula/readStretches";
import type { Progress } from "../../progress";
import { areaName, type HandOffRecord, type RecordArea } from "./handOffRecord";

/** Where the cells under a hidden name are now. */
export interface LocatedArea extends RecordArea {
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}

/** A record with today's places of its cells; undefined where they were deleted. */
export interface LocatedRecord {
  readonly record: HandOffRecord;
  readonly areas: readonly (LocatedArea | undefined)[];
  readonly anchors: readonly (RecordArea | undefined)[];
}

/**
 * Finds the cells of records again, after rows and columns were inserted and sheets renamed, and reads them.
 *
 * @param context the request; synced here
 * @param records the records
 * @param progress told of each stretch that was read
 * @returns the records with today's places
 */
export async function locateRecords(
  context: Excel.RequestContext,
  records: readonly HandOffRecord[],
  progress: Progress,
): Promise<readonly LocatedRecord[]> {
  const found = records.map((record) => ({
    record,
    areas: record.areas.map((_, place) => loadRange(context, areaName(record.id, "areas", place))),
    anchors: record.anchors.map((_, place) => loadRange(context, areaName(record.id, "anchors", place))),
  }));
  await context.sync();
  const there = found.flatMap(({ areas }) => areas).filter((named) => !isGone(named));
  const read = await readStretches(
    context,
    there.map(({ range }) => range),
    progress,
  );
  const rows = new Map(there.map((named, place) => [named, read[place]]));
  return found.map(({ record, areas, anchors }) => ({
    record,
    areas: areas.map((named) => {
      const cells = rows.get(named);
      return cells === undefined ? undefined : { ...placeOf(named), ...cells };
    }),
    anchors: anchors.map((named) => (isGone(named) ? undefined : placeOf(named))),
  }));
}

interface NamedRange {
  readonly range: Excel.Range;
}

function loadRange(context: Excel.RequestContext, name: string): NamedRange {
  const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
  return { range };
}

function isGone(named: NamedRange): boolean {
  return named.range.isNullObject;
}

function placeOf({ range }: NamedRange): RecordArea {
  return {
    sheet: range.worksheet.name,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}
