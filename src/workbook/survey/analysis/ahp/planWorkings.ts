import type { Language } from "../../../../model/language";
import type { CellContent } from "../../../cellText";
import { groupAddress, scoreCell } from "../../scores/scoreAddress";
import type { AnalysisInput } from "../analysisInput";
import { fixed, fixedColumn, quoted } from "../../../analysisSheet/formulaText";
import { joinPieces } from "../../../analysisSheet/joinPieces";
import { linesPart } from "../../../analysisSheet/linesPart";
import { look } from "../../../analysisSheet/look";
import { pageSetup } from "../../../analysisSheet/pageSetup";
import type { AnalysisPlan } from "../../../analysisSheet/writeAnalysisSheet";
import { ahpWords as words } from "./ahpWords";
import { matrixBlock, matrixCells, matrixRows, type MatrixCells } from "./matrixBlock";
import type { PairwiseSet } from "./pairwiseSets";

/** A matrix of the workings: of all experts, of a group, or of one expert. */
export interface AhpUnit {
  readonly kind: "all" | "group" | "expert";
  readonly name: string;
  /** Of an expert: the group, and the place among the scores. */
  readonly group: string;
  readonly expert: number;
  readonly cells: MatrixCells;
}

export interface AhpWorkings {
  readonly plan: AnalysisPlan;
  readonly units: readonly AhpUnit[];
  /** Column of the groups, as on the sheet of workings, and of the numbers of judgements given. */
  readonly groups: string;
  readonly given: string;
}

const tableHeader = 3;
const firstExpert = tableHeader + 1;

/**
 * Plans the sheet of workings of a set: the judgements of each expert, and a matrix for all, each group, each expert.
 *
 * @param input survey, scores, form, language
 * @param set the pairwise items
 * @param method of the weights
 * @returns the sheet as data, and where the results of each matrix stand
 */
export function planWorkings(
  input: AnalysisInput,
  set: PairwiseSet,
  method: "eigen" | "geometric",
): AhpWorkings {
  const { scores, language, form } = input;
  const experts = scores.experts.length;
  const units = unitsOf(input, set);
  const blocks = units.map((unit) =>
    matrixBlock({
      row: unit.cells.matrix.row - 1,
      title: unit.name,
      elements: set.elements,
      form,
      method,
      language,
      judgements: set.pairs.map((_, pair) => `=${judgement(unit, pair, set, experts)}`),
    }),
  );
  const top = linesPart(
    [
      { kind: "title", label: `${words.workingsTitle[language]}: ${set.dimension}` },
      { kind: "plain", label: "", text: { text: words.workingsText[language] } },
    ],
    { row: 0, textColumn: 1, columns: 8, characters: 90 },
  );
  const rows = Math.max(...units.map(({ cells }) => cells.matrix.row)) + matrixRows(set.elements.length);
  const piece = joinPieces([
    {
      columnWidths: [
        { column: 0, characters: 22 },
        ...Array.from({ length: 12 }, (_, at) => ({ column: 1 + at, characters: 15 })),
      ],
    },
    top,
    expertTable(input, set),
    ...blocks,
  ]);
  const name = { en: `${words.workings.en} ${set.dimension}`, ko: `${words.workings.ko} ${set.dimension}` };
  return {
    units,
    groups: fixedColumn(firstExpert, 1, experts),
    given: fixedColumn(firstExpert, 2, experts),
    plan: { piece, marks: [], setup: pageSetup({ name, language, rows, columns: 3 + set.pairs.length }) },
  };
}

function unitsOf({ scores, language }: AnalysisInput, set: PairwiseSet): AhpUnit[] {
  const groups = [...new Set(scores.experts.map(({ group }) => group).filter((group) => group !== ""))];
  const named = [
    { kind: "all" as const, name: words.all[language], group: "", expert: -1 },
    ...groups.map((group) => ({
      kind: "group" as const,
      name: groupName(group, language),
      group,
      expert: -1,
    })),
    ...scores.experts.map(({ id, group }, expert) => ({ kind: "expert" as const, name: id, group, expert })),
  ];
  const first = firstExpert + scores.experts.length + 2;
  const height = matrixRows(set.elements.length);
  return named.map((unit, at) => ({ ...unit, cells: matrixCells(first + at * height, set.elements.length) }));
}

/**
 * The name of a group as the sheet shows it.
 *
 * @param group as the responses have it, in either language
 * @param language of the sheet
 * @returns company and university in that language, other words as they are
 */
function groupName(group: string, language: Language): string {
  const known = [words.company, words.university].find(({ en, ko }) => group === en || group === ko);
  return known?.[language] ?? group;
}

function expertTable(input: AnalysisInput, set: PairwiseSet): ReturnType<typeof joinPieces> {
  const { scores, language } = input;
  const m = set.pairs.length;
  const pairNames = set.pairs.map(
    ({ first, second }) => `${set.elements[first] ?? ""} : ${set.elements[second] ?? ""}`,
  );
  const headers = {
    en: ["Expert", "Group", "Judgements given", ...pairNames, ...pairNames.map((name) => `ln ${name}`)],
    ko: ["전문가", "집단", "응답한 판단 수", ...pairNames, ...pairNames.map((name) => `ln ${name}`)],
  }[language];
  const cells = scores.experts.map(({ id }, expert): CellContent[] => {
    const row = firstExpert + expert;
    const own = (pair: number): string => fixed(row, 3 + pair);
    return [
      { text: id },
      { formula: `=${groupFormula(input, expert)}` },
      { formula: `=COUNT(${own(0)}:${own(m - 1)})` },
      ...set.pairs.map((pair): CellContent => {
        const score = scoreCell(scores, pair.itemId, expert);
        return { formula: `=IF(ISNUMBER(${score}),IF(${score}>0,${pair.turned ? "1/" : ""}${score},""),"")` };
      }),
      ...set.pairs.map((_, pair): CellContent => ({
        formula: `=IF(${fixed(row, 2)}=${m},LN(${own(pair)}),"")`,
      })),
    ];
  });
  return joinPieces([
    {
      blocks: [
        { row: tableHeader, column: 0, cells: [headers.map((text) => ({ text }))] },
        { row: firstExpert, column: 0, cells },
      ],
      styles: [
        {
          range: { row: tableHeader, column: 0, rows: 1, columns: headers.length },
          style: {
            bold: true,
            color: look.headerText,
            fill: look.headerFill,
            wrap: true,
            vertical: "Center",
          },
        },
        {
          range: { row: firstExpert, column: 3, rows: scores.experts.length, columns: 2 * m },
          style: { numberFormat: "0.00", horizontal: "Center" },
        },
      ],
      rowHeights: [{ row: tableHeader, points: 33 }],
    },
  ]);
}

/** The group of an expert as it stands beside the scores, its word in the language of this sheet. */
function groupFormula({ scores, language }: AnalysisInput, expert: number): string {
  const address = groupAddress(scores);
  const sheet = address.slice(0, address.lastIndexOf("!"));
  const cell = `${sheet}!${fixed(scores.header + 1 + expert, scores.groupColumn)}`;
  const oneOf = ({ en, ko }: { readonly en: string; readonly ko: string }): string =>
    `OR(${cell}=${quoted(en)},${cell}=${quoted(ko)})`;
  const { company, university } = words;
  return `IF(${oneOf(company)},${quoted(company[language])},IF(${oneOf(university)},${quoted(university[language])},${cell}&""))`;
}

function judgement(unit: AhpUnit, pair: number, set: PairwiseSet, experts: number): string {
  const m = set.pairs.length;
  if (unit.kind === "expert") return fixed(firstExpert + unit.expert, 3 + pair);
  const logs = fixedColumn(firstExpert, 3 + m + pair, experts);
  if (unit.kind === "all") return `IF(COUNT(${logs})=0,"",EXP(SUM(${logs})/COUNT(${logs})))`;
  const groups = fixedColumn(firstExpert, 1, experts);
  const member = `--(${groups}=${quoted(unit.name)})`;
  const count = `SUMPRODUCT(${member},--ISNUMBER(${logs}))`;
  return `IF(${count}=0,"",EXP(SUMPRODUCT(${member},${logs})/${count}))`;
}
