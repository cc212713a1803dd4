import { InputError } from "../../../model/errors";
import type { Bilingual } from "../../../model/language";
import { cellPlace } from "../cellPlace";
import { cellWords } from "../cellWords";
import type { PartTable } from "../partTables";
import type { Answer, Expert } from "../surveyTypes";
import type { RoundColumns } from "./roundColumns";
import { standingAnswer } from "./standingAnswer";

/** A cell that holds something, but no answer to its item. */
export interface AnswerProblem {
  readonly expert: string;
  readonly item: string;
  /** Zero-based on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly value: string;
  readonly text: Bilingual;
}

/** The rows of a responses table as they were read. */
export interface ParsedResponses {
  readonly experts: readonly Expert[];
  readonly answers: readonly (readonly Answer[])[];
  /** Row of each expert on the sheet, zero-based. */
  readonly rowOf: readonly number[];
  readonly problems: readonly AnswerProblem[];
  readonly complete: number;
  readonly partial: number;
  /** The first row from which on there is neither expert nor answer. */
  readonly free: number;
}

/**
 * Reads the rows of a responses table; rows with nothing in them are passed over.
 *
 * @param table where it stands
 * @param columns from `roundColumns`
 * @param rows the values beneath its header
 * @returns experts and answers
 * @throws {InputError} answers without an expert, or an expert twice: names sheet, row and column
 */
export function parseResponses(
  table: PartTable,
  columns: RoundColumns,
  rows: readonly (readonly unknown[])[],
): ParsedResponses {
  const experts: Expert[] = [];
  const answers: Answer[][] = [];
  const rowOf: number[] = [];
  const problems: AnswerProblem[] = [];
  const seen = new Map<string, number>();
  const counts = { complete: 0, partial: 0 };
  rows.forEach((row, place) => {
    const at = table.header + 1 + place;
    const id = cellWords(row[columns.experts.expert]);
    if (id === "") {
      requireBlank(table, columns, row, at);
      return;
    }
    const other = seen.get(id.toLowerCase());
    if (other !== undefined) throw twice(table, columns, { id, at, other });
    seen.set(id.toLowerCase(), at);
    experts.push({
      id,
      group: optional(row, columns.experts.group),
      field: optional(row, columns.experts.field),
    });
    rowOf.push(at);
    answers.push(
      columns.items.map(({ item, column }) => {
        const { answer, problem } = standingAnswer(item, row[column]);
        if (problem !== undefined) {
          const cell = { row: at, column: table.column + column };
          problems.push({ expert: id, item: item.id, ...cell, value: cellWords(row[column]), text: problem });
        }
        return answer;
      }),
    );
    count(counts, columns, answers.at(-1) ?? []);
  });
  const free = (rowOf.at(-1) ?? table.header) + 1;
  return { experts, answers, rowOf, problems, ...counts, free };
}

function count(
  counts: { complete: number; partial: number },
  { items }: RoundColumns,
  answers: readonly Answer[],
): void {
  const asked = items.flatMap(({ item }, place) => (item.kind === "open" ? [] : [answers[place] ?? null]));
  const given = asked.filter((answer) => typeof answer === "number").length;
  if (asked.length > 0 && given === asked.length) counts.complete += 1;
  else if (answers.some((answer) => answer !== null)) counts.partial += 1;
}

function optional(row: readonly unknown[], column: number | undefined): string {
  return column === undefined ? "" : cellWords(row[column]);
}

function requireBlank(
  table: PartTable,
  { experts, items }: RoundColumns,
  row: readonly unknown[],
  at: number,
): void {
  const filled = items.find(({ column }) => cellWords(row[column]) !== "");
  if (filled === undefined) return;
  const place = cellPlace(
    table.sheet,
    at,
    table.column + experts.expert,
    table.headers[experts.expert] ?? "",
  );
  throw new InputError({
    en: `There are answers without an expert: ${place.en} is blank, but item ${filled.item.id} is answered. Enter an id such as P31, or clear the row.`,
    ko: `전문가 없는 응답이 있습니다. ${place.ko}이(가) 비어 있는데 ${filled.item.id} 문항에 응답이 있습니다. P31과 같은 번호를 넣거나 그 행을 비우십시오.`,
  });
}

function twice(
  table: PartTable,
  { experts }: RoundColumns,
  { id, at, other }: { readonly id: string; readonly at: number; readonly other: number },
): InputError {
  const place = cellPlace(
    table.sheet,
    at,
    table.column + experts.expert,
    table.headers[experts.expert] ?? "",
  );
  return new InputError({
    en: `Expert "${id}" stands twice: row ${other + 1} and ${place.en}. Keep one row for each expert, or give one another id.`,
    ko: `전문가 "${id}"이(가) 두 번 있습니다. ${other + 1}행과 ${place.ko}. 전문가마다 한 행만 두거나 번호를 바꾸십시오.`,
  });
}
