import type { Language } from "../../../model/language";
import { columnLetters } from "../../sheet/address";
import type { ConditionalPlan, Rect, StyledRange } from "../../sheet/sheetPlan";
import { statusLooks, surveyColors } from "../surveyLook";
import type { ItemStatus } from "../surveyTypes";
import { itemStatusWords, type ItemColumn } from "../surveyWords";
import { settings } from "./settings";

/** Where the parts of the questionnaire stand. */
export interface QuestionnaireLayout {
  readonly all: Rect;
  readonly header: number;
  readonly firstSetting: number;
  readonly valueColumn: number;
  readonly meaningColumn: number;
  readonly columns: readonly ItemColumn[];
}

const line = { color: surveyColors.line, weight: "Thin" } as const;

/**
 * The formats of the questionnaire.
 *
 * @param layout where everything stands
 * @returns styles
 */
export function questionnaireStyles(layout: QuestionnaireLayout): StyledRange[] {
  const { all, header, firstSetting } = layout;
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  const section = { bold: true, size: 12, color: surveyColors.title };
  return [
    { range: all, style: { size: 10, vertical: "Center" } },
    { range: cell, style: { bold: true, size: 16, color: surveyColors.title } },
    { range: { ...cell, row: 1 }, style: { color: surveyColors.quiet } },
    { range: { ...cell, row: firstSetting - 1 }, style: section },
    { range: { ...cell, row: header - 1 }, style: section },
    ...settingStyles(layout),
    ...tableStyles(layout),
  ];
}

function settingStyles({ firstSetting, valueColumn, meaningColumn }: QuestionnaireLayout): StyledRange[] {
  const values = { row: firstSetting, column: valueColumn, rows: settings.length, columns: 1 };
  const formats = settings.flatMap(({ content, key }, place): StyledRange[] => {
    const range = { ...values, row: firstSetting + place, rows: 1 };
    if (content.kind === "date") return [{ range, style: { numberFormat: "yyyy-mm-dd" } }];
    if (content.kind === "number") return [{ range, style: { numberFormat: content.format } }];
    return key === "title" ? [{ range, style: { horizontal: "Left", wrap: true } }] : [];
  });
  return [
    {
      range: values,
      style: {
        color: surveyColors.inputText,
        fill: surveyColors.inputFill,
        horizontal: "Center",
        border: { edges: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal"], ...line },
      },
    },
    ...formats,
    {
      range: { ...values, column: meaningColumn },
      style: { size: 9, color: surveyColors.quiet, indent: 1 },
    },
  ];
}

const centred: readonly ItemColumn[] = ["scale", "reversed", "status"];

function tableStyles({ all, header, columns }: QuestionnaireLayout): StyledRange[] {
  const body = { row: header + 1, column: 0, rows: all.rows - header - 1, columns: columns.length };
  return [
    {
      range: { ...body, row: header, rows: 1 },
      style: { bold: true, color: "#FFFFFF", fill: surveyColors.header, vertical: "Center" },
    },
    {
      range: body,
      style: { wrap: true, border: { edges: ["InsideHorizontal", "EdgeBottom"], ...line } },
    },
    { range: { ...body, columns: 1 }, style: { bold: true } },
    ...centred.map((key): StyledRange => ({
      range: { ...body, row: header, rows: body.rows + 1, column: columns.indexOf(key), columns: 1 },
      style: { horizontal: "Center" },
    })),
  ];
}

/**
 * The looks of items that are revised, accepted or dropped.
 *
 * @param range the rows of the items
 * @param columns of the table
 * @param language of the questionnaire; either language's words are told apart
 * @returns conditional formats
 */
export function statusConditionals(
  range: Rect,
  columns: readonly ItemColumn[],
  language: Language,
): ConditionalPlan[] {
  const cell = `$${columnLetters(range.column + columns.indexOf("status"))}${range.row + 1}`;
  return Object.entries(statusLooks).map(([status, style]): ConditionalPlan => ({
    kind: "formula",
    range,
    formula: `=${cell}="${itemStatusWords[status as ItemStatus][language]}"`,
    style,
  }));
}
