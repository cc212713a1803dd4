import type { Catalog } from "../../../catalog/catalog";
import type { SheetPiece } from "../../sheet/sheetPlan";
import { needsAddIn } from "../../analysisSheet/sheetForm";
import { joinPieces } from "../../analysisSheet/joinPieces";
import { linesPart, type Line } from "../../analysisSheet/linesPart";
import { pageSetup } from "../../analysisSheet/pageSetup";
import { tablePart } from "../../analysisSheet/tablePart";
import type { AnalysisPlan } from "../../analysisSheet/writeAnalysisSheet";
import { filledText } from "../filledText";
import { approachMeaning, budgetRules, budgetUnits, noteLabels, policyHeaders } from "../policyWords";
import { rateSources } from "../rateNotes";
import { approachPart } from "./approachPart";
import { budgetPart } from "./budgetPart";
import {
  comparisonLayout,
  topLines,
  type ComparisonLayout,
  type ComparisonRequest,
} from "./comparisonLayout";
import { comparisonWords as words } from "./comparisonWords";
import { policyPart, policyPartColumns } from "./policyPart";

/**
 * Plans the comparison of policies: approaches by country, budgets by country and kind in one currency, the policies
 * themselves and the rates. All figures of the first two are formulas over the third.
 *
 * @param catalog the data
 * @param request which policies, in which currency and form
 * @returns the sheet as data
 * @throws {MissingDataError} no policy fits
 */
export function planComparison(catalog: Catalog, request: ComparisonRequest): AnalysisPlan {
  const layout = comparisonLayout(catalog, request);
  const { language, approachRow, budgetRow, policyRow, rateRow, notesRow } = layout;
  const columns = policyPartColumns(layout);
  const notes = noteLines(layout);
  const end = notesRow + notes.length;
  const place = { textColumn: 1, columns: 8, characters: 120 };
  const heading = (row: number, label: string, text?: string): Partial<SheetPiece> =>
    linesPart([{ kind: "heading", label, ...(text === undefined ? {} : { text: { text } }) }], {
      row,
      ...place,
    });
  const piece = joinPieces([
    { styles: [{ range: { row: 0, column: 0, rows: end, columns: columns.length }, style: { size: 10 } }] },
    { columnWidths: columns.map(({ characters }, column) => ({ column, characters })) },
    linesPart(titleLines(layout), { row: 0, ...place }),
    heading(approachRow - 1, words.byApproach[language]),
    approachPart(layout),
    heading(budgetRow - 1, words.byKind[language], budgetUnits[layout.currency].header[language]),
    budgetPart(layout),
    heading(policyRow - 1, words.policies[language]),
    policyPart(layout),
    heading(rateRow - 1, words.rates[language]),
    ratesPart(layout),
    linesPart(notes, { row: notesRow, ...place }),
  ]);
  const setup = pageSetup({ name: words.sheet, language, rows: end, columns: columns.length });
  return { piece, marks: [], setup };
}

function titleLines({ language, policies, readings, form }: ComparisonLayout): readonly Line[] {
  const years = policies.map(({ year }) => year);
  const subtitle = filledText(words.subtitle[language], {
    count: policies.length,
    countries: readings.length,
    from: Math.min(...years),
    to: Math.max(...years),
  });
  const line = (label: string, text: string): Line => ({ kind: "plain", label, text: { text } });
  const lines = [
    { kind: "title" as const, label: words.title[language] },
    line(words.policies[language], subtitle),
    line(noteLabels.approaches[language], approachMeaning[language]),
    line(noteLabels.budgets[language], `${budgetRules.kinds[language]} ${budgetRules.overlap[language]}`),
    line(noteLabels.rates[language], budgetRules.rate[language]),
    ...(form === "functions" ? [line(words.addIn[language], needsAddIn[language])] : []),
  ];
  return lines.slice(0, topLines);
}

function ratesPart({ language, sheetRates, rateRow }: ComparisonLayout): Partial<SheetPiece> {
  return tablePart({
    row: rateRow,
    column: 0,
    language,
    columns: [
      { header: policyHeaders.currency, characters: 44 },
      { header: policyHeaders.year, characters: 18, numberFormat: "0" },
      { header: words.perUsd, characters: 14, numberFormat: "#,##0.0000" },
    ],
    rows: sheetRates.map(({ currency, period, perUsd }) => [{ text: currency }, Number(period), perUsd]),
  });
}

function noteLines({ catalog, rates, language }: ComparisonLayout): readonly Line[] {
  const cited = rateSources(catalog, rates, language).map((text): Line => ({
    kind: "plain",
    label: noteLabels.rates[language],
    text: { text },
  }));
  const version = `${catalog.version} (SHA-256 ${catalog.hash.slice(0, 16)})`;
  return [...cited, { kind: "plain", label: noteLabels.version[language], text: { text: version } }];
}
