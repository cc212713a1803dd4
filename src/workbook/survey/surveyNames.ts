/** What of a survey a hidden name of the workbook stands over. */
export type SurveyPart =
  | { readonly kind: "survey"; readonly id: string }
  | { readonly kind: "round"; readonly id: string; readonly round: number }
  | { readonly kind: "key"; readonly id: string }
  | { readonly kind: "scores"; readonly id: string; readonly round: number }
  | { readonly kind: "result"; readonly id: string; readonly round: number }
  | { readonly kind: "working"; readonly id: string; readonly round: number };

/**
 * The hidden name over a part of a survey; it follows its cells when they are moved or their sheet renamed.
 *
 * @param part what it stands over
 * @returns such as "SEOULAI_ROUND_1a2b3c4d_1"
 * @example surveyName({ kind: "round", id: "1a2b3c4d", round: 1 }) // => "SEOULAI_ROUND_1a2b3c4d_1"
 */
export function surveyName(part: SurveyPart): string {
  const round = "round" in part ? `_${part.round}` : "";
  return `SEOULAI_${part.kind.toUpperCase()}_${part.id}${round}`;
}

/**
 * What a name of the workbook stands over. Excel keeps the case of names, but compares them without.
 *
 * @param name any name
 * @returns the part; undefined for a name that is not of a survey
 * @example surveyPart("SEOULAI_KEY_1a2b3c4d") // => { kind: "key", id: "1a2b3c4d" }
 */
export function surveyPart(name: string): SurveyPart | undefined {
  const match = /^SEOULAI_(SURVEY|ROUND|KEY|SCORES|RESULT|WORKING)_([0-9a-f]{8})(?:_([1-9]\d*))?$/i.exec(
    name,
  );
  const [, word = "", hex = "", number] = match ?? [];
  if (match === null) return undefined;
  const kind = word.toLowerCase();
  const id = hex.toLowerCase();
  if (kind === "survey" || kind === "key") return number === undefined ? { kind, id } : undefined;
  if (number === undefined) return undefined;
  return { kind: kind as "round" | "scores" | "result" | "working", id, round: Number(number) };
}
