import { countryOf } from "../../../catalog/policies/countryOf";
import { policyBudget } from "../../../catalog/policies/policyBudget";
import { withParticles } from "../../../catalog/withParticles";
import type { Policy } from "../../../model/catalogTypes";
import type { CellContent } from "../../cellText";
import type { SheetPiece } from "../../sheet/sheetPlan";
import { ofRow, quoted } from "../../analysisSheet/formulaText";
import { tablePart, type ResultColumn } from "../../analysisSheet/tablePart";
import { filledText } from "../filledText";
import { policyCells } from "../policyCells";
import { budgetUnits, policyHeaders } from "../policyWords";
import { policyPlaces, type ComparisonLayout } from "./comparisonLayout";
import { comparisonWords as words } from "./comparisonWords";

/**
 * The policies that are compared, with the conversion of each budget by a formula.
 *
 * @param layout what stands where
 * @returns the table as a piece
 */
export function policyPart(layout: ComparisonLayout): Partial<SheetPiece> {
  const { language, policies, policyRow } = layout;
  return tablePart({
    name: "SEOULAI_POLICIES",
    row: policyRow,
    column: 0,
    columns: policyPartColumns(layout),
    language,
    filterButtons: true,
    rows: policies.map((policy, at) => policyRowOf(layout, policy, policyRow + 1 + at)),
  });
}

/**
 * The columns of the table of policies; all tables of the sheet share their widths.
 *
 * @param layout for the currency
 * @returns a column a place
 */
export function policyPartColumns({ currency }: ComparisonLayout): readonly ResultColumn[] {
  const rate = (language: "en" | "ko"): string => filledText(words.rate[language], { currency });
  return [
    { header: policyHeaders.name, characters: 44, wrap: true },
    { header: policyHeaders.country, characters: 18, wrap: true },
    { header: policyHeaders.year, characters: 14, numberFormat: "0" },
    { header: policyHeaders.approach, characters: 17 },
    { header: policyHeaders.budgetKind, characters: 17 },
    { header: policyHeaders.currency, characters: 14 },
    { header: policyHeaders.budget, characters: 21, numberFormat: "#,##0" },
    { header: { en: rate("en"), ko: rate("ko") }, characters: 16, numberFormat: "#,##0.000000" },
    { header: budgetUnits[currency].header, characters: 16, numberFormat: "#,##0.0" },
    { header: words.remark, characters: 30, wrap: true },
    { header: policyHeaders.source, characters: 56, wrap: true },
    { header: policyHeaders.id, characters: 22 },
  ];
}

function policyRowOf(layout: ComparisonLayout, policy: Policy, row: number): CellContent[] {
  const { catalog, language, currency } = layout;
  const own = policyCells(catalog, policy, language);
  const budget = policyBudget(catalog, policy, currency);
  const hasRate = budget?.converted !== undefined;
  const formulas = layout.form === "native" ? nativeFormulas(layout, row) : addInFormulas(layout, row);
  const remark = withParticles(
    filledText(words.noRate[language], { currency: policy.budgetCurrency ?? "", year: policy.year }),
  );
  return [
    own.name,
    { text: countryOf(catalog, policy.area)?.name[language] ?? policy.area },
    own.year,
    own.approach,
    own.budgetKind,
    own.currency,
    own.budget,
    ...(hasRate ? formulas.map((formula): CellContent => ({ formula })) : [null, null]),
    budget === undefined || hasRate ? null : { text: remark },
    own.source,
    own.id,
  ];
}

function nativeFormulas(
  { currency, rateCells: [currencies, years, perUsd] }: ComparisonLayout,
  row: number,
): readonly string[] {
  const [own, year] = [ofRow(row, policyPlaces.currency), ofRow(row, policyPlaces.year)];
  const rateOf = (code: string): string => `AVERAGEIFS(${perUsd},${currencies},${code},${years},${year})`;
  const wanted = quoted(currency);
  return [
    `=IF(${own}=${wanted},1,${rateOf(wanted)}/${rateOf(own)})`,
    `=${ofRow(row, policyPlaces.budget)}*${ofRow(row, policyPlaces.rate)}/${String(budgetUnits[currency].units)}`,
  ];
}

function addInFormulas({ currency }: ComparisonLayout, row: number): readonly string[] {
  const [own, year] = [ofRow(row, policyPlaces.currency), ofRow(row, policyPlaces.year)];
  const exchanged = (amount: string, unit: string): string =>
    `=SEOULAI.EXCHANGE(${amount},${own},${quoted(unit)},${year})`;
  return [exchanged("1", currency), exchanged(ofRow(row, policyPlaces.budget), budgetUnits[currency].code)];
}
