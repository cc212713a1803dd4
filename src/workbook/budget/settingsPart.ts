import type { Bilingual } from "../../model/language";
import { joinPieces } from "../analysisSheet/joinPieces";
import { linesPart, type Line } from "../analysisSheet/linesPart";
import { look } from "../analysisSheet/look";
import type { CellContent } from "../cellText";
import type { SheetPiece } from "../sheet/sheetPlan";
import { pageColumns, scenarioColumns, scenarioCount, settingRows, type BudgetLayout } from "./budgetLayout";
import type { BudgetRequest } from "./budgetRequest";
import { budgetWords as words } from "./budgetWords";
import { inputLook } from "./inputLook";

type Setting = keyof typeof settingRows;

/**
 * The settings of the desk: scenario shown, smallest amount, years, exchange rate with its year, discount rate.
 *
 * @param layout where they stand
 * @param request their first values
 * @returns the settings as a piece
 */
export function settingsPart(layout: BudgetLayout, request: BudgetRequest): Partial<SheetPiece> {
  const { language, rate } = request;
  const values: Readonly<Record<Setting, CellContent>> = {
    chosen: { text: request.scenarios[0].name },
    unit: request.unit,
    firstYear: request.firstYear,
    lastYear: { formula: `=${layout.setting("firstYear")}+${request.years - 1}` },
    rate: rate?.krwPerUsd ?? null,
    rateYear: rate?.year ?? null,
    discount: request.discountRate ?? null,
  };
  const keys = Object.keys(settingRows) as Setting[];
  const how = (key: Setting): string => {
    const text = (words[`${key}How`] as Bilingual)[language];
    return key === "rate" && rate !== undefined ? `${rate.source} ${text}` : text;
  };
  const lines = keys.map((key): Line => ({
    kind: "plain",
    label: words[key][language],
    text: { text: how(key) },
  }));
  const at = (key: Setting) => ({ row: layout.settings + settingRows[key], column: 1, rows: 1, columns: 1 });
  return joinPieces([
    linesPart([{ kind: "heading", label: words.settings[language] }, ...lines], {
      row: layout.settings,
      textColumn: 2,
      columns: pageColumns - 2,
      characters: 150,
    }),
    { blocks: [{ row: layout.settings + 1, column: 1, cells: keys.map((key) => [values[key]]) }] },
    ...keys.map((key) => (key === "lastYear" ? { styles: [] } : inputLook(at(key)))),
    {
      styles: [
        {
          range: { row: layout.settings + 1, column: 1, rows: keys.length, columns: 1 },
          style: { horizontal: "Center", vertical: "Top" },
        },
        { range: at("rate"), style: { numberFormat: "#,##0.00" } },
        { range: at("discount"), style: { numberFormat: "0.0%" } },
      ],
      validations: [
        {
          range: at("chosen"),
          rule: { kind: "cells", source: `=${scenarioNames(layout)}` },
          prompt: { title: words.chosen[language], message: words.chosenHow[language] },
          error: { title: words.chosen[language], message: words.chosenHow[language] },
        },
      ],
    },
  ]);
}

/** The cells with the names of the scenarios. */
export function scenarioNames(layout: BudgetLayout): string {
  return `${layout.scenario("name", 0)}:${layout.scenario("name", scenarioCount - 1)}`;
}

/** The inputs of the scenarios: name, envelope, change of unit costs. */
export function scenarioInputs(layout: BudgetLayout): Partial<SheetPiece> {
  return inputLook({
    row: layout.scenarios + 2,
    column: scenarioColumns.name,
    rows: scenarioCount,
    columns: 3,
  });
}

/** The heading of a part. */
export function headingPart(row: number, text: string): Partial<SheetPiece> {
  return {
    blocks: [{ row, column: 0, cells: [[{ text }]] }],
    styles: [
      {
        range: { row, column: 0, rows: 1, columns: 1 },
        style: { bold: true, size: 12, color: look.title, vertical: "Center" },
      },
    ],
    rowHeights: [{ row, points: 22 }],
  };
}
