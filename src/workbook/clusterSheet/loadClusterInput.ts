import { MissingDataError } from "../../model/errors";
import { checkTable, type ReadCells } from "./checkTable";
import { clusterNames } from "./clusterNames";
import type { ClusterCheck, ClusterFacts, ClusterSource } from "./clusterTypes";

/**
 * Reads a table of industries as it stands now, and checks it.
 *
 * @param context the request; synced here
 * @param source a template, or cells that the user chose
 * @returns the table, what it speaks of, and what was found
 * @throws {MissingDataError} the template is no longer in the workbook
 */
export async function loadClusterInput(
  context: Excel.RequestContext,
  source: ClusterSource,
): Promise<ClusterCheck> {
  const { table, facts } = await loadRanges(context, source);
  const cells: ReadCells = {
    sheet: table.worksheet.name,
    row: table.rowIndex,
    column: table.columnIndex,
    values: table.values as unknown[][],
  };
  const known = source.kind === "range" ? source.facts : readFacts(facts?.values as unknown[][]);
  return { facts: known, ...checkTable(cells, known) };
}

async function loadRanges(
  context: Excel.RequestContext,
  source: ClusterSource,
): Promise<{ readonly table: Excel.Range; readonly facts: Excel.Range | undefined }> {
  const load = (range: Excel.Range): Excel.Range => range.load("values,rowIndex,columnIndex,worksheet/name");
  if (source.kind === "range") {
    const sheet = context.workbook.worksheets.getItem(source.sheet);
    const table = load(sheet.getRange(source.address));
    await context.sync();
    return { table, facts: undefined };
  }
  const names = clusterNames(source.id);
  const items = [names.table, names.facts].map((name) => context.workbook.names.getItemOrNullObject(name));
  for (const item of items) item.load("name");
  await context.sync();
  if (items.some((item) => item.isNullObject)) throw templateGone();
  const [table, facts] = items.map((item) => load(item.getRangeOrNullObject()));
  await context.sync();
  if (table === undefined || facts === undefined || table.isNullObject || facts.isNullObject)
    throw templateGone();
  return { table, facts };
}

function readFacts(values: readonly (readonly unknown[])[] | undefined): ClusterFacts {
  const at = (row: number): string => {
    const value = values?.[row]?.[0];
    return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  };
  const year = (row: number): number | undefined => {
    const number = Number(at(row));
    return at(row) !== "" && Number.isInteger(number) ? number : undefined;
  };
  return {
    area: at(0),
    reference: at(1),
    startYear: year(2),
    endYear: year(3),
    unit: at(4),
    source: at(5),
  };
}

function templateGone(): MissingDataError {
  return new MissingDataError({
    en: "The table of industries is no longer in this workbook. Make a new one, or choose cells.",
    ko: "산업 표가 이 통합 문서에 없습니다. 새로 만들거나 셀을 고르십시오.",
  });
}
