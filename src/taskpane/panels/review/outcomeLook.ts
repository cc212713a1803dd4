import type { Outcome } from "../../../workbook/refresh/refreshTypes";
import type { GlyphName } from "../../theme/glyphPaths";
import type { Tone } from "../../theme/tone";

/** The outcomes in the order of the filter: what waits for a person first. */
export const outcomes: readonly Outcome[] = [
  "conflict",
  "deletedConflict",
  "updated",
  "added",
  "gone",
  "kept",
  "goneKept",
  "deleted",
  "same",
];

/** How an outcome looks beside its word. */
export const outcomeLooks: Readonly<Record<Outcome, { readonly glyph: GlyphName; readonly tone: Tone }>> = {
  conflict: { glyph: "conflict", tone: "bad" },
  deletedConflict: { glyph: "conflict", tone: "bad" },
  updated: { glyph: "refresh", tone: "fair" },
  added: { glyph: "add", tone: "good" },
  gone: { glyph: "dash", tone: "poor" },
  kept: { glyph: "pencil", tone: "none" },
  goneKept: { glyph: "pencil", tone: "poor" },
  deleted: { glyph: "clear", tone: "none" },
  same: { glyph: "flat", tone: "none" },
};

/** Which pair of words the two answers to a change have. */
export type AnswerKind = "value" | "add" | "remove" | "back";

const answers: Readonly<Record<Outcome, AnswerKind>> = {
  conflict: "value",
  updated: "value",
  kept: "value",
  same: "value",
  added: "add",
  gone: "remove",
  goneKept: "remove",
  deleted: "back",
  deletedConflict: "back",
};

/**
 * The pair of words for accepting and refusing a change.
 *
 * @param outcome the change's outcome
 * @returns such as "add": "Add" or "Leave out"
 * @example answerKind("gone") // => "remove"
 */
export function answerKind(outcome: Outcome): AnswerKind {
  return answers[outcome];
}
