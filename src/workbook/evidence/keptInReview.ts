import type { Catalog } from "../../catalog/catalog";
import type { AuditEntry } from "../audit/auditTypes";
import { rowLabel } from "../refresh/tables/rowLabel";
import type { Override } from "./evidence";

/** Who decided in a review that a changed value stays, and when. */
export interface Review {
  /** "" where they did not name themselves. */
  readonly reviewer: string;
  /** ISO date and time. */
  readonly when: string;
}

const kept = new Set<AuditEntry["why"]>(["updateRefused", "conflictRefused"]);

/**
 * The last decision, in the record of refreshes, to keep a value that a person had changed.
 *
 * @param catalog the data, for the label of the row
 * @param entries the record, the oldest first
 * @param override the changed value
 * @returns who and when; undefined where no refresh has asked about it
 */
export function keptInReview(
  catalog: Catalog,
  entries: readonly AuditEntry[],
  { observation, target }: Pick<Override, "observation" | "target">,
): Review | undefined {
  const found = entries.filter(({ why, row, column }) => {
    if (!kept.has(why)) return false;
    if (observation === undefined) return row.en === target?.name.en;
    const { indicator, area, period } = observation;
    const inLong = row.en === rowLabel(catalog, { indicator, area, period }).en;
    return inLong || (row.en === rowLabel(catalog, { indicator, area }).en && column === period);
  });
  const last = found.at(-1);
  return last === undefined ? undefined : { reviewer: last.reviewer, when: last.when };
}
