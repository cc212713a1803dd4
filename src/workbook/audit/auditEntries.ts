import type { Bilingual } from "../../model/language";
import type { Change, Decisions } from "../refresh/refreshTypes";
import type { AuditEntry, AuditReason } from "./auditTypes";

/** What all entries of one refresh of a block share. */
export interface AuditFrame {
  readonly when: string;
  readonly reviewer: string;
  readonly block: Bilingual;
  readonly from: string;
  readonly to: string;
}

const none: Bilingual = { en: "", ko: "" };

/**
 * The entries of a refresh: what was written, and what was decided without writing.
 *
 * @param changes of a block
 * @param decisions as they were made
 * @param frame what all entries share
 * @returns an entry a change; none for what stays open or is as it was
 */
export function auditEntries(
  changes: readonly Change[],
  decisions: Decisions,
  frame: AuditFrame,
): readonly AuditEntry[] {
  return changes.flatMap((change) => {
    const decided = change.decidable ? decisions.get(change.id) : undefined;
    const why = reasons[`${change.outcome} ${decided ?? change.choice}`];
    if (why === undefined || (decided === undefined && why === "staysDeleted")) return [];
    const isRefused = why.endsWith("Refused") || why === "staysDeleted";
    const before = change.mine?.text ?? change.old?.text ?? "";
    return [
      {
        ...frame,
        row: change.row,
        column: change.header ?? change.field ?? "",
        old: before,
        new: isRefused ? before : (change.theirs?.text ?? ""),
        why,
        source: change.source ?? none,
      },
    ];
  });
}

const reasons: Readonly<Record<string, AuditReason>> = {
  "updated accept": "updated",
  "updated refuse": "updateRefused",
  "conflict accept": "conflictAccepted",
  "conflict refuse": "conflictRefused",
  "kept accept": "editGivenUp",
  "added accept": "added",
  "added refuse": "addedRefused",
  "gone accept": "gone",
  "gone refuse": "goneRefused",
  "deleted accept": "broughtBack",
  "deletedConflict accept": "broughtBack",
  "deletedConflict refuse": "staysDeleted",
};
