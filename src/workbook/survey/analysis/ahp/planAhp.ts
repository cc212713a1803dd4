import type { Bilingual } from "../../../../model/language";
import { consistencyLimit } from "../../../../core/survey/consistencyLimit";
import type { CellContent } from "../../../cellText";
import type { SheetPiece } from "../../../sheet/sheetPlan";
import { sheetReference } from "../../../sheet/sheetReference";
import { surveyLine, type AnalysisInput } from "../analysisInput";
import { needsAddIn } from "../../../analysisSheet/sheetForm";
import { fixed, quoted } from "../../../analysisSheet/formulaText";
import { joinPieces } from "../../../analysisSheet/joinPieces";
import { linesPart, type Line } from "../../../analysisSheet/linesPart";
import { look } from "../../../analysisSheet/look";
import { pageSetup } from "../../../analysisSheet/pageSetup";
import { tablePart, type ResultColumn } from "../../../analysisSheet/tablePart";
import { weightsExtraRows, weightsPart } from "../weights/weightsPart";
import type { AnalysisPlan } from "../../../analysisSheet/writeAnalysisSheet";
import { leastFitting, type ReferTo } from "./leastFitting";
import { ahpWords as words } from "./ahpWords";
import type { Cell } from "./matrixBlock";
import type { PairwiseSet } from "./pairwiseSets";
import type { AhpUnit, AhpWorkings } from "./planWorkings";

const chartRows = 18;
/** Row of the yellow cell with the highest CR. */
const limitRow = 3;

/**
 * Plans the result sheet of a set of pairwise items.
 *
 * @param input survey, scores, form, language
 * @param set the pairwise items
 * @param workings where the results of each matrix stand
 * @param options name of the sheet of workings, method of the weights, what was left out
 * @returns the sheet as data
 */
export function planAhp(
  input: AnalysisInput,
  set: PairwiseSet,
  workings: AhpWorkings,
  options: {
    readonly sheet: string;
    readonly method: "eigen" | "geometric";
    readonly remarks: readonly Bilingual[];
  },
): AnalysisPlan {
  const { language, round } = input;
  const top = topLines(input, set, options);
  const n = set.elements.length;
  const columns = columnsOf(set, false);
  const groups = workings.units.filter(({ kind }) => kind !== "expert");
  const experts = workings.units.filter(({ kind }) => kind === "expert");
  const header = top.length + 1;
  const lower = header + groups.length + 2;
  const expertHeader = lower + Math.max(chartRows, n + weightsExtraRows) + 1;
  const end = expertHeader + experts.length + 1;
  const width = columns.reduce((sum, { characters }) => sum + characters, 0);
  const row = (unit: AhpUnit): CellContent[] => unitRow(unit, { input, set, workings, sheet: options.sheet });
  const weights = weightsPart({
    row: lower,
    column: 0,
    language,
    source: "ahp",
    title: `${words.weights[language]}: ${set.dimension}`,
    entries: set.elements.map((element, at) => {
      const cell = fixed(header + 1, 3 + at);
      return { id: element, name: element, formula: `=IF(ISNUMBER(${cell}),${cell},"")` };
    }),
  });
  const piece = joinPieces([
    sheetLook(columns, end),
    linesPart(top, { row: 0, textColumn: 2, columns: columns.length - 2, characters: width - 36 }),
    limitCell(n, input),
    tablePart({ row: header, column: 0, columns, rows: groups.map(row), language }),
    weights.piece,
    { charts: [chartOf(set, lower, columns.length, input)] },
    tablePart({
      row: expertHeader,
      column: 0,
      columns: columnsOf(set, true),
      rows: experts.map(row),
      language,
    }),
    warningLook([
      [header + 1, groups.length, n],
      [expertHeader + 1, experts.length, n],
    ]),
  ]);
  const name = sheetLabel(set, round);
  const setup = pageSetup({ name, language, rows: end, columns: columns.length });
  return { piece, marks: [weights.mark], setup };
}

function sheetLabel({ dimension }: PairwiseSet, round: number): Bilingual {
  return {
    en: `${words.sheet.en} round ${round} ${dimension}`,
    ko: `${round}차 ${words.sheet.ko} ${dimension}`,
  };
}

function topLines(
  input: AnalysisInput,
  set: PairwiseSet,
  { sheet, method, remarks }: Parameters<typeof planAhp>[3],
): Line[] {
  const { language, form } = input;
  const line = (label: Bilingual, text: string): Line => ({
    kind: "plain",
    label: label[language],
    text: { text },
  });
  const how = method === "eigen" ? words.eigen : words.geometric;
  return [
    { kind: "title", label: `${words.title[language]}: ${set.dimension}` },
    line(words.survey, surveyLine(input)[language]),
    line(words.method, `${how[language]} "${sheet}".`),
    line(words.limit, words.limitHow[language]),
    ...remarks.map((remark): Line => ({
      kind: "warning",
      label: words.leftOut[language],
      text: { text: remark[language] },
    })),
    ...(form === "functions" ? [line(words.addIn, needsAddIn[language])] : []),
  ];
}

function columnsOf({ elements }: PairwiseSet, ofExperts: boolean): ResultColumn[] {
  const number = (en: string, ko: string): ResultColumn => ({
    header: { en, ko },
    characters: 9,
    numberFormat: "0.000",
    align: "Center",
  });
  return [
    {
      header: ofExperts ? { en: "Expert", ko: "전문가" } : { en: "Group", ko: "집단" },
      characters: 20,
    },
    {
      header: ofExperts ? { en: "Group", ko: "집단" } : { en: "Experts", ko: "전문가 수" },
      characters: 20,
      align: "Center",
    },
    {
      header: ofExperts ? { en: "Judgements", ko: "판단 수" } : { en: "Incomplete", ko: "미완성" },
      characters: 11,
      align: "Center",
    },
    ...elements.map((element): ResultColumn => ({
      header: { en: element, ko: element },
      characters: 14,
      numberFormat: "0.000",
      align: "Center",
    })),
    number("Lambda max", "최대 고윳값"),
    number("CI", "CI"),
    number("CR", "일관성 비율(CR)"),
    { header: words.reading, characters: 22, wrap: true },
    {
      header: { en: "Judgement that fits least", ko: "가장 어긋난 판단" },
      characters: 62,
      wrap: true,
    },
  ];
}

function unitRow(
  unit: AhpUnit,
  at: {
    readonly input: AnalysisInput;
    readonly set: PairwiseSet;
    readonly workings: AhpWorkings;
    readonly sheet: string;
  },
): CellContent[] {
  const { input, set, workings, sheet } = at;
  const { language } = input;
  const m = set.pairs.length;
  const there: ReferTo = (range) => sheetReference(sheet, { rows: 1, columns: 1, ...range });
  const prefix = `'${sheet.replaceAll("'", "''")}'!`;
  const number = (cell: Cell): CellContent => ({ formula: `=${there(cell)}` });
  const { cells } = unit;
  const member = unit.kind === "group" ? `--(${prefix}${workings.groups}=${quoted(unit.name)}),` : "";
  const count = (test: string): CellContent => ({
    formula: `=SUMPRODUCT(${member}--(${prefix}${workings.given}${test}${m}))`,
  });
  const ofExpert: CellContent[] = [
    { formula: `=${prefix}${fixed(4 + unit.expert, 1)}` },
    { formula: `=${there(cells.given)}` },
  ];
  const words = readingWords[language];
  const cr = there(cells.cr);
  const limit = fixed(limitRow, 1);
  const reading = `=IF(ISNUMBER(${cr}),IF(ROUND(${cr},12)<=${limit},${quoted(words.fine)},${quoted(words.poor)}),${quoted(words.incomplete)}&(${m}-${there(cells.given)})&${quoted(words.of)}&${m})`;
  return [
    { text: unit.name },
    ...(unit.kind === "expert" ? ofExpert : [count("="), count("<")]),
    ...set.elements.map((_, i) => number({ row: cells.weights.row + i, column: cells.weights.column })),
    number(cells.lambda),
    number(cells.ci),
    number(cells.cr),
    { formula: reading },
    { formula: `=${leastFitting(unit.cells, { there, limit, language })}` },
  ];
}

const readingWords = {
  en: {
    fine: "consistent",
    poor: "not consistent",
    incomplete: "incomplete: missing ",
    of: " of ",
  },
  ko: { fine: "일관됨", poor: "일관되지 않음", incomplete: "미완성: 빠진 판단 ", of: " / " },
} as const;

function limitCell(n: number, { language }: AnalysisInput): Partial<SheetPiece> {
  const range = { row: limitRow, column: 1, rows: 1, columns: 1 };
  const title = words.limit[language];
  const message = { en: "A number from 0 to 1, such as 0.1.", ko: "0~1의 수, 예: 0.1" }[language];
  return {
    blocks: [{ row: limitRow, column: 1, cells: [[consistencyLimit(n)]] }],
    validations: [
      {
        range,
        rule: { kind: "decimal", least: 0, most: 1 },
        prompt: { title, message },
        error: { title, message },
      },
    ],
    styles: [
      {
        range,
        style: {
          bold: true,
          color: look.inputText,
          fill: look.inputFill,
          vertical: "Top",
          numberFormat: "0.00",
          horizontal: "Center",
        },
      },
    ],
  };
}

function chartOf(
  { elements }: PairwiseSet,
  row: number,
  columns: number,
  { language }: AnalysisInput,
): SheetPiece["charts"][number] {
  return {
    name: "SEOULAI_AHP_WEIGHTS",
    kind: "BarClustered",
    title: { en: "Weights of all experts", ko: "전체 전문가의 가중치" }[language],
    values: { row: row + 1, column: 2, rows: elements.length + 1, columns: 1 },
    categories: { row: row + 2, column: 1, rows: elements.length, columns: 1 },
    place: { row, column: 4, rows: chartRows, columns: columns - 5 },
    color: look.chart,
    axis: { least: 0, most: 1, numberFormat: "0%" },
  };
}

function sheetLook(columns: readonly ResultColumn[], rows: number): Partial<SheetPiece> {
  return {
    styles: [{ range: { row: 0, column: 0, rows, columns: columns.length }, style: { size: 10 } }],
    columnWidths: columns.map(({ characters }, column) => ({ column, characters })),
  };
}

/** Rows that are not consistent. */
function warningLook(tables: readonly (readonly [number, number, number])[]): Partial<SheetPiece> {
  return {
    conditionals: tables.map(([row, rows, n]) => {
      const cr = `$${fixed(row, 5 + n).replaceAll("$", "")}`;
      return {
        kind: "formula" as const,
        range: { row, column: 5 + n, rows, columns: 3 },
        formula: `=IF(ISNUMBER(${cr}),ROUND(${cr},12)>${fixed(limitRow, 1)},FALSE)`,
        style: { color: look.warning, fill: look.warningFill },
      };
    }),
  };
}
