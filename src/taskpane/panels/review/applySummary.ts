import type { Change, Decisions, RefreshPreview } from "../../../workbook/refresh/refreshTypes";
import type { Translate } from "../../messages/createMessages";
import { allChanges, effectiveChoice } from "./decisions";

/** What an apply would do. */
export interface ApplySummary {
  readonly cells: number;
  readonly rowsAdded: number;
  readonly rowsRemoved: number;
  /** Values of the user's own that stay. */
  readonly kept: number;
  readonly openConflicts: number;
}

type Count = keyof ApplySummary;

/**
 * Counts what an apply would do.
 *
 * @param preview the preview
 * @param decisions the decisions so far
 * @returns the counts
 */
export function applySummary(preview: RefreshPreview, decisions: Decisions): ApplySummary {
  const counts: Record<Count, number> = {
    cells: 0,
    rowsAdded: 0,
    rowsRemoved: 0,
    kept: 0,
    openConflicts: 0,
  };
  for (const change of allChanges(preview)) {
    const count = counted(change, effectiveChoice(change, decisions));
    if (count !== undefined) counts[count] += 1;
  }
  return counts;
}

function counted(change: Change, choice: Change["choice"]): Count | undefined {
  if (choice === "none") return isConflict(change) ? "openConflicts" : undefined;
  if (choice === "refuse") return "kept";
  if (change.outcome === "same") return undefined;
  if (change.field !== undefined) return "cells";
  return change.outcome === "gone" || change.outcome === "goneKept" ? "rowsRemoved" : "rowsAdded";
}

/**
 * Whether a change waits for a person.
 *
 * @param change the change
 * @returns true for a conflict of a cell or of a row
 */
export function isConflict({ outcome }: Change): boolean {
  return outcome === "conflict" || outcome === "deletedConflict";
}

/**
 * The counts as one sentence.
 *
 * @param summary the counts
 * @param t the pane's texts
 * @returns such as "Apply writes 12 cells, adds 2 rows; 1 conflict stays open."
 */
export function summaryWords(summary: ApplySummary, t: Translate): string {
  const { cells, rowsAdded, rowsRemoved, kept, openConflicts } = summary;
  const parts = [
    cells > 0 ? t("review.sum.cells", { count: cells }) : undefined,
    rowsAdded > 0 ? t("review.sum.rowsAdded", { count: rowsAdded }) : undefined,
    rowsRemoved > 0 ? t("review.sum.rowsRemoved", { count: rowsRemoved }) : undefined,
    kept > 0 ? t("review.sum.kept", { count: kept }) : undefined,
    openConflicts > 0 ? t("review.sum.openConflicts", { count: openConflicts }) : undefined,
  ].filter((part) => part !== undefined);
  const nothing = cells + rowsAdded + rowsRemoved === 0 ? [t("review.sum.nothing")] : [];
  return t("review.sum.sentence", { parts: [...nothing, ...parts].join(", ") });
}
