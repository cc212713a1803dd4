import type { TemplateKind } from "../../../workbook/survey/questionnaire/templates";

/** What a questionnaire begins with: a template, or the targets of the workbook. */
export type Start = TemplateKind | "targets";
export const starts: readonly Start[] = ["policyDemand", "valueChain", "experts", "targets"];

/** The points that a scale may have. */
export const scales: readonly number[] = [4, 5, 6, 7, 9, 10, 11];

export interface QuestionnaireDraft {
  readonly start: Start;
  /** Undefined until it is typed: the title of the start then holds. */
  readonly title: string | undefined;
  readonly scaleMax: number;
  /** As typed. */
  readonly closing: string;
}

export const firstDraft: QuestionnaireDraft = {
  start: "policyDemand",
  title: undefined,
  scaleMax: 5,
  closing: "",
};

/**
 * A closing date as ISO, if it is one.
 *
 * @param typed as typed; full stops, slashes and one-digit months are understood
 * @returns the date; undefined where nothing was typed, null where it is no date
 * @example closingDate("2026. 12. 5") // => "2026-12-05"
 */
export function closingDate(typed: string): string | undefined | null {
  const text = typed.trim();
  if (text === "") return undefined;
  const parts = /^(\d{4})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,2})\s*\.?$/.exec(text);
  if (!parts) return null;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/**
 * What keeps a draft from being made.
 *
 * @param draft the draft
 * @returns keys of the texts by field
 */
export function draftProblems(draft: QuestionnaireDraft): {
  readonly title?: "titleMissing";
  readonly closing?: "closingWrong";
} {
  return {
    ...(draft.title?.trim() === "" ? { title: "titleMissing" as const } : {}),
    ...(closingDate(draft.closing) === null ? { closing: "closingWrong" as const } : {}),
  };
}
