import type { Change, Outcome, RefreshPreview } from "../../../workbook/refresh/refreshTypes";
import { allChanges } from "./decisions";
import { outcomes } from "./outcomeLook";

/** Which changes the list shows. */
export interface ChangeFilter {
  /** Empty: every outcome. */
  readonly outcomes: ReadonlySet<Outcome>;
  readonly blockId?: string;
}

export const everyChange: ChangeFilter = { outcomes: new Set() };

/**
 * The changes that a filter lets through.
 *
 * @param preview the preview
 * @param filter outcomes and block
 * @returns the changes in their order
 */
export function filterChanges(preview: RefreshPreview, filter: ChangeFilter): readonly Change[] {
  return allChanges(preview).filter(
    ({ outcome, blockId }) =>
      (filter.outcomes.size === 0 || filter.outcomes.has(outcome)) &&
      (filter.blockId === undefined || filter.blockId === blockId),
  );
}

/**
 * How many changes of each outcome there are, for the chips.
 *
 * @param preview the preview
 * @param blockId only of this block
 * @returns the outcomes that occur, what waits for a person first
 */
export function outcomeCounts(
  preview: RefreshPreview,
  blockId: string | undefined,
): readonly { readonly outcome: Outcome; readonly count: number }[] {
  const counts = new Map<Outcome, number>();
  for (const { outcome } of filterChanges(preview, { ...everyChange, blockId })) {
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  return outcomes.flatMap((outcome) => {
    const count = counts.get(outcome);
    return count === undefined ? [] : [{ outcome, count }];
  });
}
