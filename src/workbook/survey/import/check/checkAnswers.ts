import { answerOf } from "../../responses/answerOf";
import type { Answer, SurveyItem } from "../../surveyTypes";
import type { Finding } from "../importTypes";
import { choicesOf } from "./choices";
import { findingTexts } from "./findingTexts";
import { numberWord } from "./numberWord";

/** An answer that cannot be taken as it is, or that differs from what stands. */
export interface AnswerFault {
  readonly kind: "outOfScale" | "notAnAnswer" | "alreadyAnswered";
  readonly row: number;
  readonly expert: string;
  readonly item: SurveyItem;
  readonly place: number;
  readonly value: string;
  readonly standing?: Answer;
  readonly problem?: Finding["text"];
}

/** One kind of fault in more places than this is told once. */
const mostAlone = 10;

/**
 * Reads the answers of one row.
 *
 * @param cells what stands under each item
 * @param items in the same order
 * @param who row and expert, and the answers that stand for that expert
 * @returns answers, null where none can be taken, and faults
 */
export function readAnswers(
  cells: readonly string[],
  items: readonly SurveyItem[],
  who: { readonly row: number; readonly expert: string; readonly standing: readonly Answer[] },
): { readonly answers: Answer[]; readonly faults: readonly AnswerFault[] } {
  const faults: AnswerFault[] = [];
  const answers = items.map((item, place): Answer => {
    const value = cells[place] ?? "";
    const outcome = answerOf(item, value);
    const { row, expert } = who;
    const fault = { row, expert, item, place, value };
    if ("problem" in outcome) {
      faults.push({
        ...fault,
        kind: outcome.outOfScale ? "outOfScale" : "notAnAnswer",
        problem: outcome.problem,
      });
      return null;
    }
    const standing = who.standing[place] ?? null;
    if (outcome.ok !== null && standing !== null && !isSame(outcome.ok, standing)) {
      faults.push({ ...fault, kind: "alreadyAnswered", standing });
    }
    return outcome.ok;
  });
  return { answers, faults };
}

/** Numbers are held as floats: a third typed as 0.333333333 is the same judgement. */
function isSame(one: Answer, other: Answer): boolean {
  if (typeof one === "number" && typeof other === "number") return Math.abs(one - other) < 1e-6;
  return typeof one === "string" && typeof other === "string" ? plain(one) === plain(other) : one === other;
}

function plain(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

/**
 * The findings of faults: one each, or one for many of a kind. Words in place of numbers are gathered by the words,
 * answers that stand already by the row.
 *
 * @param faults of all rows
 * @returns findings, and the finding of each fault in the order of the faults
 */
export function answerFindings(faults: readonly AnswerFault[]): {
  readonly findings: Finding[];
  readonly idOf: readonly string[];
} {
  const groups = new Map<string, AnswerFault[]>();
  const keys = faults.map(groupKey);
  faults.forEach((fault, at) => {
    const key = keys[at] ?? "";
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [fault]);
    else group.push(fault);
  });
  const many = new Set([...groups].filter(([, group]) => group.length > mostAlone).map(([key]) => key));
  const findings: Finding[] = [];
  const told = new Set<string>();
  const idOf = faults.map((fault, at) => {
    const key = keys[at] ?? "";
    if (!many.has(key)) {
      const id = `${fault.kind}:${fault.row}:${fault.item.id}`;
      findings.push(findingOf([fault], id));
      return id;
    }
    if (!told.has(key)) findings.push(findingOf(groups.get(key) ?? [], key));
    told.add(key);
    return key;
  });
  return { findings, idOf };
}

function groupKey({ kind, row, item, value }: AnswerFault): string {
  return kind === "alreadyAnswered" ? `${kind}:${row}` : `${kind}:${item.kind}:${item.scaleMax}:${value}`;
}

function findingOf(faults: readonly AnswerFault[], id: string): Finding {
  const [first] = faults as [AnswerFault];
  const isOne = faults.length === 1;
  const { kind, row, expert, value } = first;
  const rows = [...new Set(faults.map((fault) => fault.row))];
  const common = { id, kind, rows, value: isOne || kind !== "alreadyAnswered" ? value : "" };
  const where = isOne
    ? { row, expert, item: first.item.id }
    : { row: rows.length === 1 ? row : 0, expert: rows.length === 1 ? expert : "" };
  if (kind === "alreadyAnswered") {
    const text = isOne
      ? findingTexts.alreadyAnswered(row, first.item.id, expert)
      : findingTexts.manyAnswered(row, faults.length, expert);
    const standing = isOne && first.standing !== undefined ? { standing: first.standing } : {};
    return { ...common, ...where, ...standing, text, choices: choicesOf("keep", "replace"), choice: "keep" };
  }
  const suggested = kind === "notAnAnswer" ? numberWord(first.item, value) : undefined;
  const place = isOne ? findingTexts.cellPlace(row, first.item.id) : findingTexts.manyPlaces(faults.length);
  const text = findingTexts.cell(place, first.problem ?? { en: value, ko: value });
  return {
    ...common,
    ...where,
    ...(suggested === undefined ? {} : { suggested }),
    text,
    choices: choicesOf(
      "blank",
      ...(suggested === undefined ? [] : (["suggested"] as const)),
      "correct",
      "asIs",
    ),
    choice: "blank",
  };
}
