import type { Bilingual, Language } from "../../../../model/language";
import type { CellContent } from "../../../cellText";
import type { Rect, SheetPiece } from "../../../sheet/sheetPlan";
import type { SheetForm } from "../../../analysisSheet/sheetForm";
import { fixed } from "../../../analysisSheet/formulaText";
import { look } from "../../../analysisSheet/look";

/** A matrix of judgements with its weights and its consistency. */
export interface MatrixRequest {
  readonly row: number;
  readonly title: string;
  readonly elements: readonly string[];
  readonly form: SheetForm;
  readonly method: "eigen" | "geometric";
  readonly language: Language;
  /** Formula, with "=", of each judgement, row by row of the upper triangle; without, the triangle is typed. */
  readonly judgements?: readonly string[];
}

/** Where the results of a matrix stand, zero-based on its sheet. */
export interface MatrixCells {
  readonly matrix: Rect;
  /** The pairs in words, row by row of the upper triangle. */
  readonly pairs: Rect;
  readonly weights: Rect;
  /** How many judgements are there. */
  readonly given: Cell;
  readonly lambda: Cell;
  readonly ci: Cell;
  readonly cr: Cell;
  /** Place of the judgement that fits least among the pairs, what was judged, and what would be consistent. */
  readonly worst: Cell;
  readonly judged: Cell;
  readonly suggested: Cell;
}

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * Rows that a matrix takes: header, elements, pairs, judgements, errors, what would be consistent, results and their names, a
 * blank one.
 *
 * @param elements how many things are compared
 * @returns rows
 */
export function matrixRows(elements: number): number {
  return elements + 8;
}

/** Doublings of the power method: 2^8 steps. */
const doublings = 8;

const randomIndex = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49];

/**
 * Where the results of a matrix stand.
 *
 * @param row of its header
 * @param n how many things are compared
 * @returns places
 */
export function matrixCells(row: number, n: number): MatrixCells {
  const results = row + n + 6;
  const cell = (column: number): Cell => ({ row: results, column });
  return {
    matrix: { row: row + 1, column: 1, rows: n, columns: n },
    pairs: { row: row + n + 1, column: 1, rows: 1, columns: Math.max(1, (n * (n - 1)) / 2) },
    weights: { row: row + 1, column: n + 1, rows: n, columns: 1 },
    lambda: cell(1),
    ci: cell(2),
    cr: cell(3),
    worst: cell(4),
    judged: cell(5),
    suggested: cell(6),
    given: cell(7),
  };
}

/**
 * A matrix of judgements with weights and consistency. In native form the eigenvector is the power method with the
 * matrix squared by cells at each step, so that it ends soon also where judgements contradict each other; no array.
 *
 * @param request where, of what
 * @returns the matrix as a piece
 */
export function matrixBlock(request: MatrixRequest): Partial<SheetPiece> {
  const { row, elements, language } = request;
  const n = elements.length;
  const refs = refsOf(request);
  const last = row + n + 6;
  const words = (text: Bilingual): CellContent => ({ text: text[language] });
  const formulas = (list: readonly string[]): CellContent[] => list.map((formula) => ({ formula }));
  return {
    blocks: [
      {
        row,
        column: 0,
        cells: [
          [
            { text: request.title },
            ...elements.map((text) => ({ text })),
            words(names.weight),
            words(names.eigenvector),
          ],
        ],
      },
      ...elements.map((element, i) => ({
        row: row + 1 + i,
        column: 0,
        cells: [
          [
            { text: element },
            ...elements.map((_, j) => matrixCell(request, refs, i, j)),
            { formula: weight(request, refs, i) },
            { formula: eigenvector(request, refs, i) },
          ],
        ],
      })),
      { row: row + n + 1, column: 0, cells: [[words(names.pairs), ...pairWords(request, refs)]] },
      { row: row + n + 2, column: 0, cells: [[words(names.judgements), ...formulas(flat(request, refs))]] },
      { row: row + n + 3, column: 0, cells: [[words(names.errors), ...formulas(errors(refs))]] },
      { row: row + n + 4, column: 0, cells: [[words(names.consistent), ...formulas(suggestions(refs))]] },
      { row: row + n + 5, column: 1, cells: [results.map(words)] },
      { row: last, column: 0, cells: [[words(names.results), ...formulas(summary(request, refs))]] },
      ...(request.form === "native" ? powers(refs) : []),
    ],
    styles: stylesOf(request),
    // Two words of a name may take two lines.
    rowHeights: [{ row: row + n + 1, points: 3 * 12.5 }],
  };
}

interface Refs {
  readonly n: number;
  readonly pairs: readonly (readonly [number, number])[];
  /** True when every judgement is there. */
  readonly whole: string;
  readonly at: (i: number, j: number) => string;
  readonly range: string;
  readonly eigen: (i: number) => string;
  /** Cell of a list beneath the matrix: 1 judgements, 2 errors, 3 what would be consistent. */
  readonly list: (line: 1 | 2 | 3, pair: number) => string;
  readonly lists: (line: 1 | 2 | 3) => string;
  readonly power: (step: number, i: number, j: number) => string;
  readonly powerRange: (step: number) => string;
  readonly powerAt: (step: number) => Cell;
  readonly cells: MatrixCells;
}

function refsOf({ row, elements }: MatrixRequest): Refs {
  const n = elements.length;
  const pairs = elements.flatMap((_, i) => elements.slice(i + 1).map((__, d) => [i, i + 1 + d] as const));
  const cells = matrixCells(row, n);
  const list = (line: 1 | 2 | 3, pair: number): string => fixed(row + n + 1 + line, 1 + pair);
  const at = (i: number, j: number): string => fixed(row + 1 + i, 1 + j);
  const powerAt = (step: number): Cell => ({ row: row + 1, column: n + 4 + (step - 1) * n });
  const power = (step: number, i: number, j: number): string => {
    if (step === 0) return at(i, j);
    const corner = powerAt(step);
    return fixed(corner.row + i, corner.column + j);
  };
  return {
    n,
    pairs,
    cells,
    list,
    at,
    power,
    powerAt,
    whole: `${ref(cells.given)}=${pairs.length}`,
    range: `${at(0, 0)}:${at(n - 1, n - 1)}`,
    eigen: (i) => fixed(row + 1 + i, n + 2),
    lists: (line) => `${list(line, 0)}:${list(line, pairs.length - 1)}`,
    powerRange: (step) => `${power(step, 0, 0)}:${power(step, n - 1, n - 1)}`,
  };
}

function ref({ row, column }: Cell): string {
  return fixed(row, column);
}

/** In cells, not in one formula: ten things make 45 pairs, more than a formula of every program may choose from. */
function pairWords({ elements, language }: MatrixRequest, { pairs }: Refs): CellContent[] {
  const against = { en: " against ", ko: " 대 " }[language];
  return pairs.map(([i, j]) => ({ text: `${elements[i] ?? ""}${against}${elements[j] ?? ""}` }));
}

function matrixCell({ judgements }: MatrixRequest, refs: Refs, i: number, j: number): CellContent {
  if (i === j) return 1;
  if (i > j) return { formula: `=IF(ISNUMBER(${refs.at(j, i)}),1/${refs.at(j, i)},"")` };
  if (judgements === undefined) return null;
  return { formula: `=${refs.list(1, pairOf(refs, i, j))}` };
}

function pairOf({ pairs }: Refs, i: number, j: number): number {
  return pairs.findIndex(([first, second]) => first === i && second === j);
}

function flat({ judgements }: MatrixRequest, refs: Refs): string[] {
  return refs.pairs.map(([i, j], pair) => {
    const typed = refs.at(i, j);
    return judgements?.[pair] ?? `=IF(ISNUMBER(${typed}),IF(${typed}>0,${typed},""),"")`;
  });
}

function eigenvector({ form }: MatrixRequest, refs: Refs, i: number): string {
  if (form === "functions")
    return `=IF(${refs.whole},INDEX(SEOULAI.AHP.WEIGHTS(${refs.range},"eigen"),${i + 1},1),"")`;
  const row = `${refs.power(doublings, i, 0)}:${refs.power(doublings, i, refs.n - 1)}`;
  return `=IF(${refs.whole},SUM(${row})/SUM(${refs.powerRange(doublings)}),"")`;
}

function weight({ form, method }: MatrixRequest, refs: Refs, i: number): string {
  if (method === "eigen") return `=${refs.eigen(i)}`;
  if (form === "functions")
    return `=IF(${refs.whole},INDEX(SEOULAI.AHP.WEIGHTS(${refs.range},"geometric"),${i + 1},1),"")`;
  const mean = (k: number): string => `GEOMEAN(${refs.at(k, 0)}:${refs.at(k, refs.n - 1)})`;
  const all = Array.from({ length: refs.n }, (_, k) => mean(k)).join("+");
  return `=IF(${refs.whole},${mean(i)}/(${all}),"")`;
}

function errors(refs: Refs): string[] {
  return refs.pairs.map(([i, j], pair) => {
    const error = `ABS(LN(${refs.list(1, pair)}*${refs.eigen(j)}/${refs.eigen(i)}))`;
    // Rounded, so that of judgements equally far off the first is named, not one chosen by dust.
    return `=IF(${refs.whole},ROUND(${error},8),"")`;
  });
}

function suggestions(refs: Refs): string[] {
  return refs.pairs.map(([i, j]) => `=IF(${refs.whole},${refs.eigen(i)}/${refs.eigen(j)},"")`);
}

function summary({ form }: MatrixRequest, refs: Refs): string[] {
  const { n, whole, cells } = refs;
  const worst = ref(cells.worst);
  const found = (line: 1 | 3): string => `=IF(ISNUMBER(${worst}),INDEX(${refs.lists(line)},1,${worst}),"")`;
  const errorsOf = refs.lists(2);
  const consistency = form === "functions" ? calledConsistency(refs) : nativeConsistency(refs);
  return [
    ...consistency.map((formula) => `=IF(${whole},${formula},"")`),
    `=IF(${whole},IF(MAX(${errorsOf})>0,MATCH(MAX(${errorsOf}),${errorsOf},0),""),"")`,
    found(1),
    found(3),
    n < 2 ? "=0" : `=COUNT(${refs.lists(1)})`,
  ];
}

function calledConsistency({ range }: Refs): string[] {
  return [1, 2, 3].map((place) => `INDEX(SEOULAI.AHP.CONSISTENCY(${range}),1,${place})`);
}

/** The eigenvector sums to 1, so the column sums weighted by it give the eigenvalue. */
function nativeConsistency({ n, at, eigen, cells }: Refs): string[] {
  if (n <= 2) return [String(n), "0", "0"];
  const columns = Array.from({ length: n }, (_, j) => `SUM(${at(0, j)}:${at(n - 1, j)})*${eigen(j)}`);
  const lambda = ref(cells.lambda);
  return [
    `MAX(${n},${columns.join("+")})`,
    `IF(${lambda}-${n}<${n}/10000000000000,0,(${lambda}-${n})/${n - 1})`,
    `${ref(cells.ci)}/${randomIndex[n - 1] ?? 1.49}`,
  ];
}

function powers(refs: Refs): SheetPiece["blocks"][number][] {
  const { n, power, powerRange, powerAt, whole } = refs;
  const places = Array.from({ length: n }, (_, i) => i);
  return Array.from({ length: doublings }, (_, k) => {
    const step = k + 1;
    const cell = (i: number, j: number): CellContent => {
      const products = places.map((l) => `${power(k, i, l)}*${power(k, l, j)}`.replaceAll("$", ""));
      return { formula: `=IF(${whole},(${products.join("+")})/SUM(${powerRange(k)})^2,"")` };
    };
    const corner = powerAt(step);
    return {
      row: corner.row - 1,
      column: corner.column,
      cells: [
        places.map((j): CellContent => (j === 0 ? { text: `A^${2 ** step}` } : null)),
        ...places.map((i) => places.map((j) => cell(i, j))),
      ],
    };
  });
}

function stylesOf({ row, elements, judgements, form }: MatrixRequest): SheetPiece["styles"] {
  const n = elements.length;
  const wide = Math.max(n + 3, (n * (n - 1)) / 2 + 1, 8);
  const small = { size: 9, color: look.quiet };
  const inputs = elements.slice(0, -1).map((_, i) => ({
    range: { row: row + 1 + i, column: 2 + i, rows: 1, columns: n - 1 - i },
    style: { color: look.inputText, fill: look.inputFill },
  }));
  return [
    {
      range: { row, column: 0, rows: 1, columns: n + 3 },
      style: {
        bold: true,
        color: look.headerText,
        fill: look.headerFill,
        wrap: true,
        vertical: "Center",
        horizontal: "Center",
      },
    },
    {
      range: { row: row + 1, column: 1, rows: n, columns: n },
      style: { numberFormat: judgements === undefined ? "# ?/?" : "0.00", horizontal: "Center" },
    },
    {
      range: { row: row + 1, column: n + 1, rows: n, columns: 2 },
      style: { numberFormat: "0.000", horizontal: "Center" },
    },
    ...(judgements === undefined ? inputs : []),
    { range: { row: row + n + 1, column: 0, rows: 6, columns: wide }, style: small },
    {
      range: { row: row + n + 1, column: 1, rows: 1, columns: wide - 1 },
      style: { wrap: true, vertical: "Top" },
    },
    {
      range: { row: row + n + 2, column: 1, rows: 3, columns: wide - 1 },
      style: { numberFormat: "0.000" },
    },
    {
      range: { row: row + n + 6, column: 1, rows: 1, columns: 3 },
      style: { numberFormat: "0.000" },
    },
    {
      range: { row: row + n + 6, column: 5, rows: 1, columns: 2 },
      style: { numberFormat: "0.00" },
    },
    ...(form === "native"
      ? [{ range: { row, column: n + 4, rows: n + 1, columns: n * doublings }, style: small }]
      : []),
  ];
}

const names = {
  weight: { en: "Weight", ko: "가중치" },
  eigenvector: { en: "Eigenvector", ko: "고유벡터" },
  pairs: { en: "Pairs", ko: "비교 쌍" },
  judgements: { en: "Judgements", ko: "판단값" },
  errors: { en: "Off by |ln|", ko: "어긋남 |ln|" },
  consistent: { en: "Consistent", ko: "일관된 값" },
  results: { en: "Results", ko: "결과" },
} as const satisfies Readonly<Record<string, Bilingual>>;

const results: readonly Bilingual[] = [
  { en: "Lambda max", ko: "최대 고윳값" },
  { en: "CI", ko: "CI" },
  { en: "CR", ko: "CR" },
  { en: "Least fitting pair", ko: "가장 어긋난 쌍" },
  { en: "Judged", ko: "응답" },
  { en: "Consistent would be", ko: "일관된 값" },
  { en: "Judgements given", ko: "응답한 판단 수" },
];
