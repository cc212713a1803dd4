import { statusWords, type TargetStatus } from "../../../core/targets/statusWords";
import type { GlyphName } from "../../theme/glyphPaths";
import type { Tone } from "../../theme/tone";

/** How a status looks beside its words; the words alone say it all. */
export interface StatusLook {
  readonly glyph: GlyphName;
  readonly tone: Tone;
}

const looks: Readonly<Record<TargetStatus, StatusLook>> = {
  met: { glyph: "flag", tone: "good" },
  significant: { glyph: "up", tone: "good" },
  onTrack: { glyph: "up", tone: "good" },
  maintaining: { glyph: "up", tone: "good" },
  moderate: { glyph: "rising", tone: "fair" },
  moderatelyImproving: { glyph: "rising", tone: "fair" },
  accelerationNeeded: { glyph: "rising", tone: "fair" },
  insufficient: { glyph: "falling", tone: "poor" },
  stagnating: { glyph: "right", tone: "poor" },
  limitedOrNone: { glyph: "right", tone: "poor" },
  movementAway: { glyph: "down", tone: "bad" },
  decreasing: { glyph: "down", tone: "bad" },
};

/** Until the sheet has its inputs there is no status. */
const open: StatusLook = { glyph: "dash", tone: "none" };

/**
 * The look of a status as the sheet words it, in either language.
 *
 * @param words the words in the sheet's status cell
 * @returns icon and tone; a neutral one for words that are no status
 */
export function statusLook(words: string): StatusLook {
  const wanted = words.trim().toLowerCase();
  const keys = Object.keys(looks) as TargetStatus[];
  const status = keys.find((key) => {
    const { en, ko } = statusWords(key);
    return wanted === en || wanted === ko;
  });
  return status ? looks[status] : open;
}
