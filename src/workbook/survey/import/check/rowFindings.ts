import type { Finding, PreviewRow } from "../importTypes";
import { choicesOf } from "./choices";
import type { Person } from "./findPeople";
import { findingTexts } from "./findingTexts";
import type { Identity } from "./readIdentity";

/** A row once it is read, with what its findings are made from. */
export interface CheckedRow {
  readonly preview: PreviewRow;
  readonly identity: Identity;
  readonly person: Person;
  /** Of the items that are no open questions: how many were answered in the file, also wrongly. */
  readonly given: number;
  readonly asked: number;
  /** Anything at all was answered. */
  readonly answered: boolean;
  readonly groupIsKnown: boolean;
}

/** More rows than this without a person are told at once. */
const mostAlone = 10;

/**
 * What a person should see of rows as a whole.
 *
 * @param rows all rows
 * @param round from 1
 * @param closing "2026-11-30", or with a time; "" where there is none
 * @returns the findings, row by row
 */
export function rowFindings(rows: readonly CheckedRow[], round: number, closing: string): Finding[] {
  const filled = rows.filter(({ answered }) => answered);
  return [
    ...filled.flatMap((row) => lateness(row, closing)),
    ...filled.flatMap(partiality),
    ...duplicates(filled),
    ...strangers(filled, round),
    ...groups(filled),
    ...rows.filter(({ answered }) => !answered).map(emptiness),
  ];
}

function base(
  kind: Finding["kind"],
  { row, expert }: PreviewRow,
): Pick<Finding, "id" | "kind" | "row" | "rows" | "expert" | "value"> {
  return { id: `${kind}:${row}`, kind, row, rows: [row], expert: expert.id, value: "" };
}

function lateness({ preview, identity }: CheckedRow, closing: string): Finding[] {
  const { row, received } = preview;
  if (received === "") {
    if (identity.sent === "") return [];
    const text = findingTexts.unreadDate(row, identity.sent);
    return [
      {
        ...base("unreadDate", preview),
        value: identity.sent,
        text,
        choices: choicesOf("take", "leaveOut"),
        choice: "take",
      },
    ];
  }
  const end = closing.length === 10 ? `${closing}T23:59:59` : closing;
  if (closing === "" || received.slice(0, end.length) <= end) return [];
  const text = findingTexts.late(row, received.replace("T", " "), closing.replace("T", " "));
  return [
    {
      ...base("late", preview),
      value: received,
      text,
      choices: choicesOf("take", "leaveOut"),
      choice: "take",
    },
  ];
}

function partiality({ preview, given, asked }: CheckedRow): Finding[] {
  if (given >= asked) return [];
  const text = findingTexts.partial(preview.row, given, asked);
  return [
    {
      ...base("partial", preview),
      value: `${given}/${asked}`,
      text,
      choices: choicesOf("take", "leaveOut"),
      choice: "take",
    },
  ];
}

function duplicates(rows: readonly CheckedRow[]): Finding[] {
  const byExpert = new Map<string, CheckedRow[]>();
  for (const row of rows) {
    const key = row.preview.expert.id.toLowerCase();
    byExpert.set(key, [...(byExpert.get(key) ?? []), row]);
  }
  return [...byExpert.values()].flatMap((group): Finding[] => {
    const last = group.at(-1);
    if (group.length < 2 || last === undefined) return [];
    const numbers = group.map(({ preview }) => preview.row);
    const mayBeTwo = group.some(({ person }) => person.by === "name");
    const choices = choicesOf("last", "first", ...(mayBeTwo ? (["separate"] as const) : []), "leaveOut");
    const text = findingTexts.duplicate(numbers, last.preview.expert.id);
    return [{ ...base("duplicate", last.preview), rows: numbers, text, choices, choice: "last" }];
  });
}

function strangers(rows: readonly CheckedRow[], round: number): Finding[] {
  const found = rows.filter(({ person }) => person.by === "none").map(({ preview }) => preview);
  const choices = { choices: choicesOf("take", "leaveOut"), choice: "take" } as const;
  const numbers = found.map(({ row }) => row);
  if (found.length > mostAlone) {
    const text = findingTexts.noExpert(numbers, round);
    return [
      { id: "noExpert", kind: "noExpert", row: 0, rows: numbers, expert: "", value: "", text, ...choices },
    ];
  }
  return found.map((preview) => ({
    ...base("noExpert", preview),
    text: findingTexts.noExpert([preview.row], round),
    ...choices,
  }));
}

/** A word that only one row has may tell who the person is, so it stays out unless it is taken. */
function groups(rows: readonly CheckedRow[]): Finding[] {
  const unknown = rows.filter(({ identity, groupIsKnown }) => identity.group !== "" && !groupIsKnown);
  const counts = new Map<string, number>();
  for (const { identity } of unknown) counts.set(identity.group, (counts.get(identity.group) ?? 0) + 1);
  return unknown.map(({ preview, identity }) => ({
    ...base("unknownGroup", preview),
    value: identity.group,
    text: findingTexts.unknownGroup(preview.row, identity.group),
    choices: choicesOf("asIs", "blank", "correct"),
    choice: (counts.get(identity.group) ?? 0) > 1 ? "asIs" : "blank",
  }));
}

function emptiness({ preview }: CheckedRow): Finding {
  const text = findingTexts.emptyRow(preview.row);
  return { ...base("emptyRow", preview), text, choices: choicesOf("leaveOut"), choice: "leaveOut" };
}
