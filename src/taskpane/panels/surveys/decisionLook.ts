import type { Decision, ItemDecision } from "../../../workbook/survey/rounds/roundTypes";
import type { GlyphName } from "../../theme/glyphPaths";
import type { Tone } from "../../theme/tone";

/** In the order in which the pane lists them. */
export const decisions: readonly Decision[] = ["revised", "kept", "accepted", "dropped"];

/** How a decision looks beside its word. */
export const decisionLooks: Readonly<Record<Decision, { readonly glyph: GlyphName; readonly tone: Tone }>> = {
  revised: { glyph: "pencil", tone: "poor" },
  kept: { glyph: "refresh", tone: "fair" },
  accepted: { glyph: "done", tone: "good" },
  dropped: { glyph: "clear", tone: "bad" },
};

/**
 * The items whose decision is among those asked for.
 *
 * @param items all items
 * @param chosen decisions; empty: all
 * @returns the items, in their order
 */
export function itemsDecided(
  items: readonly ItemDecision[],
  chosen: ReadonlySet<Decision>,
): readonly ItemDecision[] {
  return chosen.size === 0 ? items : items.filter(({ decision }) => chosen.has(decision));
}
