import { consistencyLimit } from "../../../../core/survey/consistencyLimit";
import { InputError } from "../../../../model/errors";
import type { Bilingual, Language } from "../../../../model/language";
import type { SheetPiece } from "../../../sheet/sheetPlan";
import { needsAddIn } from "../../../analysisSheet/sheetForm";
import { fixed, quoted } from "../../../analysisSheet/formulaText";
import { joinPieces } from "../../../analysisSheet/joinPieces";
import { linesPart, type Line } from "../../../analysisSheet/linesPart";
import { look } from "../../../analysisSheet/look";
import { pageSetup } from "../../../analysisSheet/pageSetup";
import { weightsPart } from "../weights/weightsPart";
import type { AnalysisPlan } from "../../../analysisSheet/writeAnalysisSheet";
import { ahpWords as words } from "./ahpWords";
import { leastFitting, type ReferTo } from "./leastFitting";
import { matrixBlock, matrixCells, matrixRows } from "./matrixBlock";
import type { PairwiseRequest } from "./pairwiseRequest";

/** Row of the yellow cell with the highest CR. */
const limitRow = 2;

/**
 * Plans an empty pairwise matrix for one person.
 *
 * @param request what is compared
 * @returns the sheet as data
 * @throws {InputError} fewer than two elements, more than ten, one without a name or one twice
 */
export function planPairwise(request: PairwiseRequest): AnalysisPlan {
  const { language, form, method } = request;
  const elements = request.elements.map((element) => element.trim());
  requireElements(elements);
  const n = elements.length;
  const top = topLines(request, elements);
  const header = top.length + 1;
  const weightsRow = header + matrixRows(n) + 1;
  const cells = matrixCells(header, n);
  const end = weightsRow + n + 3;
  const pairs = Math.max((n * (n - 1)) / 2 + 1, n + 3, 8);
  const weights = weightsPart({
    row: weightsRow,
    column: 0,
    language,
    source: "ahp",
    title: request.title,
    entries: elements.map((element, at) => {
      const cell = fixed(cells.weights.row + at, cells.weights.column);
      return { id: element, name: element, formula: `=IF(ISNUMBER(${cell}),${cell},"")` };
    }),
  });
  const piece = joinPieces([
    {
      styles: [{ range: { row: 0, column: 0, rows: end, columns: pairs }, style: { size: 10 } }],
      columnWidths: [
        { column: 0, characters: 24 },
        ...Array.from({ length: pairs - 1 }, (_, at) => ({ column: 1 + at, characters: 14 })),
      ],
    },
    linesPart(top, { row: 0, textColumn: 2, columns: 6, characters: 80 }),
    matrixBlock({ row: header, title: request.title, elements, form, method, language }),
    weights.piece,
    inputRules(header, n, language),
    limitCell(n, language),
  ]);
  const name = { en: request.title, ko: request.title };
  const setup = pageSetup({ name, language, rows: end, columns: Math.max(8, n + 3) });
  return { piece, marks: [weights.mark], setup };
}

function topLines(request: PairwiseRequest, elements: readonly string[]): Line[] {
  const { title, method, form, language } = request;
  const line = (label: Bilingual, text: Bilingual): Line => ({
    kind: "plain",
    label: label[language],
    text: { text: text[language] },
  });
  const addIn = form === "functions" ? [line(words.addIn, needsAddIn)] : [];
  // The matrix begins beneath these lines and a blank one.
  const header = 6 + addIn.length;
  return [
    { kind: "title", label: title },
    line(words.howTo, words.howToText),
    line(words.limit, words.limitHow),
    {
      kind: "heading",
      label: words.reading[language],
      text: { formula: readingFormula(header, elements, language) },
    },
    line(words.method, method === "eigen" ? words.eigenAlone : words.geometricAlone),
    ...addIn,
  ];
}

function readingFormula(header: number, elements: readonly string[], language: Language): string {
  const n = elements.length;
  const cells = matrixCells(header, n);
  const there: ReferTo = ({ row, column, rows = 1, columns = 1 }) =>
    rows * columns === 1
      ? fixed(row, column)
      : `${fixed(row, column)}:${fixed(row + rows - 1, column + columns - 1)}`;
  const limit = fixed(limitRow, 1);
  const { missing, fine, poor } = texts[language];
  const least = leastFitting(cells, { there, limit, language });
  const pairs = (n * (n - 1)) / 2;
  const cr = there(cells.cr);
  return `=IF(ISNUMBER(${cr}),IF(ROUND(${cr},12)<=${limit},${quoted(fine)},${quoted(poor)}&${least}),${quoted(missing)}&(${pairs}-${there(cells.given)})&${quoted(texts[language].of)}&${pairs})`;
}

function inputRules(header: number, n: number, language: Language): Partial<SheetPiece> {
  const { title, message } = texts[language];
  return {
    validations: Array.from({ length: n - 1 }, (_, i) => ({
      range: { row: header + 1 + i, column: 2 + i, rows: 1, columns: n - 1 - i },
      rule: { kind: "decimal" as const, least: "=1/9", most: 9 },
      prompt: { title, message },
      error: { title, message },
    })),
  };
}

function limitCell(n: number, language: Language): Partial<SheetPiece> {
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

function requireElements(elements: readonly string[]): void {
  const { length } = elements;
  const isDouble = new Set(elements).size < length;
  if (length >= 2 && length <= 10 && !isDouble && !elements.includes("")) return;
  const list = elements.join(", ");
  throw new InputError({
    en: `A pairwise sheet compares two to ten things, each with a name of its own; these are ${length}: ${list}. Correct the list.`,
    ko: `쌍대비교 시트는 이름이 서로 다른 2~10개를 비교합니다. 현재 ${length}개입니다: ${list}. 목록을 고치십시오.`,
  });
}

const texts = {
  en: {
    missing: "Fill in the yellow cells: missing ",
    of: " of ",
    fine: "The judgements are consistent.",
    poor: "The judgements are not consistent. Look again at: ",
    title: "Pairwise comparison",
    message: "1/9 to 9: how much more the row counts than the column. Type 1/3 where the column counts more.",
  },
  ko: {
    missing: "노란 셀을 채우십시오. 빠진 판단 ",
    of: " / ",
    fine: "판단이 일관됩니다.",
    poor: "판단이 일관되지 않습니다. 다시 볼 판단: ",
    title: "쌍대비교",
    message: "1/9~9: 행이 열보다 얼마나 더 중요한지. 열이 더 중요하면 1/3처럼 적습니다.",
  },
} as const;
