import type { BlockSize, Moved } from "./blockRanges";
import type { BlockJob } from "./jobTypes";

/** A block with the size that it has by now. */
export interface GrowingBlock {
  readonly job: Pick<BlockJob, "cells" | "header" | "bodyRows" | "width">;
  readonly size: Readonly<BlockSize>;
}

/**
 * How far a block has moved because others above it or to its left have grown or shrunk in the same refresh.
 *
 * @param blocks all blocks that are written, with their sizes by now
 * @param one of them
 * @returns rows down and columns to the right
 */
export function movedBy(blocks: readonly GrowingBlock[], { job }: Pick<GrowingBlock, "job">): Moved {
  let [rows, columns] = [0, 0];
  for (const other of blocks) {
    if (other.job === job || other.job.cells.sheetId !== job.cells.sheetId) continue;
    if (isAbove(other.job, job)) rows += other.size.rows - other.job.bodyRows;
    else if (isLeftOf(other.job, job)) columns += other.size.width - other.job.width;
  }
  return { rows, columns };
}

type Place = GrowingBlock["job"];

/** It shares columns with the other, which stands beneath it. */
function isAbove(upper: Place, lower: Place): boolean {
  const [left, right] = [upper.cells.range.column, upper.cells.range.column + upper.width];
  const { column } = lower.cells.range;
  return upper.header < lower.header && left < column + lower.width && column < right;
}

/** It shares rows with the other, which stands at its right. */
function isLeftOf(left: Place, right: Place): boolean {
  const isBeside =
    left.header <= right.header + right.bodyRows && right.header <= left.header + left.bodyRows;
  return isBeside && left.cells.range.column < right.cells.range.column;
}
