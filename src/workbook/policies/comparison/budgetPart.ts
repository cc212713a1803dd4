import { policyBudget } from "../../../catalog/policies/policyBudget";
import { word } from "../../../catalog/words";
import type { Policy } from "../../../model/catalogTypes";
import type { CellContent } from "../../cellText";
import type { SheetPiece } from "../../sheet/sheetPlan";
import { fixed, fixedColumn, ofRow } from "../../analysisSheet/formulaText";
import { tablePart, type ResultColumn } from "../../analysisSheet/tablePart";
import { policyHeaders } from "../policyWords";
import { totalStyle } from "./approachPart";
import type { ComparisonLayout } from "./comparisonLayout";
import { comparisonWords as words } from "./comparisonWords";

/**
 * The budgets of each country in one currency, a column a kind: nothing is added across the kinds. Amounts without a
 * rate stand beside them in their own currency.
 *
 * @param layout what stands where
 * @returns the table as a piece
 */
export function budgetPart(layout: ComparisonLayout): Partial<SheetPiece> {
  const { language, readings, kinds, budgetRow: header } = layout;
  const columns: readonly ResultColumn[] = [
    { header: policyHeaders.country, characters: 44 },
    ...kinds.map((kind): ResultColumn => ({
      header: { en: word("budgetKind", kind, "en"), ko: word("budgetKind", kind, "ko") },
      characters: 14,
      numberFormat: "#,##0.0",
    })),
    // Runs on into the empty cells beside it.
    { header: words.apart, characters: 120 },
  ];
  const rows = readings.map(({ country, policies }, at): CellContent[] => [
    { text: country.name[language] },
    ...kinds.map((_, kind): CellContent => ({ formula: sumOf(layout, header + 1 + at, 1 + kind) })),
    apart(layout, policies),
  ]);
  const total: CellContent[] = [
    { text: words.all[language] },
    ...kinds.map((_, kind): CellContent => {
      const cells = fixedColumn(header + 1, 1 + kind, readings.length);
      return { formula: `=IF(COUNT(${cells})=0,"",SUM(${cells}))` };
    }),
    null,
  ];
  const table = tablePart({ row: header, column: 0, columns, language, rows: [...rows, total] });
  return {
    ...table,
    styles: [...(table.styles ?? []), totalStyle(header + 1 + readings.length, columns.length)],
  };
}

function sumOf({ budgetRow: header, policyCells }: ComparisonLayout, row: number, column: number): string {
  const own = [
    `${policyCells("country")},${ofRow(row, 0)}`,
    `${policyCells("kind")},${fixed(header, column)}`,
  ].join(",");
  const converted = policyCells("converted");
  return `=IF(COUNTIFS(${own},${converted},">=0")=0,"",SUMIFS(${converted},${own}))`;
}

/** Such as "GBP 1,000,000,000 (unstated period)". */
function apart({ catalog, currency, language }: ComparisonLayout, policies: readonly Policy[]): CellContent {
  const texts = policies.flatMap((policy) => {
    const budget = policyBudget(catalog, policy, currency);
    if (budget === undefined || budget.converted !== undefined) return [];
    return `${budget.currency} ${budget.value.toLocaleString("en-US")} (${word("budgetKind", budget.kind, language)})`;
  });
  return texts.length === 0 ? null : { text: texts.join("; ") };
}
