import { metSign, schemes } from "../../../workbook/gapSheet/words";
import type { GlyphName } from "../../theme/glyphPaths";
import type { Tone } from "../../theme/tone";

/** How a status looks beside its words; the words alone say it all. */
export interface StatusLook {
  readonly glyph: GlyphName;
  readonly tone: Tone;
}

/** The pane's drawing of each sign of the sheet. */
const glyphs: Readonly<Record<string, GlyphName>> = {
  "↑": "up",
  "↗": "rising",
  "→": "right",
  "↘": "falling",
  "↓": "down",
};

/** Until the sheet has its inputs there is no status. */
const open: StatusLook = { glyph: "dash", tone: "none" };

/**
 * The look of a status by the sign that the sheet shows beside it. Every scheme gives a sign the same tone.
 *
 * @param sign the sheet's sign
 * @returns icon and tone; a neutral one for a target without a status
 * @example statusLook("↗").glyph // => "rising"
 */
export function statusLook(sign: string): StatusLook {
  if (sign === metSign) return { glyph: "flag", tone: "good" };
  const band = Object.values(schemes)
    .flatMap(({ bands }) => bands)
    .find((one) => one.sign === sign);
  const glyph = glyphs[sign];
  return band === undefined || glyph === undefined ? open : { glyph, tone: band.tone };
}
