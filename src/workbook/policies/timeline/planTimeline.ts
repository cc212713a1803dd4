import type { Catalog } from "../../../catalog/catalog";
import { approaches } from "../../../catalog/policies/approachReadings";
import { countryOf } from "../../../catalog/policies/countryOf";
import { shortName } from "../../../catalog/query/seriesIndicator";
import { word } from "../../../catalog/words";
import type { Policy } from "../../../model/catalogTypes";
import type { Language } from "../../../model/language";
import type { CellContent } from "../../cellText";
import type { Rect, SeriesChartPlan } from "../../sheet/sheetPlan";
import { textWidth } from "../../sheet/textHeight";
import { fixed, ofRow } from "../../analysisSheet/formulaText";
import { joinPieces } from "../../analysisSheet/joinPieces";
import { linesPart, type Line } from "../../analysisSheet/linesPart";
import { pageSetup } from "../../analysisSheet/pageSetup";
import { tablePart, type ResultColumn } from "../../analysisSheet/tablePart";
import type { AnalysisPlan } from "../../analysisSheet/writeAnalysisSheet";
import { approachColors } from "../approachColors";
import { filledText } from "../filledText";
import { policyCells } from "../policyCells";
import { requestedPolicies, type PolicyRequest } from "../policyRequest";
import { noteLabels, policyHeaders } from "../policyWords";
import { timelineWords as words } from "./timelineWords";

/** Where the columns of the table stand; a column an approach follows, and one for bars without an end. */
const places = { name: 0, country: 1, approach: 2, year: 3, targetYear: 4, source: 5, label: 6, before: 7 };
const firstBar = 8;

const openColor = "#A6A6A6";
/** Rows of 15 points: room for title, legend and axis, and for each bar. */
const chartFrame = 7;
const rowsABar = 1.15;
/** Over fewer years the axis would be marked at halves. */
const leastSpan = 10;
/** A name in the chart is cut here; the table has it in full. */
const longestName = 54;

/**
 * Plans the timeline of policies: a bar from the first year to the target year, coloured by approach. A policy
 * without a target year is drawn over its first year alone, in grey, and marked: it is not drawn as ending.
 *
 * @param catalog the data
 * @param request which policies
 * @returns the sheet as data
 * @throws {MissingDataError} no policy fits
 */
export function planTimeline(catalog: Catalog, request: PolicyRequest): AnalysisPlan {
  const { language } = request;
  const policies = inOrder(catalog, requestedPolicies(catalog, request));
  const used = approaches.filter((approach) => policies.some((policy) => policy.approach === approach));
  const lines = topLines(catalog, policies, language);
  const chart = {
    row: lines.length + 1,
    rows: chartFrame + Math.ceil(policies.length * rowsABar),
  };
  const header = chart.row + chart.rows + 2;
  const columns = tableColumns(used);
  const printed = places.source + 1;
  const place = { textColumn: 1, columns: printed - 1, characters: 130 };
  const end = header + policies.length + 1;
  const piece = joinPieces([
    { styles: [{ range: { row: 0, column: 0, rows: end, columns: columns.length }, style: { size: 10 } }] },
    { columnWidths: columns.map(({ characters }, column) => ({ column, characters })) },
    linesPart(lines, { row: 0, ...place }),
    linesPart([{ kind: "heading", label: words.policies[language] }], { row: header - 1, ...place }),
    tablePart({
      name: "SEOULAI_TIMELINE",
      row: header,
      column: 0,
      columns,
      language,
      filterButtons: true,
      rows: policies.map((policy, at) =>
        policyRow(catalog, policy, { language, row: header + 1 + at, header, used }),
      ),
    }),
    { seriesCharts: [timelineChart(policies, used, { language, header, chart, columns: printed })] },
  ]);
  return { piece, marks: [], setup: pageSetup({ name: words.sheet, language, rows: end, columns: printed }) };
}

/** Country by country in the order of the areas, then by first year. */
function inOrder(catalog: Catalog, policies: readonly Policy[]): readonly Policy[] {
  const order = new Map([...catalog.areas.keys()].map((id, at) => [id, at]));
  const of = ({ area }: Policy): number => order.get(countryOf(catalog, area)?.id ?? area) ?? order.size;
  return [...policies].sort((a, b) => of(a) - of(b) || a.year - b.year);
}

function topLines(catalog: Catalog, policies: readonly Policy[], language: Language): readonly Line[] {
  const open = policies.filter(({ targetYear }) => targetYear === undefined).length;
  const line = (label: string, text: string): Line => ({ kind: "plain", label, text: { text } });
  return [
    { kind: "title", label: words.title[language] },
    line(words.bars[language], words.barsMeaning[language]),
    ...(open === 0
      ? []
      : [line(words.open[language], filledText(words.openMeaning[language], { count: open }))]),
    line(words.edit[language], words.editMeaning[language]),
    line(noteLabels.version[language], `${catalog.version} (SHA-256 ${catalog.hash.slice(0, 16)})`),
  ];
}

type Approach = (typeof approaches)[number];

function tableColumns(used: readonly Approach[]): readonly ResultColumn[] {
  const bar = { characters: 14, numberFormat: "0.0" };
  return [
    { header: policyHeaders.name, characters: 46, wrap: true },
    { header: policyHeaders.country, characters: 20, wrap: true },
    { header: policyHeaders.approach, characters: 18 },
    { header: policyHeaders.year, characters: 12, numberFormat: "0" },
    { header: policyHeaders.targetYear, characters: 14, numberFormat: "0" },
    { header: policyHeaders.source, characters: 60, wrap: true },
    { header: words.label, characters: 40 },
    { header: words.before, ...bar },
    ...used.map((approach): ResultColumn => ({
      header: { en: word("approach", approach, "en"), ko: word("approach", approach, "ko") },
      ...bar,
    })),
    { header: words.open, ...bar },
  ];
}

function policyRow(
  catalog: Catalog,
  policy: Policy,
  at: {
    readonly language: Language;
    readonly row: number;
    readonly header: number;
    readonly used: readonly Approach[];
  },
): CellContent[] {
  const { language, row, header, used } = at;
  const own = policyCells(catalog, policy, language);
  const [year, target] = [ofRow(row, places.year), ofRow(row, places.targetYear)];
  const country = countryOf(catalog, policy.area)?.name[language] ?? policy.area;
  return [
    own.name,
    { text: country },
    own.approach,
    own.year,
    own.targetYear,
    own.source,
    { text: chartName(catalog, policy, language) },
    // Each year is drawn around its mark on the axis.
    { formula: `=${year}-0.5` },
    ...used.map((_, bar): CellContent => ({
      formula: `=IF(AND(${target}<>"",${ofRow(row, places.approach)}=${fixed(header, firstBar + bar)}),${target}-${year}+1,"")`,
    })),
    { formula: `=IF(${target}="",1,"")` },
  ];
}

function chartName(catalog: Catalog, policy: Policy, language: Language): string {
  const country = countryOf(catalog, policy.area);
  const of = country === undefined ? policy.area : shortName(country, language);
  const name = shortened(`${of}: ${policy.name}`);
  return policy.targetYear === undefined ? filledText(words.openMark[language], { name }) : name;
}

function shortened(text: string): string {
  if (textWidth(text) <= longestName) return text;
  let kept = text;
  while (textWidth(kept) > longestName - 1) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

function timelineChart(
  policies: readonly Policy[],
  used: readonly Approach[],
  sheet: {
    readonly language: Language;
    readonly header: number;
    readonly chart: { readonly row: number; readonly rows: number };
    readonly columns: number;
  },
): SeriesChartPlan {
  const { language, header, chart } = sheet;
  const years = policies.flatMap(({ year, targetYear }) => [year, targetYear ?? year]);
  const least = Math.min(...years) - 1;
  const cells = (column: number): Rect => ({ row: header + 1, column, rows: policies.length, columns: 1 });
  return {
    name: "SEOULAI_POLICY_TIMELINE",
    kind: "BarStacked",
    title: words.title[language],
    categories: cells(places.label),
    series: [
      { name: words.before[language], values: cells(places.before), color: "#FFFFFF", clear: true },
      ...used.map((approach, bar) => ({
        name: word("approach", approach, language),
        values: cells(firstBar + bar),
        color: approachColors[approach],
      })),
      { name: words.open[language], values: cells(firstBar + used.length), color: openColor },
    ],
    place: { row: chart.row, column: 0, rows: chart.rows, columns: sheet.columns },
    axis: {
      least,
      most: Math.max(Math.max(...years) + 1, least + leastSpan),
      numberFormat: "0",
      title: words.axis[language],
    },
    reversedCategories: true,
    legend: true,
  };
}
