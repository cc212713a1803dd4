import { InputError } from "../../../model/errors";
import { answerOf } from "../responses/answerOf";
import type { Answer, Expert, SurveyItem } from "../surveyTypes";
import { expertIdsAfter } from "./check/expertIdsAfter";
import type { Decision, Decisions, Finding, ImportPreview, PreviewRow } from "./importTypes";

/** A row of the file that comes in, with what is written for each item of the preview; null writes nothing. */
export interface ResolvedRow {
  readonly row: number;
  readonly expert: Expert;
  readonly name: string;
  readonly email: string;
  readonly received: string;
  readonly answers: readonly Answer[];
}

export interface ResolvedImport {
  readonly rows: readonly ResolvedRow[];
  /** Rows of the file that do not come in. */
  readonly leftOut: number;
}

/**
 * Carries out what a person decided about the findings of a preview; where nothing was decided, the finding's own
 * choice holds.
 *
 * @param preview of the file
 * @param choices the decisions
 * @param items of the survey, for answers that a person typed
 * @param used ids of experts that stand anywhere, for people told apart
 * @returns what comes in
 * @throws {InputError} a choice that the finding does not offer, or a typed answer that is none
 */
export function resolveImport(
  preview: ImportPreview,
  choices: Decisions,
  items: readonly SurveyItem[],
  used: readonly string[],
): ResolvedImport {
  const decided = new Map(
    preview.findings.map((finding) => [finding.id, { finding, decision: decisionOf(finding, choices) }]),
  );
  const isLeftOut = new Set<number>();
  for (const { finding, decision } of decided.values()) {
    if (decision.choice === "leaveOut") for (const row of finding.rows) isLeftOut.add(row);
  }
  const asked = preview.items.map((id) => items.find((item) => item.id === id));
  const nextId = expertIdsAfter([...used, ...preview.rows.map(({ expert }) => expert.id)]);
  const separate = new Map<number, string>();
  for (const { finding, decision } of decided.values()) {
    if (finding.kind !== "duplicate") continue;
    const rows = preview.rows.filter(({ row }) => finding.rows.includes(row) && !isLeftOut.has(row));
    if (decision.choice === "separate") {
      for (const { row } of rows.slice(1)) separate.set(row, nextId());
    } else for (const row of othersOf(rows, decision.choice)) isLeftOut.add(row);
  }
  const rows = preview.rows.filter(({ row }) => !isLeftOut.has(row));
  return {
    leftOut: preview.rows.length - rows.length,
    rows: rows.map((row): ResolvedRow => {
      const group = decided.get(`unknownGroup:${row.row}`)?.decision;
      return {
        row: row.row,
        expert: { ...row.expert, id: separate.get(row.row) ?? row.expert.id, group: groupOf(row, group) },
        name: row.name,
        email: row.email,
        received: row.received,
        answers: answersOf(row, asked, (id) => decided.get(id)),
      };
    }),
  };
}

function decisionOf(finding: Finding, choices: Decisions): Decision {
  const decision = choices[finding.id] ?? { choice: finding.choice };
  if (finding.choices.some(({ kind }) => kind === decision.choice)) return decision;
  throw new InputError({
    en: `One of the choices offered was expected; “${decision.choice}” arrived for a finding of the kind ${finding.kind}. Choose again in the preview.`,
    ko: `제시된 선택 가운데 하나여야 하는데 “${decision.choice}”이(가) 들어왔습니다(${finding.kind}). 미리 보기에서 다시 고르십시오.`,
  });
}

/** By the time of sending where all rows have one, else by their order in the file. */
function othersOf(rows: readonly PreviewRow[], choice: Decision["choice"]): number[] {
  const isTimed = rows.every(({ received }) => received !== "");
  const sorted = [...rows].sort((one, other) =>
    isTimed && one.received !== other.received
      ? one.received < other.received
        ? -1
        : 1
      : one.row - other.row,
  );
  return (choice === "first" ? sorted.slice(1) : sorted.slice(0, -1)).map(({ row }) => row);
}

function groupOf(row: PreviewRow, decision: Decision | undefined): string {
  if (decision?.choice === "blank") return "";
  return decision?.choice === "correct" ? (decision.value ?? "").trim() : row.expert.group;
}

function answersOf(
  row: PreviewRow,
  items: readonly (SurveyItem | undefined)[],
  decided: (id: string) => { readonly finding: Finding; readonly decision: Decision } | undefined,
): Answer[] {
  const answers = [...row.answers];
  for (const { place, finding: id } of row.open) {
    const found = decided(id);
    const item = items[place];
    if (found === undefined || item === undefined) continue;
    const { finding, decision } = found;
    if (decision.choice === "keep" || decision.choice === "blank") answers[place] = null;
    if (decision.choice === "asIs") answers[place] = finding.value;
    if (decision.choice === "suggested") answers[place] = finding.suggested ?? null;
    if (decision.choice === "correct") answers[place] = typed(item, decision.value ?? "");
  }
  return answers;
}

function typed(item: SurveyItem, value: string): Answer {
  const outcome = answerOf(item, value);
  if ("ok" in outcome) return outcome.ok;
  throw new InputError({ en: `${item.id}: ${outcome.problem.en}`, ko: `${item.id}: ${outcome.problem.ko}` });
}
