import type { CellContent } from "../../cellText";
import { columnLetters } from "../../sheet/address";
import { emptyPiece, type Rect, type SheetPiece, type SheetSetup } from "../../sheet/sheetPlan";
import { kindFills, surveyColors } from "../surveyLook";
import { expertHeaders, kindWords } from "../surveyWords";
import { scoreFormula, turnedFormula, wordFormula } from "./scoreFormula";
import { responseCell, type ScoreInput } from "./scoreInput";

/** Rows of a scores sheet as it is made, zero-based. */
const layout = { title: 0, howTo: 1, dimension: 2, topic: 3, kind: 4, turned: 5, header: 6 } as const;

/** Columns before those of the items. */
export const scoreColumns = { expert: 0, group: 1, field: 2, items: 3 } as const;

/** Rows that are filled down from their first. */
export interface FilledRows {
  readonly row: number;
  readonly rows: number;
}

/** The scores of a round as data. */
export interface ScoresPlan {
  readonly setup: SheetSetup;
  /** Everything but the rows of the experts beneath the first of each stretch. */
  readonly piece: SheetPiece;
  readonly header: number;
  /** Header and experts, over all columns. */
  readonly range: Rect;
  readonly filled: readonly FilledRows[];
}

/**
 * Plans the scores of a round. Experts whose rows stand beneath one another in the responses make a stretch: its first
 * row is written, the others are filled down from it.
 *
 * @param input from `scoreInput`
 * @returns the sheet as data
 */
export function planScores(input: ScoreInput): ScoresPlan {
  const { items, loaded } = input;
  const { responses, book, round } = loaded;
  const { language, title } = book.head;
  const { header } = layout;
  const columns = scoreColumns.items + items.length;
  const experts = responses.experts.length;
  const range = { row: header, column: 0, rows: experts + 1, columns };
  const filled = stretches(responses.rowOf).map(({ from, length }) => ({
    row: header + 1 + from,
    rows: length,
  }));
  const texts = wording[language];
  const words = (list: readonly string[]): CellContent[] => list.map((text) => ({ text }));
  const heads = (["expert", "group", "field"] as const).map((key) => expertHeaders[key][language]);
  return {
    header,
    range,
    filled,
    setup: setupOf(input, range),
    piece: {
      ...emptyPiece,
      blocks: [
        { row: layout.title, column: 0, cells: [words([`${title}${texts.title(round.number)}`])] },
        { row: layout.howTo, column: 0, cells: [words([texts.howTo])] },
        {
          row: layout.dimension,
          column: 0,
          cells: [texts.dimension, texts.topic, texts.kind, texts.turned].map((text) => words([text])),
        },
        {
          row: layout.dimension,
          column: scoreColumns.items,
          cells: [
            words(items.map(({ dimension }) => dimension)),
            words(items.map(({ topic }) => topic)),
            words(items.map(({ kind }) => kindWords[kind][language])),
            scoreTurned(input, header),
          ],
        },
        { row: header, column: 0, cells: [words([...heads, ...items.map(({ id }) => id)])] },
        ...filled.map(({ row }) => ({ row, column: 0, cells: [scoreRow(input, header, row - header - 1)] })),
      ],
      styles: stylesOf(input, range),
      columnWidths: [
        { column: 0, characters: 14 },
        { column: 1, characters: 12 },
        { column: 2, characters: 14 },
        ...items.map((_, place) => ({ column: scoreColumns.items + place, characters: 13 })),
      ],
      rowHeights: [
        { row: layout.title, points: 27 },
        { row: layout.topic, points: 40 },
      ],
    },
  };
}

/**
 * The row that says what reversed items are turned from, as formulas.
 *
 * @param input from `scoreInput`
 * @param header row of the ids, zero-based
 * @returns a formula an item
 */
export function scoreTurned(input: ScoreInput, header: number): { readonly formula: string }[] {
  return input.items.map((item, place) => {
    const id = `${columnLetters(scoreColumns.items + place)}$${header + 1}`;
    return { formula: turnedFormula(item, id, input.questionnaire) };
  });
}

/**
 * The row of an expert, as formulas onto the responses.
 *
 * @param input from `scoreInput`
 * @param header row of the ids, zero-based
 * @param expert place among the experts
 * @returns a formula a column
 */
export function scoreRow(input: ScoreInput, header: number, expert: number): { readonly formula: string }[] {
  const { columns, columnOf } = input.loaded.responses;
  const at = (column: number | undefined): ReturnType<typeof responseCell> | undefined =>
    column === undefined ? undefined : responseCell(input, expert, column);
  return [
    ...[columns.expert, columns.group, columns.field].map((column) => ({ formula: wordFormula(at(column)) })),
    ...input.items.map((item, place) => {
      const turned = `${columnLetters(scoreColumns.items + place)}$${header}`;
      const cell = responseCell(input, expert, columnOf.get(item.id) ?? 0);
      return { formula: scoreFormula(item, cell, turned) };
    }),
  ];
}

/** Stretches of rows that follow one another. */
function stretches(rows: readonly number[]): { from: number; length: number }[] {
  const found: { from: number; length: number }[] = [];
  rows.forEach((row, from) => {
    const last = found.at(-1);
    if (last !== undefined && rows[from - 1] === row - 1) last.length += 1;
    else found.push({ from, length: 1 });
  });
  return found;
}

function stylesOf({ items }: ScoreInput, range: Rect): SheetPiece["styles"] {
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  const from = scoreColumns.items;
  const head = {
    row: layout.dimension,
    column: from,
    rows: layout.header - layout.dimension,
    columns: items.length,
  };
  const body = { ...range, row: range.row + 1, rows: range.rows - 1 };
  return [
    { range: { ...range, row: 0, rows: range.row + range.rows }, style: { size: 10, vertical: "Center" } },
    { range: cell, style: { bold: true, size: 16, color: surveyColors.title } },
    { range: { ...cell, row: layout.howTo }, style: { color: surveyColors.quiet } },
    { range: { ...cell, row: layout.dimension, rows: head.rows }, style: { color: surveyColors.quiet } },
    { range: head, style: { size: 9, horizontal: "Center", wrap: true } },
    ...items.map((item, place) => ({
      range: { ...head, row: layout.kind, column: from + place, rows: 1, columns: 1 },
      style: { fill: kindFills[item.kind] },
    })),
    {
      range: { ...head, row: layout.turned, rows: 1 },
      style: { numberFormat: "0;-0;–", color: surveyColors.quiet },
    },
    {
      range: { ...range, rows: 1 },
      style: { bold: true, color: "#FFFFFF", fill: surveyColors.header },
    },
    { range: { ...range, column: from, columns: items.length }, style: { horizontal: "Center" } },
    ...items.flatMap(({ kind }, place) =>
      kind === "pairwise"
        ? [{ range: { ...body, column: from + place, columns: 1 }, style: { numberFormat: "0.00" } }]
        : [],
    ),
  ];
}

function setupOf({ loaded }: ScoreInput, range: Rect): SheetSetup {
  const { language } = loaded.book.head;
  return {
    name: wording[language].sheet(loaded.round.number),
    tabColor: surveyColors.scoresTab,
    freeze: { rows: layout.header + 1, columns: 1 },
    page: {
      printArea: { ...range, row: 0, rows: range.row + range.rows },
      titleRows: { from: layout.header, to: layout.header },
      footer: { left: "SEOULAI", center: { en: "Page &P of &N", ko: "&P / &N쪽" }[language], right: "&A" },
    },
  };
}

const wording = {
  en: {
    sheet: (round: number) => `Round ${round} scores`,
    title: (round: number) => `: scores of round ${round}`,
    howTo:
      "Formulas onto the responses, for the analyses to refer to: reversed items turned, Yes 1 and No 0, blank where there is no valid answer. Change answers on the responses sheet, not here.",
    dimension: "Dimension",
    topic: "Topic",
    kind: "Kind",
    turned: "Turned from",
  },
  ko: {
    sheet: (round: number) => `${round}차 점수`,
    title: (round: number) => `: ${round}차 점수`,
    howTo:
      "분석이 참조하는 응답 시트 수식입니다. 역문항은 뒤집고, 예는 1, 아니오는 0, 유효한 응답이 없으면 빈칸입니다. 응답은 여기가 아니라 응답 시트에서 고치십시오.",
    dimension: "영역",
    topic: "주제",
    kind: "유형",
    turned: "역채점 기준",
  },
} as const;
