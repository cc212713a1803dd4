import { InputError } from "../../../model/errors";
import type { Bilingual } from "../../../model/language";
import { cellPlace } from "../cellPlace";
import { isoOfSerial, serialOfIso } from "../serialDate";
import { sheetReference } from "../../sheet/sheetReference";
import type { SettingKey, Survey, SurveyRules } from "../surveyTypes";
import { settings, type Setting } from "./settings";

/** The named cell of a setting as it was read. */
export interface SettingCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
}

export type ParsedSettings = Pick<Survey, "title" | "rules" | "centre" | "closing" | "cells">;

/**
 * The settings of a questionnaire as they stand in its cells.
 *
 * @param sheet the questionnaire's
 * @param found the cells that are there
 * @returns title, rules, centre, closing date, and where each stands
 * @throws {InputError} a named cell is gone, or holds what it cannot
 */
export function parseSettings(sheet: string, found: ReadonlyMap<SettingKey, SettingCell>): ParsedSettings {
  const values = {} as Record<SettingKey, string | number>;
  const cells = {} as Record<SettingKey, string>;
  for (const setting of settings) {
    const cell = found.get(setting.key);
    if (cell === undefined) throw gone(sheet, setting);
    values[setting.key] = parse(setting, cell);
    cells[setting.key] = sheetReference(cell.sheet, { ...cell, rows: 1, columns: 1 });
  }
  return {
    title: String(values.title),
    rules: {
      consensusMin: Number(values.consensusMin),
      convergenceMax: Number(values.convergenceMax),
      cvMax: Number(values.cvMax),
      essentialFrom: Number(values.essentialFrom),
      cvrTable: values.cvrTable as SurveyRules["cvrTable"],
      quartile: values.quartile as SurveyRules["quartile"],
    },
    centre: values.centre as Survey["centre"],
    closing: values.closing === "" ? null : String(values.closing),
    cells,
  };
}

function parse(setting: Setting, cell: SettingCell): string | number {
  const { content } = setting;
  const { value } = cell;
  const text = String(value).trim();
  if (content.kind === "text") return text;
  if (content.kind === "number") {
    if (typeof value === "number" && value >= content.least && value <= content.most) return value;
    const range = `${content.least} ~ ${content.most}`;
    throw refused(setting, cell, { en: `a number, ${range}, without %`, ko: `${range}의 숫자(% 없이)` });
  }
  if (content.kind === "choice") {
    const choice = content.choices.find((word) => word === text.toLowerCase());
    if (choice !== undefined) return choice;
    throw refused(setting, cell, { en: content.choices.join(" / "), ko: content.choices.join(" / ") });
  }
  if (text === "") return "";
  if (typeof value === "number" && value >= 1) return isoOfSerial(value);
  if (serialOfIso(text) !== undefined) return text;
  throw refused(setting, cell, {
    en: "a date such as 2026-12-15, or nothing",
    ko: "2026-12-15와 같은 날짜 또는 빈칸",
  });
}

function refused(setting: Setting, cell: SettingCell, expected: Bilingual): InputError {
  const place = cellPlace(cell.sheet, cell.row, cell.column, setting.label.en);
  const placeKo = cellPlace(cell.sheet, cell.row, cell.column, setting.label.ko);
  return new InputError({
    en: `“${setting.label.en}” takes ${expected.en}; "${String(cell.value)}" stands in ${place.en}. Correct that cell.`,
    ko: `“${setting.label.ko}”에는 ${expected.ko}이(가) 필요한데 ${placeKo.ko}에 "${String(cell.value)}"이(가) 있습니다. 그 셀을 고치십시오.`,
  });
}

function gone(sheet: string, { name, label }: Setting): InputError {
  return new InputError({
    en: `The questionnaire on the sheet "${sheet}" has lost its setting “${label.en}”: the cell named ${name} is gone. Undo the deletion, or give a cell of that sheet this name (Formulas > Name Manager, scope: the sheet).`,
    ko: `"${sheet}" 시트의 설문지에서 “${label.ko}” 설정이 없어졌습니다. ${name} 이름의 셀이 없습니다. 삭제를 취소하거나 그 시트의 셀에 이 이름을 붙이십시오(수식 > 이름 관리자, 범위: 해당 시트).`,
  });
}
