import { buildCatalog, type Catalog } from "../../src/catalog/catalog";
import { packedData, type PackedData, type PackedTable } from "../../src/catalog/packedData";

export type PackedCell = string | number | boolean | null;

/** A row of a table of the data package, by the field names of its CSV: "indicator", "ref_area", "obs_value", ... */
export type PackedRow = Readonly<Record<string, PackedCell>>;

type ChangeRows = (rows: readonly PackedRow[]) => readonly PackedRow[];

export interface CatalogChange {
  /** Version of the changed package, such as "2026.12.0". */
  readonly version: string;
  /** The observations as they are to be: changed, added, left out. */
  readonly change?: ChangeRows;
  /** Other tables by name: "sources", "indicators", "areas", "plan_targets", "plan_actuals", ... */
  readonly tables?: Readonly<Record<string, ChangeRows>>;
  /** The package to start from; the add-in's own by default. */
  readonly from?: PackedData;
}

/**
 * Another version of the data package, for tests.
 *
 * @param change what differs
 * @returns its catalog
 */
export function changedCatalog(change: CatalogChange): Catalog {
  return buildCatalog(changedData(change));
}

/** The same as a data package. Its hash follows from its version alone. */
export function changedData({ version, change, tables, from = packedData }: CatalogChange): PackedData {
  const changes: Readonly<Record<string, ChangeRows>> = {
    ...(change === undefined ? {} : { observations: change }),
    ...tables,
  };
  const changed = Object.entries(changes).map(([name, changeRows]): [string, PackedTable] => {
    const table = from.tables[name];
    if (table === undefined) throw new Error(`The data package has no table ${name}.`);
    return [name, pack(changeRows(rowsOf(table)), Object.keys(table.columns))];
  });
  const hash = Buffer.from(version.padEnd(32, "-")).toString("hex").slice(0, 64);
  return { version, hash, tables: { ...from.tables, ...Object.fromEntries(changed) } };
}

/** Changes the value of every observation that fits the description, and leaves all others. */
export function withValues(
  where: Readonly<Record<string, PackedCell>>,
  change: (value: number) => number,
): ChangeRows {
  return (rows) =>
    rows.map((row) =>
      Object.entries(where).every(([field, cell]) => row[field] === cell)
        ? { ...row, obs_value: change(Number(row["obs_value"])) }
        : row,
    );
}

function rowsOf(table: PackedTable): PackedRow[] {
  const columns = Object.entries(table.columns).map(([field, column]): [string, readonly PackedCell[]] => [
    field,
    "words" in column ? column.at.map((at) => (at === null ? null : (column.words[at] ?? null))) : column,
  ]);
  return Array.from({ length: table.rows }, (_, row) =>
    Object.fromEntries(columns.map(([field, cells]) => [field, cells[row] ?? null])),
  );
}

function pack(rows: readonly PackedRow[], fields: readonly string[]): PackedTable {
  return {
    rows: rows.length,
    columns: Object.fromEntries(fields.map((field) => [field, rows.map((row) => row[field] ?? null)])),
  };
}
