import { encodeStamp } from "../stamp/encodeStamp";
import { chunkNamespace, indexNamespace, type Stamp } from "../stamp/stampTypes";
import type { PartsChange } from "./partsChange";
import type { StoredBlock } from "./readStampedBlocks";

/** A stamp that comes, and the block whose stamp it replaces; undefined where there was none. */
export interface StampChange {
  /** Undefined: the stamp goes. */
  readonly stamp: Stamp | undefined;
  readonly replaces: string | undefined;
}

/**
 * The parts that come and go with new stamps.
 *
 * @param stored all stamps of the workbook
 * @param changes the new stamps
 * @returns their parts
 */
export function stampParts(
  stored: readonly StoredBlock[],
  changes: readonly StampChange[],
): readonly PartsChange[] {
  const known = stored.flatMap(({ partIds }) => partIds);
  return changes.map(({ stamp, replaces }) => {
    const before = stored.filter(({ stamp: old }) => old !== undefined && old.blockId === replaces);
    const parts = stamp === undefined ? undefined : encodeStamp(stamp);
    const ids = [stamp?.blockId, replaces].filter((id) => id !== undefined);
    return {
      namespaces: [indexNamespace, ...new Set(ids.map(chunkNamespace))],
      known,
      add: parts === undefined ? [] : [...parts.chunks, parts.index],
      drop: {
        ids: before.flatMap(({ partIds }) => partIds),
        xml: before.flatMap(({ stamp: old }) => {
          const encoded = old === undefined ? undefined : encodeStamp(old);
          return encoded === undefined ? [] : [...encoded.chunks, encoded.index];
        }),
      },
    };
  });
}
