import type {
  BlockPreview,
  BlockSummary,
  Change,
  RefreshPreview,
} from "../../src/workbook/refresh/refreshTypes";

/** A change as a preview has it; an update of a value unless told otherwise. */
export function change(id: string, parts: Partial<Change> = {}): Change {
  return {
    id,
    blockId: "",
    key: id,
    row: { en: `Row ${id}`, ko: `${id} 행` },
    field: "value",
    header: "Value",
    outcome: "updated",
    old: { text: "1" },
    mine: { text: "1" },
    theirs: { text: "2" },
    source: { en: "A source", ko: "출처" },
    address: "Sheet1!D5",
    choice: "accept",
    decidable: true,
    ...parts,
  };
}

/** A block as the list shows it. */
export function block(blockId: string, parts: Partial<BlockSummary> = {}): BlockSummary {
  return {
    blockId,
    kind: "dataset",
    title: { en: `Block ${blockId}`, ko: `${blockId} 블록` },
    place: { sheet: "Sheet1", address: "A1:J14" },
    state: "updateAvailable",
    counts: {
      updated: 0,
      kept: 0,
      same: 0,
      conflict: 0,
      added: 0,
      gone: 0,
      goneKept: 0,
      deleted: 0,
      deletedConflict: 0,
    },
    version: "2026.11.0",
    written: "2026-08-20T09:00:00Z",
    ...parts,
  };
}

/** The preview of one block. */
export function blockPreview(blockId: string, changes: readonly Change[]): BlockPreview {
  return {
    block: block(blockId),
    fingerprint: blockId,
    changes: changes.map((one) => ({ ...one, blockId })),
  };
}

/** A preview of these blocks. */
export function previewOf(blocks: readonly BlockPreview[]): RefreshPreview {
  return { version: "2026.12.0", blocks };
}

/** All changes of a preview. */
export function allChangesOf({ blocks }: RefreshPreview): readonly Change[] {
  return blocks.flatMap(({ changes }) => changes);
}
