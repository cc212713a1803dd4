import type { Language } from "../../../model/language";
import type { CellContent } from "../../cellText";
import { emptyPiece, type Rect, type SheetPiece, type SheetSetup } from "../../sheet/sheetPlan";
import { lineHeight, linesNeeded } from "../../sheet/textHeight";
import { surveyColors } from "../surveyLook";
import { itemHeaders, itemStatusWords, kindWords, yesNoWords, type ItemColumn } from "../surveyWords";
import type { SurveyItem } from "../surveyTypes";
import type { QuestionnaireRequest } from "./questionnaireRequest";
import { itemRules, settingRules } from "./questionnaireRules";
import { questionnaireStyles, statusConditionals } from "./questionnaireStyles";
import { settingContent } from "./settingContent";
import { settings } from "./settings";

/** A questionnaire as data. */
export interface QuestionnairePlan {
  readonly setup: SheetSetup;
  readonly piece: SheetPiece;
  /** The table of items with its header. */
  readonly table: Rect;
}

export const itemColumns = Object.keys(itemHeaders) as readonly ItemColumn[];

const widths: Readonly<Record<ItemColumn, number>> = {
  id: 12,
  topic: 22,
  dimension: 24,
  textEn: 46,
  textKo: 46,
  kind: 14,
  scale: 8,
  reversed: 10,
  status: 10,
  note: 26,
};

const firstSetting = 4;
const sheetNames = { en: "Survey items", ko: "설문 문항" };
const valueColumn = itemColumns.indexOf("dimension");
const meaningColumn = itemColumns.indexOf("textEn");

/**
 * Plans the questionnaire of a survey.
 *
 * @param request title, items, rules; the items are checked already
 * @returns the sheet as data
 * @throws {InputError} a rule or the closing date is out of range
 */
export function planQuestionnaire(request: QuestionnaireRequest): QuestionnairePlan {
  const { language, items } = request;
  const header = firstSetting + settings.length + 2;
  const first = header + 1;
  const table = { row: header, column: 0, rows: items.length + 1, columns: itemColumns.length };
  const all = { row: 0, column: 0, rows: first + items.length, columns: itemColumns.length };
  return {
    table,
    setup: setupOf(language, all, header),
    piece: {
      ...emptyPiece,
      blocks: blocksOf(request, header),
      tables: [
        {
          name: "SEOULAI_ITEMS",
          range: table,
          style: "TableStyleLight1",
          banded: false,
          filterButtons: true,
        },
      ],
      styles: questionnaireStyles({
        all,
        header,
        firstSetting,
        valueColumn,
        meaningColumn,
        columns: itemColumns,
      }),
      columnWidths: itemColumns.map((key, column) => ({ column, characters: widths[key] })),
      rowHeights: [
        { row: 0, points: 27 },
        {
          row: firstSetting,
          points: linesNeeded(request.title, widths.dimension) * lineHeight + 4,
        },
        { row: header, points: 24 },
        ...items.map((item, place) => ({ row: first + place, points: heightOf(item) })),
      ],
      validations: [
        ...settingRules(firstSetting, valueColumn, language),
        ...itemRules(first, items.length, itemColumns, language),
      ],
      conditionals: statusConditionals({ ...table, row: first, rows: items.length }, itemColumns, language),
      names: settings.map(({ name, label }, place) => ({
        name,
        range: { row: firstSetting + place, column: valueColumn, rows: 1, columns: 1 },
        comment: label.en,
      })),
    },
  };
}

function blocksOf(request: QuestionnaireRequest, header: number): SheetPiece["blocks"] {
  const { language, items } = request;
  const texts = wording[language];
  const first = header + 1;
  return [
    { row: 0, column: 0, cells: [[{ text: request.title }], [{ text: texts.howTo }]] },
    { row: firstSetting - 1, column: 0, cells: [[{ text: texts.settings }]] },
    { row: firstSetting, column: 0, cells: settings.map(({ label }) => [{ text: label[language] }]) },
    {
      row: firstSetting,
      column: valueColumn,
      cells: settings.map((setting) => [settingContent(setting, request)]),
    },
    {
      row: firstSetting,
      column: meaningColumn,
      cells: settings.map(({ meaning }) => [{ text: meaning[language] }]),
    },
    { row: header - 1, column: 0, cells: [[{ text: texts.items }]] },
    { row: header, column: 0, cells: [itemColumns.map((key) => ({ text: itemHeaders[key][language] }))] },
    { row: first, column: 0, cells: items.map((item) => itemCells(item, language)) },
  ];
}

function itemCells(item: SurveyItem, language: Language): CellContent[] {
  const cells: Record<ItemColumn, CellContent> = {
    id: { text: item.id },
    topic: { text: item.topic },
    dimension: { text: item.dimension },
    textEn: { text: item.text.en },
    textKo: { text: item.text.ko },
    kind: { text: kindWords[item.kind][language] },
    scale: item.kind === "open" ? null : item.scaleMax,
    reversed: { text: yesNoWords[item.reversed ? "yes" : "no"][language] },
    status: { text: itemStatusWords[item.status][language] },
    note: null,
  };
  return itemColumns.map((key) => cells[key]);
}

function heightOf({ text, topic }: SurveyItem): number {
  const lines = Math.max(
    linesNeeded(text.en, widths.textEn),
    linesNeeded(text.ko, widths.textKo),
    linesNeeded(topic, widths.topic),
  );
  return lines * lineHeight + 6;
}

function setupOf(language: Language, all: Rect, header: number): SheetSetup {
  const page = { en: "Page &P of &N", ko: "&P / &N쪽" }[language];
  return {
    name: sheetNames[language],
    tabColor: surveyColors.tab,
    freeze: { rows: 0, columns: 0 },
    page: {
      printArea: all,
      titleRows: { from: header, to: header },
      footer: { left: "SEOULAI", center: page, right: "&A" },
    },
  };
}

const wording = {
  en: {
    howTo:
      "Sort, add, delete and edit rows as you like; keep the headers. Yellow cells are the rules of the survey: results follow them.",
    settings: "Settings",
    items: "Items",
  },
  ko: {
    howTo:
      "행은 정렬·추가·삭제·수정해도 됩니다. 머리글은 그대로 두십시오. 노란 셀은 설문의 기준이며 결과가 이를 따릅니다.",
    settings: "설정",
    items: "문항",
  },
} as const;
