import { InputError } from "../../../model/errors";
import { silentProgress, type Progress } from "../../progress";
import type { Answer, SurveyItem } from "../surveyTypes";
import { answerFindings, readAnswers, type AnswerFault } from "./check/checkAnswers";
import { columnFindings } from "./check/columnFindings";
import { findPeople, type Person } from "./check/findPeople";
import { groupWord } from "./check/groupWord";
import { identityReader } from "./check/readIdentity";
import { rowFindings, type CheckedRow } from "./check/rowFindings";
import { fingerprint } from "./fingerprint";
import type {
  CheckContext,
  ColumnMatch,
  Finding,
  FindingKind,
  ImportPreview,
  PreviewRow,
  RawTable,
} from "./importTypes";
import { nextSlice } from "./read/nextSlice";

/** Rows between two pauses. */
const sliceRows = 20;

const checking = { en: "Checking the answers", ko: "응답 확인" };

/**
 * Checks the rows of a file against a survey and the answers that stand, before anything is written. Nothing of the
 * file is left out without a finding. Reversed items are left as they were answered.
 *
 * @param raw the table of the file
 * @param matches what its columns are
 * @param context the survey, the round and what stands there
 * @param progress reports the rows done, stops between them
 * @returns the rows as they would come in, and what a person should see
 * @throws {InputError} no column is matched with an item of the round
 * @throws {WorkbookError} "Cancelled"
 */
export async function checkResponses(
  raw: RawTable,
  matches: readonly ColumnMatch[],
  context: CheckContext,
  progress: Progress = silentProgress,
): Promise<ImportPreview> {
  const columns = matchedColumns(matches, context);
  const items = columns.map(({ item }) => item);
  const cellsOf = raw.rows.map(({ cells }) => columns.map(({ column }) => cells[column] ?? ""));
  const answered = cellsOf.map((cells) => cells.some((cell) => cell.trim() !== ""));
  const people = readPeople(raw, matches, answered, context);
  const standing = standingAnswers(items, context);
  const rows: CheckedRow[] = [];
  const faults: AnswerFault[] = [];
  for (const [at, { row }] of raw.rows.entries()) {
    if (at % sliceRows === 0) await nextSlice(progress, at, raw.rows.length, checking);
    const { identity, person, group, groupIsKnown } = people(at);
    const cells = cellsOf[at] ?? [];
    const who = { row, expert: person.expert, standing: standing.get(person.expert.toLowerCase()) ?? [] };
    const read = readAnswers(cells, items, who);
    faults.push(...read.faults);
    const closed = items.flatMap(({ kind }, place) => (kind === "open" ? [] : [place]));
    rows.push({
      identity,
      person,
      groupIsKnown,
      answered: answered[at] === true,
      asked: closed.length,
      given: closed.filter((place) => (cells[place] ?? "").trim() !== "").length,
      preview: {
        row,
        expert: { id: person.expert, group, field: identity.field },
        state: person.state,
        name: identity.name,
        email: identity.email,
        received: identity.received,
        answers: read.answers,
        open: [],
      },
    });
  }
  return summary(raw, matches, context, { items, rows, faults });
}

function matchedColumns(
  matches: readonly ColumnMatch[],
  { survey, existing }: CheckContext,
): readonly { readonly column: number; readonly item: SurveyItem }[] {
  const asked = new Set(existing.round.items);
  const columns = matches.flatMap(({ column, to }) => {
    const item =
      to.kind === "item" ? survey.items.find(({ id }) => id === to.id && asked.has(id)) : undefined;
    return item === undefined ? [] : [{ column, item }];
  });
  if (columns.length > 0) return columns;
  throw new InputError({
    en: "At least one column of the file must answer an item of the round; none does. Say in the list of columns which item each answers.",
    ko: "파일의 열 가운데 하나 이상이 이 차수의 문항에 맞아야 하는데 하나도 없습니다. 열 목록에서 각 열의 문항을 고르십시오.",
  });
}

interface RowPerson extends Pick<CheckedRow, "identity" | "person" | "groupIsKnown"> {
  readonly group: string;
}

/** Rows without an answer take no id. */
function readPeople(
  raw: RawTable,
  matches: readonly ColumnMatch[],
  answered: readonly boolean[],
  context: CheckContext,
): (at: number) => RowPerson {
  const { experts } = context.existing;
  const identify = identityReader(raw, matches, new Map(experts.map(({ id }) => [id.toLowerCase(), id])));
  const standingGroups = new Map(experts.map(({ group }) => [group.toLowerCase(), group]));
  const identities = raw.rows.map(identify);
  const nobody: Person = { expert: "", state: "new", by: "none" };
  const groups = identities.map(
    ({ group }) => groupWord(group, context.survey.language) ?? standingGroups.get(group.toLowerCase()),
  );
  const named = identities.map((identity, at) => ({ ...identity, group: groups[at] ?? identity.group }));
  const found = findPeople(
    named.filter((_, at) => answered[at]),
    context,
  );
  const persons = answered.map((isAnswered) => (isAnswered ? (found.shift() ?? nobody) : nobody));
  return (at) => {
    const identity = identities[at];
    if (identity === undefined) throw new RangeError(`no row ${at}`);
    const group = groups[at];
    return {
      identity,
      person: persons[at] ?? nobody,
      group: group ?? identity.group,
      groupIsKnown: group !== undefined,
    };
  };
}

function standingAnswers(
  items: readonly SurveyItem[],
  { existing }: CheckContext,
): ReadonlyMap<string, readonly Answer[]> {
  const places = items.map(({ id }) => existing.round.items.indexOf(id));
  return new Map(
    existing.experts.map(({ id }, at) => [
      id.toLowerCase(),
      places.map((place) => existing.answers[at]?.[place] ?? null),
    ]),
  );
}

function summary(
  raw: RawTable,
  matches: readonly ColumnMatch[],
  context: CheckContext,
  checked: {
    readonly items: readonly SurveyItem[];
    readonly rows: readonly CheckedRow[];
    readonly faults: readonly AnswerFault[];
  },
): ImportPreview {
  const { survey, round, existing, key = [], closing = "" } = context;
  const { findings: ofAnswers, idOf } = answerFindings(checked.faults);
  const open = new Map<number, { place: number; finding: string }[]>();
  checked.faults.forEach(({ row, place }, at) => {
    const places = open.get(row) ?? [];
    places.push({ place, finding: idOf[at] ?? "" });
    open.set(row, places);
  });
  const rows = checked.rows.map(({ preview }): PreviewRow => ({
    ...preview,
    open: open.get(preview.row) ?? [],
  }));
  const findings = [
    ...columnFindings(raw, matches, { items: checked.items, asked: existing.round.items, survey }),
    ...rowFindings(checked.rows, round, closing),
    ...ofAnswers,
  ];
  const filled = checked.rows.filter(({ answered }) => answered).map(({ preview }) => preview);
  const people = new Map(filled.map(({ expert, state }) => [expert.id.toLowerCase(), state]));
  const states = [...people.values()];
  return {
    surveyId: survey.id,
    round,
    items: checked.items.map(({ id }) => id),
    rows,
    findings,
    counts: {
      rows: rows.length,
      newExperts: states.filter((state) => state === "new").length,
      existingExperts: states.filter((state) => state === "existing").length,
      answers: filled.reduce(
        (sum, { answers }) => sum + answers.filter((answer) => answer !== null).length,
        0,
      ),
      findings: countKinds(findings),
    },
    hasPersons: filled.some(({ name, email }) => name !== "" || email !== ""),
    fingerprint: fingerprint(survey.items, existing, key),
  };
}

function countKinds(findings: readonly Finding[]): Partial<Record<FindingKind, number>> {
  const counts: Partial<Record<FindingKind, number>> = {};
  for (const { kind } of findings) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
