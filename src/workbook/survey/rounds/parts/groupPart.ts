import { inTurns } from "../../../inTurns";
import type { Bilingual, Language } from "../../../../model/language";
import type { ValidationPlan } from "../../../sheet/sheetPlan";
import { fixed } from "../../../analysisSheet/formulaText";
import { joinPieces } from "../../../analysisSheet/joinPieces";
import { look } from "../../../analysisSheet/look";
import { groupFormulas, type GroupKey, type Groups } from "../formulas/groupFormulas";
import { itemColumn } from "../resultColumns";
import type { ResultInput } from "../resultInput";
import { resultWords } from "../resultWords";
import type { WorkingSheet } from "../workingSheet";
import { isFigured, itemCells, itemHead } from "./itemHead";
import {
  cellIn,
  cellsOf,
  column,
  figures,
  filler,
  headPart,
  marked,
  placed,
  pMeaning,
  three,
  two,
  whole,
  type Column,
  type PlacedPart,
} from "./partTable";

const companyWords = ["company", "companies", "기업"];
const universityWords = ["university", "universities", "대학"];

/** Companies and universities first, else the two largest groups. */
function groupsOf({ scores }: ResultInput): readonly string[] {
  const counts = new Map<string, number>();
  for (const { group } of scores.experts) if (group !== "") counts.set(group, (counts.get(group) ?? 0) + 1);
  const rank = (name: string): number => {
    const word = name.toLowerCase();
    if (companyWords.includes(word)) return 0;
    return universityWords.includes(word) ? 1 : 2;
  };
  return [...counts].sort((a, b) => rank(a[0]) - rank(b[0]) || b[1] - a[1]).map(([name]) => name);
}

/**
 * The items by two groups of the panel, whose names can be changed on the sheet unless its figures are values.
 *
 * @param input the result's input
 * @param row of the head
 * @param working takes the answers of both groups and their ranks
 * @returns the part; undefined where the panel has fewer than two groups
 */
export async function groupPart(
  input: ResultInput,
  row: number,
  working: WorkingSheet,
): Promise<PlacedPart | undefined> {
  const { items, language } = input;
  const [first, second, ...others] = groupsOf(input);
  const compared = items.filter(isFigured);
  if (first === undefined || second === undefined || compared.length === 0) return undefined;
  const value = itemColumn("text");
  const columns = groupColumns();
  const top = row + 1;
  const cellOf = (place: number): string => `${own(input)}!${fixed(top + place, value)}`;
  const groups: Groups = { names: [first, second], cells: [cellOf(0), cellOf(1)] };
  const formulasOf = groupFormulas(input, compared, groups, working);
  const rows = await inTurns(compared, (item, place) => [
    ...itemCells(item, language),
    ...cellsOf(columns, formulasOf(item, cellIn(columns, figures, row + 5 + place))),
  ]);
  const names = [first, second, ...others];
  const part = placed(groupWords.head, {
    row: row + 3,
    columns: [...itemHead, ...columns],
    rows,
    language,
  });
  return {
    end: part.end,
    piece: joinPieces([
      headPart(marked(resultWords.groups, input)[language], row),
      part.piece,
      {
        blocks: [
          {
            row: top,
            column: 0,
            cells: [[{ text: groupWords.first[language] }], [{ text: groupWords.second[language] }]],
          },
          { row: top, column: value, cells: [[{ text: first }], [{ text: second }]] },
        ],
        styles: [
          {
            range: { row: top, column: value, rows: 2, columns: 1 },
            style: { ...(input.asValues ? {} : inputStyle), horizontal: "Left", bold: true },
          },
          {
            range: { row: row + 3, column: 0, rows: 1, columns: 1 },
            style: { bold: false, size: 9, color: look.quiet },
          },
        ],
        validations: input.asValues ? [] : groupChoice(top, names, language),
      },
    ]),
  };
}

const inputStyle = { fill: look.inputFill, color: look.inputText } as const;

function groupColumns(): readonly Column<GroupKey>[] {
  return [
    column("n1", "First: n", "집단 1: 응답 수", whole),
    column("mean1", "First: mean", "집단 1: 평균", two),
    column("median1", "First: median", "집단 1: 중앙값", two),
    column("n2", "Second: n", "집단 2: 응답 수", whole),
    column("mean2", "Second: mean", "집단 2: 평균", two),
    column("median2", "Second: median", "집단 2: 중앙값", two),
    column("u", "U", "U", { numberFormat: "0.0" }),
    column("p", "p", "p", { ...three, meaning: pMeaning }),
    column("differ", "Reading", "해석"),
    filler(),
  ];
}

/** No list where Excel would not take one: then the name is typed. */
function groupChoice(top: number, names: readonly string[], language: Language): readonly ValidationPlan[] {
  if (names.some((name) => name.includes(",")) || names.join(",").length > 255) return [];
  const message = { title: groupWords.choose[language], message: groupWords.chooseHow[language] };
  const range = { row: top, column: itemColumn("text"), rows: 2, columns: 1 };
  return [{ range, rule: { kind: "list", items: names }, prompt: message, error: message }];
}

function own({ sheets }: ResultInput): string {
  return `'${sheets.result.replaceAll("'", "''")}'`;
}

const groupWords = {
  first: { en: "First group", ko: "집단 1" },
  second: { en: "Second group", ko: "집단 2" },
  head: {
    en: "Two-sided p; in ranks of both groups together, with the correction for ties and for continuity.",
    ko: "양측 p값. 두 집단을 합한 순위로 계산하고 동점과 연속성을 보정합니다.",
  },
  choose: { en: "Group", ko: "집단" },
  chooseHow: { en: "Choose one of the groups of the panel.", ko: "패널의 집단 가운데 하나를 고르십시오." },
} as const satisfies Readonly<Record<string, Bilingual>>;
