import type { Rect } from "../sheet/sheetPlan";
import type { BlockCells, FoundBlock, FoundName, FoundTable, StampedBlock, WorkbookMap } from "./blockTypes";

/**
 * Finds the blocks of a workbook: by the hidden name over each, which Excel moves with the cells; by its table, where
 * the name is gone; by the headers, where the table has another name too. A table with the headers of a block that
 * stands elsewhere is a copy of it, as a copied sheet makes one.
 *
 * Whether the contents fit is seen when a block is read; nothing is read here.
 *
 * @param stamped the stamps of the workbook with what they hold
 * @param map sheets, tables and names
 * @returns a block for each stamp, then the copies
 */
export function findBlocks(stamped: readonly StampedBlock[], map: WorkbookMap): readonly FoundBlock[] {
  const claimed = new Set<string>();
  const byName = stamped.map((block) => claim(named(block, map), claimed));
  const byTable = byName.map((cells, i) => cells ?? claim(namesake(stamped[i], map, claimed), claimed));
  const found = byTable.map((cells, i) => cells ?? claim(lookalike(stamped[i], map, claimed), claimed));
  const own = stamped.map((block, i) => foundBlock(block, map, found[i]));
  return [...own, ...copies(own, map, claimed)];
}

function foundBlock(block: StampedBlock, map: WorkbookMap, cells: BlockCells | undefined): FoundBlock {
  const blockId = idOf(block);
  const name = nameOf(blockId, map);
  return {
    ...block,
    blockId,
    ...(cells === undefined ? {} : { cells }),
    ...(name === undefined ? {} : { nameFormula: name.formula }),
  };
}

function idOf({ finding }: StampedBlock): string {
  return finding.state === "ok" ? finding.stamp.blockId : finding.blockId;
}

function nameOf(blockId: string, map: WorkbookMap): FoundName | undefined {
  return map.names.find((name) => name.blockId === blockId && name.scope === undefined);
}

function claim(cells: BlockCells | undefined, claimed: Set<string>): BlockCells | undefined {
  if (cells?.table !== undefined) claimed.add(cells.table.id);
  return cells;
}

function named(block: StampedBlock, map: WorkbookMap): BlockCells | undefined {
  const place = nameOf(idOf(block), map)?.place;
  return place === undefined ? undefined : cellsAt(block, map, place);
}

/** The table that stands there, or else the cells themselves: a table may have been turned into a plain range. */
function cellsAt(
  block: StampedBlock,
  map: WorkbookMap,
  { sheetId, range }: { readonly sheetId: string; readonly range: Rect },
): BlockCells | undefined {
  const touching = map.tables.filter((table) => table.sheetId === sheetId && overlap(table.range, range));
  const table = best(touching, (item) => likeness(item, block));
  if (table !== undefined) return ofTable(table);
  const sheet = map.sheets.find(({ id }) => id === sheetId);
  return sheet === undefined ? undefined : { sheetId, sheet: sheet.name, range };
}

function namesake(
  block: StampedBlock | undefined,
  map: WorkbookMap,
  claimed: ReadonlySet<string>,
): BlockCells | undefined {
  const name = block?.stamp?.table?.toLowerCase();
  const table = map.tables.find((item) => item.name.toLowerCase() === name && !claimed.has(item.id));
  return table === undefined ? undefined : ofTable(table);
}

function lookalike(
  block: StampedBlock | undefined,
  map: WorkbookMap,
  claimed: ReadonlySet<string>,
): BlockCells | undefined {
  if (block === undefined) return undefined;
  const alike = map.tables.filter((table) => !claimed.has(table.id) && isAlike(table, block));
  const table = best(alike, (item) => likeness(item, block));
  return table === undefined ? undefined : ofTable(table);
}

function copies(own: readonly FoundBlock[], map: WorkbookMap, claimed: Set<string>): readonly FoundBlock[] {
  const standing = own.filter(({ cells }) => cells !== undefined);
  return standing.flatMap((block) => {
    const scoped = map.names.filter(({ blockId, scope }) => blockId === block.blockId && scope !== undefined);
    const places = scoped.flatMap(({ place }) => (place === undefined ? [] : [cellsAt(block, map, place)]));
    const tables = map.tables.filter((table) => isAlike(table, block)).map(ofTable);
    const elsewhere = [...places, ...tables].filter((cells) => cells !== undefined).filter(isFree(claimed));
    return elsewhere.map((cells) => copyOf(block, cells));
  });
}

/** Also claims: each table is one copy. */
function isFree(claimed: Set<string>): (cells: BlockCells) => boolean {
  return ({ sheetId, table }) => {
    const id = table?.id ?? `range of ${sheetId}`;
    if (claimed.has(id)) return false;
    claimed.add(id);
    return true;
  };
}

function copyOf(block: FoundBlock, cells: BlockCells): FoundBlock {
  const { finding, stamp, base, title } = block;
  return {
    finding,
    ...(stamp === undefined ? {} : { stamp }),
    ...(base === undefined ? {} : { base }),
    title,
    blockId: `${block.blockId}@${cells.sheetId}/${cells.table?.id ?? ""}`,
    copyOf: block.blockId,
    cells,
  };
}

function ofTable(table: FoundTable): BlockCells {
  return { sheetId: table.sheetId, sheet: table.sheet, range: table.range, table };
}

/** All key columns and most of the others must have their headers, for a table to be taken for the block. */
function isAlike(table: FoundTable, { base }: StampedBlock): boolean {
  if (base === undefined) return false;
  const headers = new Set(table.columns.map(({ header }) => header));
  const hasKeys = base.keyFields.every((field) => headers.has(base.headers.get(field) ?? ""));
  return hasKeys && likeness(table, { base }) * 5 >= base.fields.length * 3;
}

function likeness(table: FoundTable, { base }: Pick<StampedBlock, "base">): number {
  const headers = new Set(table.columns.map(({ header }) => header));
  return [...(base?.headers.values() ?? [])].filter((header) => headers.has(header)).length;
}

function best<T>(items: readonly T[], score: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (most, item) => (most === undefined || score(item) > score(most) ? item : most),
    undefined,
  );
}

function overlap(a: Rect, b: Rect): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
