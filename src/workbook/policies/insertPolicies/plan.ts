import type { Catalog } from "../../../catalog/catalog";
import type { BudgetCurrency } from "../../../catalog/policies/policyBudget";
import type { Policy } from "../../../model/catalogTypes";
import type { CellContent } from "../../cellText";
import type { BlockPlan } from "../../insertBlock/blockPlan";
import { headerStyle } from "../../sheet/headerStyle";
import { emptyPiece, type Rect, type StyledRange } from "../../sheet/sheetPlan";
import { lineHeight, linesNeeded } from "../../sheet/textHeight";
import { stampRows } from "../../stamp/stampRows";
import { policyCells, type PolicyColumn } from "../policyCells";
import { requestedPolicies, type PolicyRequest } from "../policyRequest";
import { approachMeaning, budgetRules, budgetUnits, noteLabels, policyHeaders } from "../policyWords";
import { rateSources, ratesUsed } from "../rateNotes";

/** Which policies to insert as a table. */
export interface PolicyTableRequest extends PolicyRequest {
  /** Budgets in this currency too, at the rate of the policy's year. */
  readonly currency?: BudgetCurrency;
}

/** Widths in Latin letters; the headers leave room for the filter buttons. */
const widths: Readonly<Record<PolicyColumn, number>> = {
  country: 16,
  area: 18,
  level: 13,
  year: 9,
  name: 38,
  nameLocal: 26,
  leadBody: 28,
  approach: 16,
  budgetKind: 17,
  budgetPeriod: 24,
  currency: 12,
  budget: 21,
  budgetUsd: 15,
  budgetKrw: 15,
  provides: 48,
  targetYear: 14,
  source: 60,
  evidence: 26,
  id: 22,
};

const wrapped: ReadonlySet<PolicyColumn> = new Set([
  "name",
  "nameLocal",
  "leadBody",
  "budgetPeriod",
  "provides",
  "source",
  "evidence",
]);

const convertedColumns = { USD: "budgetUsd", KRW: "budgetKrw" } as const satisfies Readonly<
  Record<BudgetCurrency, PolicyColumn>
>;

/**
 * The columns of the table of policies, by field.
 *
 * @param currency a column for budgets in this one, where it is given
 * @returns the fields in their order
 */
export function policyColumns(currency: BudgetCurrency | undefined): readonly PolicyColumn[] {
  const budgets: readonly PolicyColumn[] =
    currency === undefined ? ["budget"] : ["budget", convertedColumns[currency]];
  return [
    ...(["country", "area", "level", "year", "name", "nameLocal", "leadBody", "approach"] as const),
    ...(["budgetKind", "budgetPeriod", "currency"] as const),
    ...budgets,
    ...(["provides", "targetYear", "source", "evidence", "id"] as const),
  ];
}

/**
 * Plans the table of policies, each with its source.
 *
 * @param catalog the data
 * @param request which policies
 * @returns the table as data
 * @throws {MissingDataError} none fits
 */
export function planPolicyTable(catalog: Catalog, request: PolicyTableRequest): BlockPlan {
  const { language, currency, filter } = request;
  const policies = requestedPolicies(catalog, request);
  const columns = policyColumns(currency);
  const cells = policies.map((policy) => {
    const own = policyCells(catalog, policy, language);
    return columns.map((column) => own[column]);
  });
  const notes = noteLines(catalog, policies, request);
  const table: Rect = { row: 0, column: 0, rows: policies.length + 1, columns: columns.length };
  const below = policies.length + 2;
  const area = catalog.areas.get(filter.area ?? "")?.name[language];
  const label = { en: "AI policies", ko: "AI 정책" }[language];
  return {
    kind: "policyTable",
    query: { ...request },
    language,
    version: catalog.version,
    hash: catalog.hash,
    rows: policies.length,
    rich: undefined,
    figures: table,
    block: { ...table, rows: below + notes.length },
    sheetLabel: area === undefined ? label : `${label} ${area}`,
    footer: notes,
    content: stampRows({ keyColumns: ["id"], columns, cells }),
    piece: {
      ...emptyPiece,
      blocks: [
        { row: 0, column: 0, cells: [columns.map((column) => ({ text: policyHeaders[column][language] }))] },
        { row: 1, column: 0, cells },
        { row: below, column: 0, cells: notes.map((text) => [{ text }]) },
      ],
      numberFormats: [
        {
          row: 1,
          column: columns.indexOf("budget"),
          formats: policies.map(() => (currency === undefined ? ["#,##0"] : ["#,##0", "#,##0.0"])),
        },
      ],
      tables: [
        {
          name: "SEOULAI_POLICIES",
          range: table,
          style: "TableStyleMedium2",
          banded: true,
          filterButtons: true,
        },
      ],
      styles: [...bodyStyles(columns, policies.length), noteStyle(below, notes.length)],
      columnWidths: columns.map((key, column) => ({ column, characters: widths[key] })),
      rowHeights: cells.map((row, at) => ({ row: at + 1, points: heightOf(row, columns) })),
    },
  };
}

function bodyStyles(columns: readonly PolicyColumn[], rows: number): StyledRange[] {
  const body: Rect = { row: 1, column: 0, rows, columns: columns.length };
  return [
    headerStyle({ row: 0, column: 0, rows: 1, columns: columns.length }),
    { range: body, style: { vertical: "Top" } },
    ...columns.flatMap((key, column): StyledRange[] =>
      wrapped.has(key) ? [{ range: { ...body, column, columns: 1 }, style: { wrap: true } }] : [],
    ),
    {
      range: { ...body, column: columns.indexOf("provides"), columns: 1 },
      style: { horizontal: "Left", indent: 1 },
    },
  ];
}

function noteStyle(row: number, rows: number): StyledRange {
  return {
    range: { row, column: 0, rows, columns: 1 },
    style: { size: 9, color: "#595959", horizontal: "Left" },
  };
}

function heightOf(row: readonly CellContent[], columns: readonly PolicyColumn[]): number {
  const lines = row.map((cell, at) => {
    const key = columns[at];
    const isText = typeof cell === "object" && cell !== null && "text" in cell;
    return key !== undefined && isText && wrapped.has(key) ? linesNeeded(cell.text, widths[key] * 0.95) : 1;
  });
  return Math.max(...lines) * lineHeight + 2;
}

function noteLines(
  catalog: Catalog,
  policies: readonly Policy[],
  { language, currency }: PolicyTableRequest,
): readonly string[] {
  const line = (label: keyof typeof noteLabels, text: string): string =>
    `${noteLabels[label][language]}: ${text}`;
  const rates = currency === undefined ? [] : ratesUsed(catalog, policies, currency);
  return [
    line("approaches", approachMeaning[language]),
    line("budgets", budgetRules.kinds[language]),
    ...(currency === undefined
      ? []
      : [line("rates", `${budgetUnits[currency].header[language]}. ${budgetRules.rate[language]}`)]),
    ...rateSources(catalog, rates, language).map((text) => line("rates", text)),
    line("version", `${catalog.version} (SHA-256 ${catalog.hash.slice(0, 16)})`),
  ];
}
