import type { FindingKind } from "../../../../workbook/survey/import/importTypes";
import type { GlyphName } from "../../../theme/glyphPaths";
import type { Tone } from "../../../theme/tone";

/** In the order of the filters: what keeps an answer out first. */
export const findingKinds: readonly FindingKind[] = [
  "noExpert",
  "duplicate",
  "alreadyAnswered",
  "outOfScale",
  "notAnAnswer",
  "late",
  "partial",
  "unknownGroup",
  "unreadDate",
  "missingItem",
  "unmatchedColumn",
  "emptyRow",
];

const grave = { glyph: "error", tone: "bad" } as const;
const look = { glyph: "warning", tone: "poor" } as const;
const note = { glyph: "info", tone: "fair" } as const;

/** How a finding looks beside its word. */
export const findingLooks: Readonly<Record<FindingKind, { readonly glyph: GlyphName; readonly tone: Tone }>> =
  {
    noExpert: grave,
    duplicate: look,
    alreadyAnswered: { glyph: "conflict", tone: "bad" },
    outOfScale: grave,
    notAnAnswer: grave,
    late: look,
    partial: look,
    unknownGroup: look,
    unreadDate: look,
    missingItem: note,
    unmatchedColumn: note,
    emptyRow: note,
  };
