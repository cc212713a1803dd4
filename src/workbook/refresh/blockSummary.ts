import { address } from "../sheet/address";
import type { BlockPlans } from "./planBlock";
import { noCounts } from "./planBlock";
import type { BlockPlace, BlockState, BlockSummary } from "./refreshTypes";
import type { SurveyedBlock } from "./surveyBlocks";

/**
 * A block in short.
 *
 * @param block as it was found
 * @param plans what a refresh would do; undefined where it cannot be compared
 * @param asOf the workbook's as-of date
 * @returns its summary
 */
export function blockSummary(
  block: SurveyedBlock,
  plans: BlockPlans | undefined,
  asOf: string | undefined,
): BlockSummary {
  const { found } = block;
  const { stamp } = found;
  const place = placeOf(block);
  const own = stamp?.query["asOf"];
  const date = asOf ?? (typeof own === "string" ? own : undefined);
  return {
    blockId: found.blockId,
    kind: stamp?.kind ?? "dataset",
    title: found.title,
    ...(place === undefined ? {} : { place }),
    state: stateOf(block, plans),
    ...(block.state === "read" || block.reason === undefined ? {} : { reason: block.reason }),
    counts: plans?.counts ?? noCounts,
    version: stamp?.base.version ?? "",
    written: stamp?.written ?? "",
    ...(date === undefined ? {} : { asOf: date }),
    ...(found.copyOf === undefined ? {} : { copyOf: found.copyOf }),
  };
}

function stateOf(block: SurveyedBlock, plans: BlockPlans | undefined): BlockState {
  if (block.state === "read") return plans?.state ?? "upToDate";
  return block.state === "grid" ? "upToDate" : block.state;
}

function placeOf(block: SurveyedBlock): BlockPlace | undefined {
  const { cells } = block.found;
  if (cells === undefined) return undefined;
  const top = block.state === "read" ? block.sheet.header : cells.range.row;
  const range = { ...cells.range, row: top, rows: cells.range.row + cells.range.rows - top };
  return {
    sheet: cells.sheet,
    address: address(range),
    ...(cells.table === undefined ? {} : { table: cells.table.name }),
  };
}
