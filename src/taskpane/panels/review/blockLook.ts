import type { BlockState } from "../../../workbook/refresh/refreshTypes";
import type { GlyphName } from "../../theme/glyphPaths";
import type { Tone } from "../../theme/tone";

/** How a block's state looks beside its word. */
export const blockLooks: Readonly<Record<BlockState, { readonly glyph: GlyphName; readonly tone: Tone }>> = {
  upToDate: { glyph: "done", tone: "good" },
  updateAvailable: { glyph: "refresh", tone: "fair" },
  edited: { glyph: "pencil", tone: "fair" },
  conflict: { glyph: "conflict", tone: "bad" },
  missing: { glyph: "dash", tone: "none" },
  unknownDataset: { glyph: "help", tone: "poor" },
  damaged: { glyph: "warning", tone: "bad" },
};
