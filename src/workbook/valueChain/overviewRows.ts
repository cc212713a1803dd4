import type { Catalog } from "../../catalog/catalog";
import { shortName } from "../../catalog/query/seriesIndicator";
import type { Language } from "../../model/language";
import type { CellContent } from "../cellText";
import { columnLetters } from "../sheet/address";
import { fixed } from "../analysisSheet/formulaText";
import type { Behind, MeasureCells } from "./behindPart";
import type { Measure } from "./measure";
import type { SourceList } from "./sourceList";
import type { ValueChainRequest } from "./valueChainRequest";
import { valueChainWords as words } from "./valueChainWords";

/** A row of the overview: a label, and a cell a measure. */
export interface OverviewRow {
  readonly key: string;
  readonly label: string;
  readonly numberFormat?: string;
  /** The share of a country or of the rest, drawn in the chart. */
  readonly isShare?: boolean;
  /** Its cells may take two lines. */
  readonly isLong?: boolean;
  cell(at: MeasureAt): CellContent;
}

/** A measure with its cells and its column. */
export interface MeasureAt {
  readonly measure: Measure;
  readonly cells: MeasureCells;
  readonly column: number;
  /** Row of the sheet in which the cell stands. */
  readonly row: number;
}

/**
 * The rows of the overview, in order.
 *
 * @param catalog the data
 * @param request home, peers, form, language
 * @param behind the cells behind the sheet
 * @param sources the sources so far
 * @returns the rows
 */
export function overviewRows(
  catalog: Catalog,
  request: ValueChainRequest,
  behind: Pick<Behind, "columns">,
  sources: SourceList,
): readonly OverviewRow[] {
  const { language, home, peers } = request;
  const areas = [home, ...peers.filter((peer) => peer !== home)];
  return [
    { key: "period", label: words.period[language], cell: ({ measure }) => ({ text: measure.period }) },
    {
      key: "unit",
      label: words.unit[language],
      cell: ({ measure }) => ({ text: catalog.units.get(measure.unit)?.name[language] ?? measure.unit }),
    },
    {
      key: "parts",
      isLong: true,
      label: words.parts[language],
      cell: ({ measure }) => ({ text: words[measure.reading.parts][language] }),
    },
    ...areas.map((id): OverviewRow => ({
      key: id,
      label: nameOf(catalog, id, language),
      isLong: true,
      numberFormat: "0.0%",
      isShare: true,
      cell: (at) => ofCountry(id, behind.columns.share, at, language),
    })),
    ...remainders(areas.length, language),
    ...concentration(request),
    ...leaders(language),
    ...areas.map((id): OverviewRow => ({
      key: `growth ${id}`,
      isLong: true,
      label: `${words.growth[language]}: ${nameOf(catalog, id, language)}`,
      numberFormat: "+0.0%;-0.0%;0.0%",
      cell: (at) => growthOf(id, at, behind, request),
    })),
    {
      key: "source",
      label: words.source[language],
      cell: ({ measure: { named, others } }) => ({
        text: sources.numbersOf([...named, ...others].map(({ source }) => source)),
      }),
    },
  ];
}

function nameOf(catalog: Catalog, id: string, language: Language): string {
  const area = catalog.areas.get(id);
  return area === undefined ? id : shortName(area, language);
}

function ofCountry(
  id: string,
  column: number,
  { measure, cells }: MeasureAt,
  language: Language,
): CellContent {
  if (measure.reading.parts === "market") return { text: words.notByCountry[language] };
  const row = cells.rows.get(id);
  return row === undefined ? { text: words.noFigure[language] } : { formula: `=${fixed(row, column)}` };
}

/** Words where there is no growth: the cell behind says why. */
function growthOf(
  id: string,
  at: MeasureAt,
  { columns }: Pick<Behind, "columns">,
  { form, language, override }: ValueChainRequest,
): CellContent {
  const row = at.cells.rows.get(id);
  const growth = at.measure.countries.find(({ area }) => area === id)?.growth;
  const isOpen = growth?.kind !== "span" || (growth.otherBasis && !override);
  if (form === "native" || isOpen || row === undefined) return ofCountry(id, columns.growth, at, language);
  const cells = [columns.fromValue, columns.toValue, columns.years].map((column) => fixed(row, column));
  return { formula: `=SEOULAI.CAGR(${cells.join(",")})` };
}

/** What of the whole the countries above, whose rows stand right over it, do not take. */
function remainders(countries: number, language: Language): readonly OverviewRow[] {
  return [
    {
      key: "others",
      label: words.othersNamed[language],
      numberFormat: "0.0%",
      isShare: true,
      cell: ({ measure, cells, column, row }) => {
        const whole = measure.isShare ? "100" : `SUM(${cells.values})`;
        const letters = columnLetters(column);
        const shown = `SUM(${letters}${row + 1 - countries}:${letters}${row})`;
        return { formula: `=MAX(0,ROUND(SUM(${cells.values})/${whole}-${shown},12))` };
      },
    },
    {
      key: "notNamed",
      label: words.notNamed[language],
      numberFormat: "0.0%",
      isShare: true,
      cell: ({ cells }) =>
        cells.rest === undefined ? { text: words.notKnown[language] } : { formula: `=${cells.rest}/100` },
    },
  ];
}

function leaders(language: Language): readonly OverviewRow[] {
  const notByCountry = { text: words.notByCountry[language] };
  return [
    {
      key: "leader",
      label: words.leader[language],
      cell: ({ cells: { countries, shares } }) =>
        countries === undefined || shares === undefined
          ? notByCountry
          : { formula: `=INDEX(${countries},MATCH(MAX(${shares}),${shares},0))` },
    },
    {
      key: "leaderShare",
      label: words.leaderShare[language],
      numberFormat: "0.0%",
      cell: ({ cells: { shares } }) => (shares === undefined ? notByCountry : { formula: `=MAX(${shares})` }),
    },
    {
      key: "leadingFirm",
      isLong: true,
      label: words.leadingFirm[language],
      cell: ({ measure, cells: { entities, values } }) =>
        measure.reading.parts === "countries"
          ? { text: words.notByFirm[language] }
          : { formula: `=INDEX(${entities},MATCH(MAX(${values}),${values},0))` },
    },
  ];
}

function concentration({ form, language }: ValueChainRequest): readonly OverviewRow[] {
  const isLive = form === "functions";
  const hhi = (range: string): string =>
    isLive ? `SEOULAI.CLUSTER.HHI(${range})` : `SUMSQ(${range})/SUM(${range})^2`;
  return [
    {
      key: "hhi",
      label: words.hhi[language],
      numberFormat: "0.000",
      cell: ({ cells }) => ({ formula: `=${hhi(cells.whole)}` }),
    },
    {
      key: "hhiLeast",
      label: words.hhiLeast[language],
      numberFormat: "0.000",
      cell: ({ cells, row, column }) =>
        cells.rest === undefined
          ? { text: words.notKnown[language] }
          : { formula: `=${columnLetters(column)}${row}-(${cells.rest}/SUM(${cells.whole}))^2` },
    },
    {
      key: "cr3",
      label: words.cr3[language],
      numberFormat: "0.0%",
      // The rest of a whole is no firm, so it is not among the largest.
      cell: ({ measure, cells }) => {
        const largest = [1, 2, 3].map((k) => `LARGE(${cells.values},${k})`).join("+");
        const sum = `(${measure.named.length <= 3 ? `SUM(${cells.values})` : largest})`;
        return { formula: `=${sum}/${measure.isShare ? "100" : `SUM(${cells.values})`}` };
      },
    },
  ];
}
