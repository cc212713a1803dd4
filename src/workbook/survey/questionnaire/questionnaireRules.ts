import type { Bilingual, Language } from "../../../model/language";
import type { Rect, ValidationPlan, ValidationRule } from "../../sheet/sheetPlan";
import { itemHeaders, itemStatusWords, kindWords, yesNoWords, type ItemColumn } from "../surveyWords";
import { settings, type Setting } from "./settings";

/** Days of this and the next centuries that Excel keeps as numbers. */
const days = { kind: "decimal", least: 36526, most: 109574 } as const;

/**
 * What may be entered into the settings, with what each means beside its cell.
 *
 * @param first row of the first setting, zero-based
 * @param column of the values
 * @param language of prompts and messages
 * @returns validations
 */
export function settingRules(first: number, column: number, language: Language): ValidationPlan[] {
  return settings.flatMap((setting, place): ValidationPlan[] => {
    const rule = settingRule(setting);
    if (rule === undefined) return [];
    const range = { row: first + place, column, rows: 1, columns: 1 };
    const prompt = { title: setting.label[language], message: setting.meaning[language] };
    return [{ range, rule, prompt, error: errorOf(rule, setting.content.kind === "date", language) }];
  });
}

function settingRule({ content }: Setting): ValidationRule | undefined {
  if (content.kind === "text") return undefined;
  if (content.kind === "date") return days;
  if (content.kind === "choice") return { kind: "list", items: content.choices };
  return { kind: "decimal", least: content.least, most: content.most };
}

function errorOf(rule: ValidationRule, isDate: boolean, language: Language): ValidationPlan["error"] {
  if (isDate) return { title: texts.date.title[language], message: texts.date.message[language] };
  if (rule.kind === "list") return listError(rule.items, language);
  if (rule.kind === "cells") return listError([rule.source], language);
  const range = `${rule.least} ~ ${rule.most}`;
  return {
    title: texts.number.title[language],
    message: texts.number.message[language].replace("{range}", range),
  };
}

function listError(items: readonly string[], language: Language): ValidationPlan["error"] {
  return {
    title: texts.list.title[language],
    message: texts.list.message[language].replace("{list}", items.join(" / ")),
  };
}

/**
 * What may be entered into the table of items.
 *
 * @param first row of the first item, zero-based
 * @param count of items
 * @param columns of the table
 * @param language of words, prompts and messages
 * @returns validations
 */
export function itemRules(
  first: number,
  count: number,
  columns: readonly ItemColumn[],
  language: Language,
): ValidationPlan[] {
  const range = (key: ItemColumn): Rect => ({
    row: first,
    column: columns.indexOf(key),
    rows: count,
    columns: 1,
  });
  const words = (of: Readonly<Record<string, Bilingual>>): string[] =>
    Object.values(of).map((word) => word[language]);
  const choice = (key: keyof typeof prompts & ItemColumn, items: readonly string[]): ValidationPlan => ({
    range: range(key),
    rule: { kind: "list", items },
    prompt: promptOf(key, language),
    error: listError(items, language),
  });
  const scale: ValidationRule = { kind: "whole", least: 0, most: 99 };
  return [
    choice("kind", words(kindWords)),
    {
      range: range("scale"),
      rule: scale,
      prompt: promptOf("scale", language),
      error: errorOf(scale, false, language),
    },
    choice("reversed", words(yesNoWords)),
    choice("status", words(itemStatusWords)),
  ];
}

function promptOf(key: keyof typeof prompts, language: Language): ValidationPlan["prompt"] {
  return { title: itemHeaders[key][language], message: prompts[key][language] };
}

const prompts = {
  kind: {
    en: "How it is answered. importance, current level: a scale from 1; essential: Yes or No; ranking: a place; pairwise comparison: 1/9 to 9, topic “left|right”; open text: words.",
    ko: "응답 방식. 중요도·현재 수준: 1점부터의 척도, 필수 여부: 예/아니오, 순위: 등수, 쌍대비교: 1/9~9(주제는 “왼쪽|오른쪽”), 자유응답: 글.",
  },
  scale: {
    en: "The highest answer: 5 for 1 to 5, 7 for 1 to 7. essential: 1; ranking: how many are ranked; pairwise: 9; open: blank.",
    ko: "가장 높은 응답. 5점 척도는 5, 7점 척도는 7. 필수 여부 1, 순위는 순위를 매기는 문항 수, 쌍대비교 9, 자유응답은 빈칸.",
  },
  reversed: {
    en: "Yes where a high answer means little: it is analysed as highest + 1 - answer.",
    ko: "높은 응답이 낮음을 뜻하면 예. 최고점 + 1 - 응답으로 바꾸어 분석합니다.",
  },
  status: {
    en: "active and revised items are asked in the next round; accepted and dropped ones are not.",
    ko: "진행·수정 문항은 다음 차수에 묻고, 채택·제외 문항은 묻지 않습니다.",
  },
} as const satisfies Readonly<Partial<Record<ItemColumn, Bilingual>>>;

const texts = {
  date: {
    title: { en: "A date is needed", ko: "날짜를 입력하십시오" },
    message: {
      en: "Enter a date such as 2026-12-15, or nothing.",
      ko: "2026-12-15와 같은 날짜를 넣거나 비워 두십시오.",
    },
  },
  number: {
    title: { en: "A number is needed", ko: "숫자를 입력하십시오" },
    message: { en: "Enter a number: {range}.", ko: "숫자를 넣으십시오: {range}." },
  },
  list: {
    title: { en: "Choose from the list", ko: "목록에서 고르십시오" },
    message: { en: "Choose one of: {list}.", ko: "다음 가운데 하나를 고르십시오: {list}." },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<"title" | "message", Bilingual>>>>;
