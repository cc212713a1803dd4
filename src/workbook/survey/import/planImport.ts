import type { Language } from "../../../model/language";
import type { CellContent } from "../../cellText";
import { answerCell } from "../responses/answerCell";
import type { LoadedResponses } from "../responses/loadResponses";
import type { Answer, Expert, SurveyItem } from "../surveyTypes";
import type { ResolvedRow } from "./resolveImport";

/** What is written on the responses sheet. Cells run over the columns of the table; null leaves a cell alone. */
export interface ImportPlan {
  /** Rows that stand there, by their row on the sheet. */
  readonly standing: readonly { readonly row: number; readonly cells: readonly CellContent[] }[];
  /** Rows for experts that are new, beneath the others. */
  readonly fresh: readonly (readonly CellContent[])[];
  readonly added: number;
  readonly filled: number;
  readonly answers: number;
}

/** Where the columns of the table are, counted from its first. */
interface Columns {
  readonly width: number;
  readonly place: (column: number | undefined) => number | undefined;
}

const day = 86_400_000;

/**
 * Plans the cells of an import. An answer that stands is written over only where the row brings another one, which it
 * does only by a person's choice.
 *
 * @param rows that come in
 * @param itemIds of the answers of a row, in their order
 * @param sheet the responses as they stand, and the first column and width of their table
 * @param survey items and language
 * @returns the cells
 */
export function planImport(
  rows: readonly ResolvedRow[],
  itemIds: readonly string[],
  sheet: { readonly responses: LoadedResponses; readonly column: number; readonly width: number },
  survey: { readonly items: readonly SurveyItem[]; readonly language: Language },
): ImportPlan {
  const { responses } = sheet;
  const columns: Columns = {
    width: sheet.width,
    place: (column) => (column === undefined ? undefined : column - sheet.column),
  };
  const items = itemIds.map((id) => survey.items.find((item) => item.id === id));
  const places = itemIds.map((id) => responses.round.items.indexOf(id));
  const indexOf = new Map(responses.experts.map(({ id }, at) => [id.toLowerCase(), at]));
  const plan = {
    standing: [] as { row: number; cells: CellContent[] }[],
    fresh: [] as CellContent[][],
    added: 0,
    filled: 0,
    answers: 0,
  };
  for (const row of rows) {
    const at = indexOf.get(row.expert.id.toLowerCase());
    const before = at === undefined ? undefined : responses.answers[at];
    const expert = at === undefined ? undefined : responses.experts[at];
    const cells = blank(columns.width);
    let written = 0;
    row.answers.forEach((answer, index) => {
      const item = items[index];
      const column = columns.place(responses.columnOf.get(itemIds[index] ?? ""));
      if (item === undefined || column === undefined || answer === null) return;
      if (before?.[places[index] ?? -1] === answer) return;
      cells[column] = contentOf(item, answer, survey.language);
      written += 1;
    });
    plan.answers += written;
    if (at !== undefined && written === 0) continue;
    describe(cells, columns, responses, row, expert);
    if (before === undefined || before.every((answer) => answer === null)) plan.added += 1;
    else plan.filled += 1;
    if (at === undefined) plan.fresh.push(cells);
    else plan.standing.push({ row: responses.rowOf[at] ?? 0, cells });
  }
  plan.standing.sort((one, other) => one.row - other.row);
  return plan;
}

function blank(width: number): CellContent[] {
  return new Array<CellContent>(width).fill(null);
}

/** What is known of an expert is kept; blanks are filled. */
function describe(
  cells: CellContent[],
  columns: Columns,
  { columns: at }: LoadedResponses,
  row: ResolvedRow,
  standing: Expert | undefined,
): void {
  const put = (column: number | undefined, content: CellContent): void => {
    const place = columns.place(column);
    if (place !== undefined) cells[place] = content;
  };
  if (standing === undefined) put(at.expert, { text: row.expert.id });
  if (row.expert.group !== "" && (standing?.group ?? "") === "") put(at.group, { text: row.expert.group });
  if (row.expert.field !== "" && (standing?.field ?? "") === "") put(at.field, { text: row.expert.field });
  if (row.received !== "") put(at.received, serialOf(row.received));
}

/** A number outside the scale stays a number, so that it can be mended in place. */
function contentOf(item: SurveyItem, answer: Answer, language: Language): CellContent {
  const isNumber =
    typeof answer === "string" && item.kind !== "open" && /^-?\d+(\.\d+)?$/.test(answer.trim());
  return isNumber ? Number(answer) : answerCell(item, answer, language);
}

function serialOf(received: string): number {
  return (Date.parse(`${received}Z`) - Date.UTC(1899, 11, 30)) / day;
}
