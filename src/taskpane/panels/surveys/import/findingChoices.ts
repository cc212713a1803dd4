import type {
  Choice,
  Decision,
  Decisions,
  Finding,
  FindingKind,
} from "../../../../workbook/survey/import/importTypes";
import { findingKinds } from "./findingLook";

/**
 * How many findings of each kind there are.
 *
 * @param findings all findings
 * @returns the kinds that occur, in the order of the filters
 */
export function kindCounts(
  findings: readonly Finding[],
): readonly { readonly kind: FindingKind; readonly count: number }[] {
  return findingKinds.flatMap((kind) => {
    const { length } = findings.filter((finding) => finding.kind === kind);
    return length === 0 ? [] : [{ kind, count: length }];
  });
}

/**
 * The findings of the kinds asked for, in the order of the filters and then of the file.
 *
 * @param findings all findings
 * @param kinds empty: all
 * @returns the findings to show
 */
export function filterFindings(
  findings: readonly Finding[],
  kinds: ReadonlySet<FindingKind>,
): readonly Finding[] {
  return findingKinds
    .filter((kind) => kinds.size === 0 || kinds.has(kind))
    .flatMap((kind) => findings.filter((finding) => finding.kind === kind));
}

/**
 * What holds for a finding: what the person decided, else its own suggestion.
 *
 * @param finding the finding
 * @param decisions of the person
 * @returns the decision
 */
export function decisionOf(finding: Finding, decisions: Decisions): Decision {
  return decisions[finding.id] ?? { choice: finding.choice };
}

/**
 * Decides about findings; those that do not offer the choice stay as they are.
 *
 * @param decisions so far
 * @param findings which
 * @param decision undefined: as suggested again
 * @returns the decisions
 */
export function decide(
  decisions: Decisions,
  findings: readonly Finding[],
  decision: Decision | undefined,
): Decisions {
  const next = new Map(Object.entries(decisions));
  for (const { id, choices, choice } of findings) {
    const isDefault = decision === undefined || (decision.choice === choice && decision.value === undefined);
    if (isDefault) next.delete(id);
    else if (choices.some(({ kind }) => kind === decision.choice)) next.set(id, decision);
  }
  return Object.fromEntries(next);
}

/**
 * The choices that all of some findings offer, to decide them at once; a value of one's own is not among them.
 *
 * @param findings the findings shown
 * @returns the choices in the words of the first; none for fewer than two findings
 */
export function commonChoices(findings: readonly Finding[]): readonly Choice[] {
  const [first, ...rest] = findings;
  if (first === undefined || rest.length === 0) return [];
  const offered = rest.map(({ choices }) => new Set(choices.map(({ kind }) => kind)));
  return first.choices.filter(({ kind }) => kind !== "correct" && offered.every((kinds) => kinds.has(kind)));
}

/**
 * The decisions that still apply to another check of the same file.
 *
 * @param decisions before
 * @param findings of the new check
 * @returns those whose finding is there still and offers the choice
 */
export function carryChoices(decisions: Decisions, findings: readonly Finding[]): Decisions {
  const kept = findings.flatMap(({ id, choices }) => {
    const decision = decisions[id];
    return decision !== undefined && choices.some(({ kind }) => kind === decision.choice)
      ? [[id, decision] as const]
      : [];
  });
  return Object.fromEntries(kept);
}
