import type { Catalog } from "../../../catalog/catalog";
import { approachReadings, type ApproachReading } from "../../../catalog/policies/approachReadings";
import { policyBudget, type BudgetCurrency } from "../../../catalog/policies/policyBudget";
import type { ExchangeRate, Policy } from "../../../model/catalogTypes";
import type { Language } from "../../../model/language";
import { fixedColumn } from "../../analysisSheet/formulaText";
import { ratesUsed } from "../rateNotes";
import { requestedPolicies, type PolicyRequest } from "../policyRequest";

/** Which policies to compare, and how budgets are converted. */
export interface ComparisonRequest extends PolicyRequest {
  readonly currency: BudgetCurrency;
  /** Conversions as formulas of Excel itself over the rates on the sheet, or of the add-in. */
  readonly form: "native" | "functions";
}

/** The columns of the table of policies, in their order. */
export const policyPlaces = {
  name: 0,
  country: 1,
  year: 2,
  approach: 3,
  kind: 4,
  currency: 5,
  budget: 6,
  rate: 7,
  converted: 8,
  remark: 9,
  source: 10,
  id: 11,
} as const;

/** A rate as it stands on the sheet; the dollar's own is 1. */
export type SheetRate = Pick<ExchangeRate, "currency" | "period" | "perUsd">;

/** What stands where on a comparison sheet; rows are zero-based, each of a header. */
export interface ComparisonLayout {
  readonly catalog: Catalog;
  readonly language: Language;
  readonly currency: BudgetCurrency;
  readonly form: ComparisonRequest["form"];
  readonly policies: readonly Policy[];
  readonly readings: readonly ApproachReading[];
  /** The kinds of budget that occur, in the order of the register. */
  readonly kinds: readonly string[];
  readonly rates: readonly ExchangeRate[];
  readonly sheetRates: readonly SheetRate[];
  readonly approachRow: number;
  readonly chart: { readonly row: number; readonly rows: number };
  readonly budgetRow: number;
  readonly policyRow: number;
  readonly rateRow: number;
  readonly notesRow: number;
  /** Cells of a column of the table of policies, as a formula names them. */
  readonly policyCells: (column: keyof typeof policyPlaces) => string;
  /** Cells of the rates: currency, year, units for one dollar. */
  readonly rateCells: readonly [string, string, string];
}

/** Lines above the first table: title, approach, kinds, rate, formulas. */
export const topLines = 6;
const leastChartRows = 14;

/**
 * Decides what stands where.
 *
 * @param catalog the data
 * @param request which policies
 * @returns the layout
 * @throws {MissingDataError} no policy fits
 */
export function comparisonLayout(catalog: Catalog, request: ComparisonRequest): ComparisonLayout {
  const { language, currency, form } = request;
  const policies = requestedPolicies(catalog, request);
  const readings = approachReadings(catalog, policies);
  const kinds = [...new Set(policies.flatMap(({ budgetKind }) => budgetKind ?? []))];
  const rates = ratesUsed(catalog, policies, currency);
  const sheetRates = [...rates, ...dollars(catalog, policies, currency)];
  const approachRow = topLines + 2;
  const chart = {
    row: approachRow + readings.length + 3,
    rows: Math.max(leastChartRows, readings.length + 5),
  };
  const budgetRow = chart.row + chart.rows + 2;
  const policyRow = budgetRow + readings.length + 4;
  const rateRow = policyRow + policies.length + 3;
  const rateColumn = (column: number): string => fixedColumn(rateRow + 1, column, sheetRates.length);
  return {
    ...{ catalog, language, currency, form, policies, readings, kinds, rates, sheetRates },
    ...{ approachRow, chart, budgetRow, policyRow, rateRow },
    notesRow: rateRow + sheetRates.length + 2,
    policyCells: (column) => fixedColumn(policyRow + 1, policyPlaces[column], policies.length),
    rateCells: [rateColumn(0), rateColumn(1), rateColumn(2)],
  };
}

/** With the dollar among the rates, one formula converts from and into any currency. */
function dollars(
  catalog: Catalog,
  policies: readonly Policy[],
  wanted: BudgetCurrency,
): readonly SheetRate[] {
  const converted = policies.flatMap((policy) => {
    const budget = policyBudget(catalog, policy, wanted);
    return budget?.converted === undefined ? [] : [budget];
  });
  const years = converted
    .filter(({ currency }) => currency !== wanted && (wanted === "USD" || currency === "USD"))
    .map(({ year }) => year);
  return [...new Set(years)]
    .sort((a, b) => a - b)
    .map((year) => ({ currency: "USD", period: String(year), perUsd: 1 }));
}
