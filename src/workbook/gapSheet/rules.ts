import { statusWords } from "../../core/targets/statusWords";
import type { Language } from "../../model/language";
import type { ConditionalPlan, Rect, ValidationPlan, ValidationRule } from "../sheet/sheetPlan";
import { cellOf, columnIndex, type ColumnKey } from "./columns";
import { colors, tones } from "./look";
import type { GapSheetRequest } from "./request";
import type { TargetRow } from "./targetRows";
import { directionWords, done, metWords, notDone, schemes } from "./words";

const earliest = 1990;
const latest = 2100;
const widest = 1e15;

/**
 * What may be typed into the input cells, with a prompt beside each.
 *
 * @param rows the targets
 * @param first zero-based row of the first target
 * @param language of prompts and messages
 * @returns validations
 */
export function inputRules(rows: readonly TargetRow[], first: number, language: Language): ValidationPlan[] {
  const whole = (key: ColumnKey): Rect => ({
    row: first,
    column: columnIndex(key),
    rows: rows.length,
    columns: 1,
  });
  const after = (key: ColumnKey): string => `=MAX(${earliest},${cellOf(key, first)}+1)`;
  const years = { kind: "whole", most: latest } as const;
  const numbers: ValidationRule = { kind: "decimal", least: -widest, most: widest };
  const texts = promptTexts[language];
  const better = [directionWords.higher[language], directionWords.lower[language]];
  return [
    rule(whole("target"), numbers, texts.target, texts.number),
    rule(whole("baseline"), numbers, texts.baseline, texts.number),
    rule(whole("baselineYear"), { ...years, least: earliest }, texts.baselineYear, texts.year),
    ...actualRules(rows, first, numbers, language),
    rule(whole("actualYear"), { ...years, least: after("baselineYear") }, texts.actualYear, texts.laterYear),
    rule(whole("targetYear"), { ...years, least: after("actualYear") }, texts.targetYear, texts.laterYear),
    rule(whole("direction"), { kind: "list", items: better }, texts.direction, texts.list),
  ];
}

/** A milestone takes one of two words where the other targets take a number. */
function actualRules(
  rows: readonly TargetRow[],
  first: number,
  numbers: ValidationRule,
  language: Language,
): ValidationPlan[] {
  const texts = promptTexts[language];
  const words: ValidationRule = { kind: "list", items: [done[language], notDone[language]] };
  return runs(rows.map((row) => row.value === undefined)).map(({ from, length, value }) => {
    const range = { row: first + from, column: columnIndex("actual"), rows: length, columns: 1 };
    return value
      ? rule(range, words, texts.milestone, texts.list)
      : rule(range, numbers, texts.actual, texts.number);
  });
}

/** Stretches of equal values, so that a rule is written once for neighbours. */
function runs(values: readonly boolean[]): { from: number; length: number; value: boolean }[] {
  const found: { from: number; length: number; value: boolean }[] = [];
  values.forEach((value, from) => {
    const last = found.at(-1);
    if (last?.value === value) last.length += 1;
    else found.push({ from, length: 1, value });
  });
  return found;
}

type Text = readonly [title: string, message: string];

function rule(range: Rect, what: ValidationRule, prompt: Text, error: Text): ValidationPlan {
  return {
    range,
    rule: what,
    prompt: { title: prompt[0], message: prompt[1] },
    error: { title: error[0], message: error[1] },
  };
}

/**
 * The conditional formats: the bar, the colours of the status, and pillar names greyed where they repeat. Native
 * formulas only: an add-in's function does not work inside a rule.
 *
 * @param count number of targets
 * @param first zero-based row of the first target
 * @param request scheme and language
 * @returns conditional formats
 */
export function formatRules(count: number, first: number, request: GapSheetRequest): ConditionalPlan[] {
  const rangeOf = (key: ColumnKey, columns = 1): Rect => ({
    row: first,
    column: columnIndex(key),
    rows: count,
    columns,
  });
  const { language } = request;
  const words = [
    { words: metWords[language], tone: "good" as const },
    ...schemes[request.scheme].bands.map(({ status, tone }) => ({
      words: statusWords(status)[language],
      tone,
    })),
  ];
  const pillar = cellOf("pillar", first);
  const above = cellOf("pillar", first - 1);
  return [
    { kind: "dataBar", range: rangeOf("bar"), color: colors.bar },
    ...words.map(({ words: text, tone }): ConditionalPlan => ({
      kind: "formula",
      range: rangeOf("sign", 2),
      formula: `=${cellOf("status", first)}="${text}"`,
      style: tones[tone],
    })),
    {
      kind: "formula",
      range: rangeOf("pillar"),
      formula: `=${pillar}=${above}`,
      style: { color: "#757575" },
    },
  ];
}

const promptTexts = {
  en: {
    target: [
      "Target value",
      "The value to reach, in the unit of this row. Taken from the plan; change it if the plan changes.",
    ],
    baseline: [
      "Baseline",
      "Where the plan started, in the unit of this row. Not today's figure: that is the actual.",
    ],
    baselineYear: ["Baseline year", "The year of the baseline, such as 2023."],
    actual: ["Actual", "The latest known figure, in the unit of this row."],
    milestone: [
      "Milestone",
      "This target has no number: choose done or not done. For a number of your own, enter a target value and a unit.",
    ],
    actualYear: ["Actual year", "The year of the actual; after the baseline year."],
    targetYear: ["Target year", "The deadline; after the actual year."],
    direction: ["Better when", "Whether a higher or a lower value is better."],
    number: ["A number is needed", "Enter a number without its unit, such as 420."],
    year: ["A year is needed", "Enter a whole year from 1990 to 2100, such as 2023."],
    laterYear: [
      "A later year is needed",
      "Enter a whole year up to 2100 that comes after the year before it in this row.",
    ],
    list: ["Choose from the list", "Choose one of the words in the list."],
  },
  ko: {
    target: ["목표값", "도달할 값(이 행의 단위). 계획에서 가져왔으며 계획이 바뀌면 고치십시오."],
    baseline: ["기준값", "계획을 시작한 때의 값(이 행의 단위). 오늘의 수치는 실적값에 넣습니다."],
    baselineYear: ["기준 연도", "기준값의 연도. 예: 2023"],
    actual: ["실적값", "가장 최근에 알려진 수치(이 행의 단위)."],
    milestone: [
      "이정표",
      "수치가 없는 목표입니다. 완료 또는 미완료를 고르십시오. 수치로 관리하려면 목표값과 단위를 넣으십시오.",
    ],
    actualYear: ["실적 연도", "실적값의 연도. 기준 연도보다 늦어야 합니다."],
    targetYear: ["목표 연도", "목표 시한. 실적 연도보다 늦어야 합니다."],
    direction: ["좋은 방향", "값이 높을수록 좋은지 낮을수록 좋은지 고르십시오."],
    number: ["숫자를 입력하십시오", "단위 없이 숫자만 넣으십시오. 예: 420"],
    year: ["연도를 입력하십시오", "1990~2100 사이의 연도를 넣으십시오. 예: 2023"],
    laterYear: ["더 늦은 연도가 필요합니다", "같은 행의 앞선 연도보다 늦고 2100 이하인 연도를 넣으십시오."],
    list: ["목록에서 고르십시오", "목록에 있는 말 가운데 하나를 고르십시오."],
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, Text>>>>;
