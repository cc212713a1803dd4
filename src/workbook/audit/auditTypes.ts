import type { Bilingual } from "../../model/language";

/** One line of the record: what a refresh or a restore did to one cell or row, or what was decided about it. */
export interface AuditEntry {
  /** ISO date and time. */
  readonly when: string;
  /** As they named themselves; "" where they did not. */
  readonly reviewer: string;
  readonly block: Bilingual;
  readonly row: Bilingual;
  /** Header of the column; "" where it is the whole row. */
  readonly column: string;
  readonly old: string;
  readonly new: string;
  readonly why: AuditReason;
  readonly source: Bilingual;
  /** Versions of the data. */
  readonly from: string;
  readonly to: string;
}

/** Outcome and decision, in one word each. */
export type AuditReason =
  | "updated"
  | "updateRefused"
  | "conflictAccepted"
  | "conflictRefused"
  | "editGivenUp"
  | "added"
  | "addedRefused"
  | "gone"
  | "goneRefused"
  | "broughtBack"
  | "staysDeleted"
  | "restored";
