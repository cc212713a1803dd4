import { mannWhitney } from "../../../../core/delphi/mannWhitney";
import type { Bilingual } from "../../../../model/language";
import { quoted } from "../../../analysisSheet/formulaText";
import { scoreCell } from "../../scores/scoreAddress";
import { sheetReference } from "../../../sheet/sheetReference";
import type { Scores, SurveyItem } from "../../surveyTypes";
import { exactly } from "./exactly";
import type { ComparedKey } from "./figureKeys";
import { groupValues } from "./groupValues";
import { missingWords } from "../missingWords";
import { scoresOf, type ResultInput } from "../resultInput";
import { significance } from "../resultWords";
import type { WorkingBlock, WorkingSheet } from "../workingSheet";

export type GroupKey = ComparedKey | "differ";

export type GroupFormulas = (
  item: SurveyItem,
  cell: (key: GroupKey) => string,
) => Readonly<Record<GroupKey, string>>;

/** The names of the two groups, and the cells they stand in. */
export interface Groups {
  readonly names: readonly [string, string];
  readonly cells: readonly [string, string];
}

/**
 * The formulas that compare two groups of the panel, and the working blocks they need. Excel has no median of a group
 * and no Mann-Whitney test, so that both forms calculate them from cells.
 *
 * @param input the result's input
 * @param items those with figures
 * @param groups the names of the two groups, and the cells they stand in
 * @param working takes the blocks
 * @returns formulas of an item's row, without "="
 */
export function groupFormulas(
  input: ResultInput,
  items: readonly SurveyItem[],
  groups: Groups,
  working: WorkingSheet,
): GroupFormulas {
  const { language } = input;
  const compared = input.asValues
    ? groupValues(input, items, groups.names, working)
    : comparedFormulas(input, items, groups, working);
  return (item, cell) => {
    const p = cell("p");
    const words = `IF(${p}<0.05,${quoted(significance.differ[language])},${quoted(significance.alike[language])})`;
    return { ...compared(items.indexOf(item), cell), differ: `IF(ISNUMBER(${p}),${words},${p})` };
  };
}

function comparedFormulas(
  input: ResultInput,
  items: readonly SurveyItem[],
  groups: Groups,
  working: WorkingSheet,
): (place: number, cell: (key: GroupKey) => string) => Readonly<Record<ComparedKey, string>> {
  const { language } = input;
  const [first, second, ranks] = addBlocks(input, items, groups.cells, working);
  const word = (key: keyof typeof missingWords): string => quoted(missingWords[key][language]);
  const figure = (name: string, range: string, count: string): string =>
    `IF(${count}=0,${word("none")},${name}(${range}))`;
  return (place, cell) => {
    const [a, b, r] = [first.column(place), second.column(place), ranks.column(place)];
    const [n1, n2, u] = [cell("n1"), cell("n2"), cell("u")];
    const all = `(${n1}+${n2})`;
    const ties = `(2*${all}*(${all}+1)*(2*${all}+1)-12*SUMPRODUCT(${r},${r}))`;
    const off = `(${u}-${n1}*${n2}/2)`;
    const variance = `(${n1}*${n2}/12*(${all}+1-${ties}/(${all}*(${all}-1))))`;
    const z = `ABS(${off}-SIGN(${off})/2)/SQRT${variance}`;
    const exact = exactly(
      [n1, n2, u],
      exactValue(input.scores, items[place]?.id ?? "", groups.names),
      word("answersChanged"),
    );
    const sum = `SUMPRODUCT(--ISNUMBER(${a}),${r})-${n1}*(${n1}+1)/2`;
    return {
      n1: `COUNT(${a})`,
      mean1: figure("AVERAGE", a, n1),
      median1: figure("MEDIAN", a, n1),
      n2: `COUNT(${b})`,
      mean2: figure("AVERAGE", b, n2),
      median2: figure("MEDIAN", b, n2),
      u: `IF(OR(${n1}=0,${n2}=0),${word("oneGroup")},IF(MAX(${a},${b})=MIN(${a},${b}),${word("allEqual")},${sum}))`,
      p: `IF(ISNUMBER(${u}),IF(AND(${ties}=0,${n1}<=49,${n2}<=49),${exact},2*(1-NORM.S.DIST(${z},TRUE))),${u})`,
    };
  };
}

function addBlocks(
  { scores }: ResultInput,
  items: readonly SurveyItem[],
  names: readonly [string, string],
  working: WorkingSheet,
): readonly [WorkingBlock, WorkingBlock, WorkingBlock] {
  const headers = items.map(({ id }) => id);
  const at = (expert: number, column: number): string =>
    sheetReference(scores.sheet, { row: scores.header + 1 + expert, column, rows: 1, columns: 1 });
  const rows = scores.experts.map((_, expert) => ({ formula: `=${at(expert, scores.expertColumn)}` }));
  const block = (title: Bilingual, formula: (row: number, place: number) => string): WorkingBlock =>
    working.add({ title, headers, rows, formula });
  const scoreOf = (row: number, place: number): string => scoreCell(scores, items[place]?.id ?? "", row);
  const isOf = (row: number, name: string): string => `${at(row, scores.groupColumn)}=${name}`;
  const first = block(titles.first, (row, place) => {
    const score = scoreOf(row, place);
    return `IF(AND(${isOf(row, names[0])},ISNUMBER(${score})),${score},"")`;
  });
  const second = block(titles.second, (row, place) => {
    const score = scoreOf(row, place);
    const isOther = `${isOf(row, names[1])},${names[1]}<>${names[0]}`;
    return `IF(AND(${isOther},ISNUMBER(${score})),${score},"")`;
  });
  const ranks = block(titles.ranks, (row, place) => {
    const [a, b] = [first.here.column(place), second.here.column(place)];
    const own = `MAX(${first.here.cell(row, place)},${second.here.cell(row, place)})`;
    const lower = `COUNTIF(${a},"<"&${own})+COUNTIF(${b},"<"&${own})`;
    const tied = `COUNTIF(${a},${own})+COUNTIF(${b},${own})`;
    const isThere = `COUNT(${first.here.cell(row, place)},${second.here.cell(row, place)})=0`;
    return `IF(${isThere},"",${lower}+(${tied}+1)/2)`;
  });
  return [first, second, ranks];
}

function exactValue(
  scores: Scores,
  id: string,
  names: readonly [string, string],
): { readonly of: readonly number[]; readonly value: number } | undefined {
  const given = scoresOf(scores, id);
  const ofGroup = (name: string): number[] =>
    given.flatMap((score, i) => (score !== null && scores.experts[i]?.group === name ? [score] : []));
  const [a, b] = [ofGroup(names[0]), ofGroup(names[1])];
  if (a.length === 0 || b.length === 0 || new Set([...a, ...b]).size < 2) return undefined;
  const { u, p } = mannWhitney(a, b);
  return { of: [a.length, b.length, u], value: p };
}

const titles = {
  first: { en: "Answers of the first group", ko: "첫째 집단의 응답" },
  second: { en: "Answers of the second group", ko: "둘째 집단의 응답" },
  ranks: { en: "Ranks of both groups together", ko: "두 집단을 합한 순위" },
} as const;
