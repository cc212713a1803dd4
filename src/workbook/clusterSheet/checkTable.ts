import { withParticles } from "../../catalog/withParticles";
import type { Bilingual } from "../../model/language";
import { address } from "../sheet/address";
import type { ClusterFacts, ClusterFinding, IndustryRow, IndustryTable } from "./clusterTypes";
import { factFindings } from "./factFindings";

/** Cells as Excel gives them, and where the first stands. */
export interface ReadCells {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
}

/** Rows of a sum, by name; an industry of that name would count everything twice. */
const totalNames = /^(?:grand )?(?:total|sum|all industries|all|합계|총계|소계|계|전체|전산업|전 산업)$/i;

/** The table: header, an industry a row, and one or two years of area and reference. */
const narrow = 3;
const wide = 5;

/**
 * Reads a table of industries and says in words, by its cells, what cannot be computed with.
 *
 * @param cells with the header: industry; area and reference, or area at start and end and reference at start and end
 * @param facts what the table speaks of
 * @returns the table, and what was found; no table where there is an error
 */
export function checkTable(
  cells: ReadCells,
  facts: ClusterFacts,
): { readonly table: IndustryTable | undefined; readonly findings: readonly ClusterFinding[] } {
  const width = cells.values[0]?.length ?? 0;
  const filled = cells.values
    .slice(1)
    .map((values, at) => ({ values, row: cells.row + 1 + at }))
    .filter(({ values }) => values.some((value) => !isBlank(value)));
  const columns = columnsOf(
    width,
    filled.map(({ values }) => values),
  );
  if (columns === undefined) return { table: undefined, findings: [wrongWidth(width)] };
  const read = filled.map(({ values, row }) => readRow(values, { row, column: cells.column, columns }));
  const complete = read.flatMap(({ industry }) => industry ?? []);
  const { kept, leftOut } = withoutTotals(complete, cells.column);
  const findings = [
    ...factFindings(facts, columns.areaStart !== undefined),
    ...read.flatMap((one) => one.findings),
    ...leftOut,
    ...tableFindings(kept, cells.column),
  ];
  const hasError = findings.some(({ level }) => level === "error");
  return { findings, table: hasError ? undefined : tableOf(cells, columns, kept) };
}

type Columns = IndustryTable["columns"];

/** Offsets of the columns; a wide table whose columns of the start are blank is one of one year. */
function columnsOf(width: number, rows: readonly (readonly unknown[])[]): Columns | undefined {
  if (width === narrow) return { name: 0, areaEnd: 1, referenceEnd: 2 };
  if (width !== wide) return undefined;
  const hasStart = rows.some((row) => !isBlank(row[1]) || !isBlank(row[3]));
  const end = { name: 0, areaEnd: 2, referenceEnd: 4 };
  return hasStart || rows.length === 0 ? { ...end, areaStart: 1, referenceStart: 3 } : end;
}

function tableOf(
  { sheet, column }: ReadCells,
  offsets: Columns,
  rows: readonly IndustryRow[],
): IndustryTable {
  const columns = Object.fromEntries(Object.entries(offsets).map(([key, at]) => [key, column + at]));
  return { sheet, columns: columns as unknown as Columns, rows };
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}

function readRow(
  values: readonly unknown[],
  at: { readonly row: number; readonly column: number; readonly columns: Columns },
): { readonly industry: IndustryRow | undefined; readonly findings: readonly ClusterFinding[] } {
  const place = (offset: number): string =>
    address({ row: at.row, column: at.column + offset, rows: 1, columns: 1 });
  const { areaStart, areaEnd, referenceStart, referenceEnd } = at.columns;
  const name = isBlank(values[0]) ? "" : String(values[0]).trim();
  const findings: ClusterFinding[] = name === "" ? [error(place(0), noName)] : [];
  if (/^#[A-Z/_0-9]+[!?]?$/.test(name)) findings.push(error(place(0), errorName(name)));
  for (const offset of [areaStart, areaEnd, referenceStart, referenceEnd]) {
    const fault = offset === undefined ? undefined : amountFault(values[offset]);
    if (offset !== undefined && fault !== undefined) findings.push(error(place(offset), fault));
  }
  if (findings.length > 0) return { industry: undefined, findings };
  const amount = (offset: number | undefined): number | null =>
    offset === undefined ? null : Number(values[offset]);
  return {
    findings,
    industry: {
      name,
      row: at.row,
      areaStart: amount(areaStart),
      areaEnd: Number(values[areaEnd]),
      referenceStart: amount(referenceStart),
      referenceEnd: Number(values[referenceEnd]),
    },
  };
}

function amountFault(value: unknown): Bilingual | undefined {
  if (isBlank(value)) {
    return {
      en: "is blank. Enter the amount (0 where there is none), or clear the whole row.",
      ko: "셀이 비어 있습니다. 값을 입력하거나(없으면 0) 그 행을 모두 지우십시오.",
    };
  }
  if (typeof value === "number" && Number.isFinite(value)) {
    if (value >= 0) return undefined;
    return {
      en: `is ${value}; an amount is never below zero. Correct it.`,
      ko: `값이 ${value}입니다. 0보다 작을 수 없으니 고치십시오.`,
    };
  }
  return {
    en: `holds “${String(value)}” where a number is needed. Enter the number alone, without unit.`,
    ko: `숫자가 필요한 곳에 ‘${String(value)}’이(가) 있습니다. 단위 없이 숫자만 입력하십시오.`,
  };
}

/** A row of the sum of all others counts everything twice, whatever its name. */
function withoutTotals(
  rows: readonly IndustryRow[],
  column: number,
): { readonly kept: readonly IndustryRow[]; readonly leftOut: readonly ClusterFinding[] } {
  const total = rows.find(
    (row) => totalNames.test(row.name) || (rows.length > 2 && isSumOfOthers(row, rows)),
  );
  if (total === undefined) return { kept: rows, leftOut: [] };
  const place = address({ row: total.row, column, rows: 1, columns: 1 });
  const finding: ClusterFinding = {
    level: "leftOut",
    place,
    text: {
      en: `“${total.name}” is a row of sums and is left out, since it would count every industry twice.`,
      ko: withParticles(`‘${total.name}’은(는) 합계 행이므로 뺐습니다. 넣으면 모든 산업이 두 번 계산됩니다.`),
    },
  };
  return { kept: rows.filter((row) => row !== total), leftOut: [finding] };
}

function isSumOfOthers(row: IndustryRow, rows: readonly IndustryRow[]): boolean {
  const others = rows.filter((other) => other !== row);
  const keys = ["areaEnd", "referenceEnd"] as const;
  return keys.every((key) => {
    const sum = others.reduce((total, other) => total + other[key], 0);
    return sum > 0 && Math.abs(sum - row[key]) <= 1e-9 * sum;
  });
}

function tableFindings(rows: readonly IndustryRow[], column: number): ClusterFinding[] {
  const place = (row: IndustryRow): string => address({ row: row.row, column, rows: 1, columns: 1 });
  const seen = new Map<string, IndustryRow>();
  const findings: ClusterFinding[] = [];
  for (const row of rows) {
    const key = row.name.toLowerCase().replace(/\s+/g, " ");
    const before = seen.get(key);
    if (before !== undefined) findings.push(error(place(row), twice(row.name, place(before))));
    seen.set(key, row);
    findings.push(...rowFindings(row, place(row)));
  }
  if (rows.length < 2) findings.push(error("", tooFew(rows.length)));
  const reference = rows.reduce((sum, row) => sum + row.referenceEnd, 0);
  const area = rows.reduce((sum, row) => sum + row.areaEnd, 0);
  if (rows.length > 1 && (reference === 0 || area === 0)) findings.push(error("", allZero));
  return findings;
}

function rowFindings(row: IndustryRow, place: string): ClusterFinding[] {
  const onlyHere =
    (row.referenceEnd === 0 && row.areaEnd > 0) || (row.referenceStart === 0 && (row.areaStart ?? 0) > 0);
  if (onlyHere) return [error(place, notInReference(row.name))];
  const larger = row.areaEnd > row.referenceEnd || (row.areaStart ?? 0) > (row.referenceStart ?? Infinity);
  return [
    ...(larger ? [{ level: "warning" as const, place, text: largerThanReference(row.name) }] : []),
    ...(row.areaStart === 0 && row.areaEnd > 0
      ? [{ level: "warning" as const, place, text: isNew(row.name) }]
      : []),
  ];
}

function error(place: string, text: Bilingual): ClusterFinding {
  return { level: "error", place, text: { en: text.en, ko: withParticles(text.ko) } };
}

const noName: Bilingual = {
  en: "has no name of an industry. Enter it, or clear the row.",
  ko: "셀에 산업 이름이 없습니다. 이름을 입력하거나 그 행을 지우십시오.",
};

function errorName(shown: string): Bilingual {
  return {
    en: `shows ${shown} where the name of an industry belongs. Correct it, or type the name with an apostrophe before it.`,
    ko: `산업 이름이 있어야 할 곳에 ${shown} 오류가 있습니다. 고치거나 이름 앞에 작은따옴표를 붙여 입력하십시오.`,
  };
}

const allZero: Bilingual = {
  en: "All amounts of the area or of the reference are 0. Enter the amounts.",
  ko: "지역 또는 기준 지역의 값이 모두 0입니다. 값을 입력하십시오.",
};

function twice(name: string, first: string): Bilingual {
  return {
    en: `“${name}” stands in ${first} already. Give each industry one row.`,
    ko: `‘${name}’은(는) ${first}에 이미 있습니다. 산업마다 한 행만 두십시오.`,
  };
}

function notInReference(name: string): Bilingual {
  return {
    en: `“${name}” is there in the area, but 0 in the reference. Choose a reference that holds the area.`,
    ko: `‘${name}’은(는) 지역에는 있으나 기준 지역에서는 0입니다. 그 지역을 포함하는 기준 지역을 쓰십시오.`,
  };
}

function largerThanReference(name: string): Bilingual {
  return {
    en: `“${name}” is larger in the area than in the reference: look whether the columns are swapped, or the reference does not hold the area.`,
    ko: withParticles(
      `‘${name}’은(는) 지역 값이 기준 지역 값보다 큽니다. 열이 바뀌었거나 기준 지역이 그 지역을 포함하지 않는지 확인하십시오.`,
    ),
  };
}

function isNew(name: string): Bilingual {
  return {
    en: `“${name}” starts at 0 in the area: its whole change counts as regional shift.`,
    ko: withParticles(`‘${name}’은(는) 지역의 시작 값이 0이므로 변화 전체를 지역 경쟁력 효과로 봅니다.`),
  };
}

function tooFew(count: number): Bilingual {
  return {
    en: `A comparison needs at least two industries; there ${count === 1 ? "is one" : "are none"}. Add rows under the header.`,
    ko: `비교에는 산업이 둘 이상 필요합니다. 현재 ${count}개입니다. 제목 행 아래에 행을 추가하십시오.`,
  };
}

function wrongWidth(width: number): ClusterFinding {
  return error("", {
    en: `The table must have 3 columns (industry, area, reference) or 5 (industry, area at the start and at the end, reference at the start and at the end), with a header; the cells chosen have ${width}. Choose other cells.`,
    ko: `표는 제목 행과 함께 열 3개(산업, 지역, 기준 지역) 또는 5개(산업, 지역의 시작과 끝, 기준 지역의 시작과 끝)여야 합니다. 고른 셀은 ${width}열입니다. 다른 셀을 고르십시오.`,
  });
}
