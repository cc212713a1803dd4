import type { Catalog } from "../../catalog/catalog";
import type { Bilingual } from "../../model/language";
import type { Progress } from "../progress";
import type { Stamp } from "../stamp/stampTypes";

/** What became of a cell or a row between three versions: as written, as it stands now, as the catalog has it. */
export type Outcome =
  "updated" | "kept" | "same" | "conflict" | "added" | "gone" | "goneKept" | "deleted" | "deletedConflict";

export type BlockState =
  "upToDate" | "updateAvailable" | "edited" | "conflict" | "missing" | "unknownDataset" | "damaged";

/** Where a block stands now. */
export interface BlockPlace {
  readonly sheet: string;
  /** The figures with their header, without the sheet. */
  readonly address: string;
  /** Undefined where the block is a plain range. */
  readonly table?: string;
}

/** A block that the add-in has put into the workbook, as it is found now. */
export interface BlockSummary {
  readonly blockId: string;
  readonly kind: Stamp["kind"];
  readonly title: Bilingual;
  readonly place?: BlockPlace;
  readonly state: BlockState;
  /** Missing, unknown or damaged: why, and what to do. */
  readonly reason?: Bilingual;
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Of the catalog that the block was written or last refreshed from. */
  readonly version: string;
  /** ISO date and time of the last writing. */
  readonly written: string;
  readonly asOf?: string;
  /** The block of whose sheet this one's is a copy. */
  readonly copyOf?: string;
}

/** A cell as a person sees it. */
export interface ShownCell {
  readonly text: string;
  readonly formula?: string;
}

/** One difference, with what happens to it. */
export interface Change {
  readonly id: string;
  readonly blockId: string;
  readonly key: string;
  /** Such as "Seoul, AI papers, 2024". */
  readonly row: Bilingual;
  /** Undefined where the change is a whole row's. */
  readonly field?: string;
  /** The header that stands on the sheet now. */
  readonly header?: string;
  readonly outcome: Outcome;
  readonly old?: ShownCell;
  readonly mine?: ShownCell;
  readonly theirs?: ShownCell;
  readonly source?: Bilingual;
  /** The cell or row as it stands now, such as "Sheet1!D5". */
  readonly address?: string;
  /** What happens unless it is decided; "none": a conflict stays open, and the user's stays. */
  readonly choice: "accept" | "refuse" | "none";
  readonly decidable: boolean;
}

export interface BlockPreview {
  readonly block: BlockSummary;
  /** Of everything that was read; another one means that the block has changed since. */
  readonly fingerprint: string;
  readonly changes: readonly Change[];
}

export interface RefreshPreview {
  readonly version: string;
  readonly asOf?: string;
  readonly blocks: readonly BlockPreview[];
}

/** By the change's id. Accept: the catalog's. Refuse: keep mine, and do not ask again for this version. */
export type Decisions = ReadonlyMap<string, "accept" | "refuse">;

export interface RefreshOptions {
  readonly progress?: Progress;
  readonly catalog?: Catalog;
  /** Who refreshes, in their own words, for the audit. */
  readonly reviewer?: string;
}

export interface RefreshResult {
  readonly cells: number;
  readonly rowsAdded: number;
  readonly rowsRemoved: number;
  readonly openConflicts: number;
  /** Id of the restore point; "" where nothing was written. */
  readonly restorePoint: string;
  /** Older restore points that were dropped, for their number or their size. */
  readonly dropped: number;
}
