import type { Bilingual, Language } from "../../../model/language";
import type { CellContent } from "../../cellText";
import type { SheetPiece, StyledRange, ValidationPlan } from "../../sheet/sheetPlan";
import { fixed } from "../analysis/formulaText";
import { joinPieces } from "../analysis/joinPieces";
import { look } from "../analysis/look";
import { tablePart, type ResultColumn } from "../analysis/tablePart";
import type { ItemKind, SurveyItem } from "../surveyTypes";
import { agreementFormulas, type AgreementKey } from "./agreementFormulas";
import { groupFormulas, type GroupKey } from "./groupFormulas";
import { reliabilityFormulas, type ReliabilityKey } from "./reliabilityFormulas";
import { itemColumn, itemColumns } from "./resultColumns";
import { itemSet, type ResultInput } from "./resultInput";
import { resultWords } from "./resultWords";
import { kindWords } from "../surveyWords";
import { stabilityFormulas, type StabilityKey } from "./stabilityFormulas";
import type { WorkingSheet } from "./workingSheet";

/** A part of the sheet from a row on, and the first row beneath it. */
export interface PlacedPart {
  readonly piece: Partial<SheetPiece>;
  readonly end: number;
}

type Column<Key> = ResultColumn & { readonly key: Key | undefined };

/** The figures begin where the figures of the items do. */
const figures = itemColumn("n");

function column<Key>(
  key: Key | undefined,
  en: string,
  ko: string,
  rest: Partial<ResultColumn> = {},
): Column<Key> {
  return { key, header: { en, ko }, characters: 10, ...rest };
}

const whole = { numberFormat: "0", align: "Right" } as const;
const two = { numberFormat: "0.00" } as const;
const three = { numberFormat: "0.000" } as const;
const pMeaning: Bilingual = {
  en: "How often chance alone would give as much: beneath 0.05 is beyond chance.",
  ko: "우연만으로 그만큼 나올 확률: 0.05 미만이면 우연으로 보기 어렵습니다.",
};

/** The head of a part, and its table, whose columns keep the widths of the items' table. */
function placed<Key extends string>(
  head: Bilingual,
  table: {
    readonly row: number;
    readonly columns: readonly Column<Key>[];
    readonly rows: readonly (readonly CellContent[])[];
    readonly language: Language;
  },
): PlacedPart {
  const { row, language, rows } = table;
  const columns = table.columns.map((one, at) => ({
    ...one,
    characters: itemColumns[at]?.characters ?? one.characters,
  }));
  // A word that runs on is kept off the figure to its left.
  const styles = columns.flatMap(({ header }, at): StyledRange[] =>
    header[language] !== "" && columns[at + 1]?.header[language] === ""
      ? [{ range: { row: row + 2, column: at, rows: rows.length, columns: 1 }, style: { indent: 1 } }]
      : [],
  );
  return {
    end: row + rows.length + 3,
    piece: joinPieces([
      headPart(head[language], row),
      tablePart({ row: row + 1, column: 0, columns, rows, language }),
      { styles },
    ]),
  };
}

function headPart(text: string, row: number): Partial<SheetPiece> {
  return {
    blocks: [{ row, column: 0, cells: [[{ text }]] }],
    styles: [
      { range: { row, column: 0, rows: 1, columns: 1 }, style: { bold: true, size: 11, color: look.title } },
    ],
  };
}

/** Room that the words of the column before run into: a merged pair a row would take Excel far longer to make. */
const filler = (): Column<never> => column<never>(undefined, "", "");

const setColumns: readonly Column<never>[] = [
  column<never>(undefined, "No.", "번호"),
  column<never>(undefined, "Kind", "유형", { wrap: true }),
  column<never>(undefined, "Dimension", "영역", { wrap: true }),
  column<never>(undefined, "Items", "문항", { wrap: true }),
];

const itemHead: readonly Column<never>[] = [
  column<never>(undefined, "Id", "번호"),
  column<never>(undefined, "Topic", "주제", { wrap: true }),
  column<never>(undefined, "Dimension", "영역", { wrap: true }),
  column<never>(undefined, "Item", "문항", { wrap: true }),
  column<never>(undefined, "Kind", "유형"),
];

function itemCells({ id, topic, dimension, text, kind }: SurveyItem, language: Language): CellContent[] {
  const words = text[language] === "" ? text[language === "en" ? "ko" : "en"] : text[language];
  return [id, topic, dimension, words, kindWords[kind][language]].map((one) => ({ text: one }));
}

/** Cells by key; a column without one stays empty. */
function cellsOf<Key extends string>(
  columns: readonly Column<Key>[],
  formulas: Readonly<Record<Key, string>>,
): CellContent[] {
  return columns.map(({ key }) => (key === undefined ? null : { formula: `=${formulas[key]}` }));
}

interface NamedSet {
  readonly kind: ItemKind;
  readonly dimension: string;
  readonly ids: readonly string[];
}

function setCells({ kind, dimension, ids }: NamedSet, place: number, language: Language): CellContent[] {
  return [
    place + 1,
    { text: kindWords[kind][language] },
    { text: dimension === "" ? resultWords.all[language] : dimension },
    { text: ids.join(", ") },
  ];
}

/** Sets of at least two items: all of a kind, and those of each of its dimensions where it has several. */
function setsOf(items: readonly SurveyItem[], kind: ItemKind, which: "all" | "dimensions"): NamedSet[] {
  const ofKind = items.filter((item) => item.kind === kind);
  const names = [...new Set(ofKind.map(({ dimension }) => dimension))].filter((name) => name !== "");
  const dimensions = which === "all" || names.length < 2 ? [] : names;
  const idsOf = (dimension: string): string[] =>
    ofKind.filter((item) => item.dimension === dimension).map(({ id }) => id);
  return [
    ...dimensions.map((dimension): NamedSet => ({ kind, dimension, ids: idsOf(dimension) })),
    { kind, dimension: "", ids: ofKind.map(({ id }) => id) },
  ].filter(({ ids }) => ids.length >= 2);
}

/**
 * Kendall's W of the importances, of the current levels, and of each ranking.
 *
 * @param input the result's input
 * @param row of the head
 * @param working takes the ranks
 * @returns the part; undefined where nothing can be put in order
 */
export function agreementPart(
  input: ResultInput,
  row: number,
  working: WorkingSheet,
): PlacedPart | undefined {
  const { items, scores, language } = input;
  const rankings = setsOf(items, "ranking", "dimensions").filter(
    ({ dimension }, _, all) => dimension !== "" || all.length === 1,
  );
  const sets = [...setsOf(items, "importance", "all"), ...setsOf(items, "current", "all"), ...rankings];
  if (sets.length === 0) return undefined;
  const columns: readonly Column<AgreementKey>[] = [
    column("items", "Items", "문항 수", whole),
    column("experts", "Experts", "전문가 수", {
      ...whole,
      meaning: {
        en: "Those who answered every item of the set.",
        ko: "그 문항에 모두 응답한 전문가입니다.",
      },
    }),
    column("w", "W", "W", three),
    column("chiSquared", "Chi-squared", "카이제곱", two),
    column("df", "df", "자유도", whole),
    column("p", "p", "p", { ...three, meaning: pMeaning }),
    column("reading", "Reading", "해석"),
    filler(),
  ];
  const rows = sets.map((set, place) => {
    const cell = cellIn(columns, figures - 1, row + 2 + place);
    const title = {
      en: `Ranks within an expert: ${kindWords[set.kind].en} ${set.dimension}`.trim(),
      ko: `전문가별 순위: ${kindWords[set.kind].ko} ${set.dimension}`.trim(),
    };
    const formulas = agreementFormulas(input, itemSet(scores, set.ids), title, working)(cell);
    return [...setCells(set, place, language), ...cellsOf(columns, formulas)];
  });
  return placed(resultWords.agreement, {
    row,
    columns: [...setColumns, ...columns],
    rows,
    language,
  });
}

/**
 * Cronbach's alpha by dimension and of all items of a kind.
 *
 * @param input the result's input
 * @param row of the head
 * @param working takes sums and variances
 * @returns the part; undefined where no set has two items
 */
export function reliabilityPart(
  input: ResultInput,
  row: number,
  working: WorkingSheet,
): PlacedPart | undefined {
  const { items, scores, language } = input;
  const sets = [...setsOf(items, "importance", "dimensions"), ...setsOf(items, "current", "dimensions")];
  if (sets.length === 0) return undefined;
  const columns: readonly Column<ReliabilityKey>[] = [
    column("items", "Items", "문항 수", whole),
    column("experts", "Experts", "전문가 수", whole),
    column("alpha", "Alpha", "알파", three),
    column("reading", "Reading", "해석"),
    filler(),
  ];
  const named = sets.map((set) => ({
    name: `${kindWords[set.kind][language]} ${set.dimension === "" ? resultWords.all[language] : set.dimension}`,
    set: itemSet(scores, set.ids),
  }));
  const formulasOf = reliabilityFormulas(input, named, working);
  const rows = sets.map((set, place) => {
    const cell = cellIn(columns, figures - 1, row + 2 + place);
    return [...setCells(set, place, language), ...cellsOf(columns, formulasOf(place, cell))];
  });
  return placed(resultWords.reliability, {
    row,
    columns: [...setColumns, ...columns],
    rows,
    language,
  });
}

function cellIn<Key extends string>(
  columns: readonly Column<Key>[],
  first: number,
  row: number,
): (key: Key) => string {
  return (key) => fixed(row, first + columns.findIndex((one) => one.key === key));
}

const isFigured = ({ kind }: SurveyItem): boolean => kind !== "open" && kind !== "pairwise";

/**
 * How far the answers moved since the round before.
 *
 * @param input the result's input
 * @param row of the head
 * @param working takes the answers of both rounds and their ranks
 * @returns the part; undefined in the first round, or where no item was asked in both
 */
export function stabilityPart(
  input: ResultInput,
  row: number,
  working: WorkingSheet,
): PlacedPart | undefined {
  const { items, previous, language, round } = input;
  const both = items.filter((item) => isFigured(item) && previous?.columnOf.has(item.id) === true);
  if (previous === undefined || both.length === 0) return undefined;
  const columns = stabilityColumns();
  const formulasOf = stabilityFormulas(input, previous, both, working);
  const rows = both.map((item, place) => {
    const formulas = formulasOf(item, cellIn(columns, figures, row + 2 + place));
    const wording = item.status === "revised" ? resultWords.reworded : resultWords.same;
    const cells = cellsOf(columns, formulas);
    return [
      ...itemCells(item, language),
      ...cells.map((cell, at) => (at === 9 ? { text: wording[language] } : cell)),
    ];
  });
  const head = {
    en: `Stability: round ${round} against round ${round - 1}`,
    ko: `안정도: ${round}차와 ${round - 1}차 비교`,
  };
  return placed(head, {
    row,
    columns: [...itemHead, ...columns],
    rows,
    language,
  });
}

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
 * The items by two groups of the panel, whose names can be changed on the sheet.
 *
 * @param input the result's input
 * @param row of the head
 * @param working takes the answers of both groups and their ranks
 * @returns the part; undefined where the panel has fewer than two groups
 */
export function groupPart(input: ResultInput, row: number, working: WorkingSheet): PlacedPart | undefined {
  const { items, language } = input;
  const [first, second, ...others] = groupsOf(input);
  const compared = items.filter(isFigured);
  if (first === undefined || second === undefined || compared.length === 0) return undefined;
  const value = itemColumn("text");
  const columns = groupColumns();
  const top = row + 1;
  const groups = {
    names: [first, second],
    cells: [fixed(top, value), fixed(top + 1, value)].map((cell) => `${own(input)}!${cell}`),
  } as unknown as Parameters<typeof groupFormulas>[2];
  const formulasOf = groupFormulas(input, compared, groups, working);
  const rows = compared.map((item, place) => [
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
      headPart(resultWords.groups[language], row),
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
            style: { fill: look.inputFill, color: look.inputText, horizontal: "Left", bold: true },
          },
          {
            range: { row: row + 3, column: 0, rows: 1, columns: 1 },
            style: { bold: false, size: 9, color: look.quiet },
          },
        ],
        validations: groupChoice(top, names, language),
      },
    ]),
  };
}

function stabilityColumns(): readonly Column<StabilityKey>[] {
  return [
    column("pairs", "Experts", "전문가 수", {
      ...whole,
      meaning: { en: "Those who answered in both rounds.", ko: "두 차수에 모두 응답한 전문가입니다." },
    }),
    column("cvBefore", "CV before", "이전 변이계수", two),
    column("cvNow", "CV now", "이번 변이계수", two),
    column("difference", "Change of CV", "변이계수 차", three),
    column("rho", "Spearman rho", "스피어만 rho", three),
    column("rhoP", "p", "p", { ...three, meaning: pMeaning }),
    column("changed", "Changed", "바꾼 수", {
      ...whole,
      meaning: { en: "Experts who changed their answer.", ko: "응답을 바꾼 전문가 수입니다." },
    }),
    column("v", "Wilcoxon V", "윌콕슨 V", {
      numberFormat: "0.0",
      meaning: {
        en: "Sum of the ranks of those who rated higher before.",
        ko: "이전 차수에 더 높게 응답한 전문가의 순위 합입니다.",
      },
    }),
    column("vP", "p", "p", { ...three, meaning: pMeaning }),
    column<StabilityKey>(undefined, "Wording", "문구"),
    column("stable", "Stability by CV", "변이계수 안정도"),
    filler(),
    column("moved", "Change", "변화"),
    filler(),
  ];
}

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
