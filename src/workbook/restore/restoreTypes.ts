import type { Bilingual } from "../../model/language";
import type { Change } from "../refresh/refreshTypes";

/** A state of the workbook's blocks to which one click leads back. */
export interface RestorePoint {
  readonly id: string;
  /** ISO date and time of the refresh before which it was made. */
  readonly when: string;
  /** Titles of the blocks that the refresh wrote. */
  readonly blocks: readonly Bilingual[];
  readonly cells: number;
  readonly bytes: number;
}

export interface RestoreResult {
  readonly cells: number;
  readonly rows: number;
  /** Edited since the refresh: left alone. */
  readonly kept: readonly Change[];
}
