import type { Change, Decisions, RefreshPreview } from "../../../workbook/refresh/refreshTypes";

export type Decision = "accept" | "refuse";

/**
 * What happens to a change: what was decided, else its own choice.
 *
 * @param change the change
 * @param decisions the decisions so far
 * @returns "none" for a conflict that stays open
 */
export function effectiveChoice(change: Change, decisions: Decisions): Change["choice"] {
  return decisions.get(change.id) ?? change.choice;
}

/**
 * Decides several changes alike. Those that cannot be decided stay as they are.
 *
 * @param decisions the decisions so far
 * @param changes what is decided
 * @param decision accept or refuse; undefined takes decisions back
 * @returns new decisions
 */
export function decide(
  decisions: Decisions,
  changes: readonly Change[],
  decision: Decision | undefined,
): Decisions {
  const next = new Map(decisions);
  for (const { id, decidable } of changes) {
    if (decision === undefined) next.delete(id);
    else if (decidable) next.set(id, decision);
  }
  return next;
}

/**
 * The decisions that still mean the same in a new preview: the change is there and shows the same three values.
 *
 * @param decisions those made in the earlier preview
 * @param before the earlier preview
 * @param after the new one
 * @returns the decisions that hold
 */
export function carryDecisions(
  decisions: Decisions,
  before: RefreshPreview,
  after: RefreshPreview,
): Decisions {
  if (decisions.size === 0) return decisions;
  const shown = new Map(allChanges(before).map((change) => [change.id, values(change)]));
  return new Map(
    allChanges(after).flatMap((change): [string, Decision][] => {
      const decision = decisions.get(change.id);
      const holds = change.decidable && shown.get(change.id) === values(change);
      return decision !== undefined && holds ? [[change.id, decision]] : [];
    }),
  );
}

/**
 * All changes of a preview.
 *
 * @param preview the preview
 * @returns the changes, block by block
 */
export function allChanges(preview: RefreshPreview): readonly Change[] {
  return preview.blocks.flatMap(({ changes }) => changes);
}

function values({ outcome, old, mine, theirs }: Change): string {
  return JSON.stringify([outcome, old, mine, theirs]);
}
