import { columnNumber } from "../engine/address";
import type { Zone } from "../engine/zone";

/** Zero-based row and column of "B7". */
export function placeOf(address: string): { row: number; col: number } {
  const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(row) - 1, col: columnNumber(letters) };
}

/** Cells below each other that share a key, as blocks of one column. */
export function columnBlocks(
  keys: readonly (readonly [address: string, key: string])[],
): { key: string; zone: Zone }[] {
  const blocks: { key: string; zone: { top: number; bottom: number; left: number; right: number } }[] = [];
  const cells = keys.map(([address, key]) => ({ key, ...placeOf(address) }));
  cells.sort((a, b) => a.col - b.col || a.row - b.row);
  for (const { key, row, col } of cells) {
    const last = blocks.at(-1);
    if (last?.key === key && last.zone.left === col && last.zone.bottom === row - 1) last.zone.bottom = row;
    else blocks.push({ key, zone: { top: row, bottom: row, left: col, right: col } });
  }
  return blocks;
}
