import type { Language } from "../../../model/language";
import type { CellContent } from "../../cellText";
import { emptyPiece, type Rect, type SheetPiece, type SheetSetup } from "../../sheet/sheetPlan";
import { lineHeight, linesNeeded } from "../../sheet/textHeight";
import { surveyColors } from "../surveyLook";
import type { Expert, Survey, SurveyItem } from "../surveyTypes";
import { expertHeaders, kindWords, type ExpertColumn } from "../surveyWords";
import { itemRule, scaleWords } from "./itemRule";
import { responseLayout as layout } from "./responseLayout";
import { responseStyles } from "./responseStyles";

/** What a responses sheet is planned from. */
export interface ResponsesPlanRequest {
  readonly survey: Pick<Survey, "title" | "language">;
  readonly round: number;
  readonly experts: readonly Expert[];
  readonly items: readonly SurveyItem[];
}

/** A responses sheet as data. */
export interface ResponsesPlan {
  readonly setup: SheetSetup;
  readonly piece: SheetPiece;
  /** The table with its header. */
  readonly table: Rect;
}

export const expertColumns = Object.keys(expertHeaders) as readonly ExpertColumn[];

const expertWidths: Readonly<Record<ExpertColumn, number>> = {
  expert: 10,
  group: 12,
  field: 16,
  received: 12,
};

/**
 * The width of the column of an item.
 *
 * @param item the item
 * @returns characters
 */
export function itemWidth({ kind }: SurveyItem): number {
  return kind === "open" ? 40 : 17;
}

/** Questions longer than this are read in full in the prompt of their column. */
const mostLines = 7;

/**
 * Plans the responses sheet of a round.
 *
 * @param request survey, round, experts and items
 * @returns the sheet as data
 */
export function planResponses(request: ResponsesPlanRequest): ResponsesPlan {
  const { survey, round, experts, items } = request;
  const { language } = survey;
  const first = layout.header + 1;
  const from = expertColumns.length;
  const columns = from + items.length;
  const table = { row: layout.header, column: 0, rows: experts.length + 1, columns };
  return {
    table,
    setup: setupOf(language, round, { ...table, row: 0, rows: first + experts.length }),
    piece: {
      ...emptyPiece,
      blocks: blocksOf(request),
      tables: [
        {
          name: `SEOULAI_ROUND_${round}`,
          range: table,
          style: "TableStyleLight1",
          banded: true,
          filterButtons: false,
        },
      ],
      styles: responseStyles({ items, experts: experts.length, from }),
      columnWidths: [
        ...expertColumns.map((key, column) => ({ column, characters: expertWidths[key] })),
        ...items.map((item, place) => ({ column: from + place, characters: itemWidth(item) })),
      ],
      rowHeights: [
        { row: layout.title, points: 27 },
        { row: layout.scale, points: 2 * lineHeight + 4 },
        { row: layout.text, points: textHeight(items, language) },
        { row: layout.header, points: 20 },
      ],
      validations: items.flatMap((item, place) => {
        const range = { row: first, column: from + place, rows: experts.length, columns: 1 };
        return itemRule(item, range, language) ?? [];
      }),
    },
  };
}

function blocksOf({ survey, round, experts, items }: ResponsesPlanRequest): SheetPiece["blocks"] {
  const { language, title } = survey;
  const texts = wording[language];
  const from = expertColumns.length;
  const first = layout.header + 1;
  const line = (cells: readonly string[]): CellContent[] => cells.map((text) => ({ text }));
  return [
    { row: layout.title, column: 0, cells: [line([`${title}${texts.title(round)}`])] },
    { row: layout.howTo, column: 0, cells: [line([texts.howTo])] },
    {
      row: layout.dimension,
      column: 0,
      cells: [texts.dimension, texts.scale, texts.text].map((text) => line([text])),
    },
    {
      row: layout.dimension,
      column: from,
      cells: [
        line(items.map(({ dimension }) => dimension)),
        line(items.map((item) => `${kindWords[item.kind][language]} · ${scaleWords(item)[language]}`)),
        line(items.map(({ text }) => text[language])),
      ],
    },
    {
      row: layout.header,
      column: 0,
      cells: [
        line([...expertColumns.map((key) => expertHeaders[key][language]), ...items.map(({ id }) => id)]),
      ],
    },
    { row: first, column: 0, cells: experts.map(({ id, group, field }) => line([id, group, field])) },
  ];
}

function textHeight(items: readonly SurveyItem[], language: Language): number {
  const lines = items.map((item) => linesNeeded(item.text[language], itemWidth(item)));
  return Math.min(mostLines, Math.max(1, ...lines)) * lineHeight + 6;
}

function setupOf(language: Language, round: number, all: Rect): SheetSetup {
  const page = { en: "Page &P of &N", ko: "&P / &N쪽" }[language];
  return {
    name: wording[language].sheet(round),
    tabColor: surveyColors.tab,
    freeze: { rows: layout.header + 1, columns: 2 },
    page: {
      printArea: all,
      titleRows: { from: layout.text, to: layout.header },
      footer: { left: "SEOULAI", center: page, right: "&A" },
    },
  };
}

const wording = {
  en: {
    sheet: (round: number) => `Round ${round} responses`,
    title: (round: number) => `: responses of round ${round}`,
    howTo:
      "A row an expert, a column an item. Enter answers, paste them, or import them in the Surveys panel. Rows may be added and sorted; keep the headers. No names here: who is who stands in the expert key only.",
    dimension: "Dimension",
    scale: "Kind and scale",
    text: "Question",
  },
  ko: {
    sheet: (round: number) => `${round}차 응답`,
    title: (round: number) => `: ${round}차 응답`,
    howTo:
      "행은 전문가, 열은 문항입니다. 응답을 직접 넣거나 붙여 넣거나 설문 패널에서 가져오십시오. 행은 추가·정렬해도 되고 머리글은 그대로 두십시오. 이름은 넣지 마십시오. 누구인지는 전문가 대조표에만 둡니다.",
    dimension: "영역",
    scale: "유형과 척도",
    text: "문항",
  },
} as const;
