import type { Catalog } from "../../catalog/catalog";
import { periodCell } from "../../catalog/period";
import { shortName } from "../../catalog/query/seriesIndicator";
import type { Bilingual } from "../../model/language";
import type { CellContent } from "../cellText";
import type { CellBlock, SheetPiece, StyledRange } from "../sheet/sheetPlan";
import { fixed, fixedColumn, ofRow } from "../analysisSheet/formulaText";
import { look } from "../analysisSheet/look";
import type { Measure } from "./measure";
import type { SourceList } from "./sourceList";
import type { ValueChainRequest } from "./valueChainRequest";
import { valueChainWords as words } from "./valueChainWords";

/** Where the figures of a measure stand, as references. */
export interface MeasureCells {
  /** Those of the period that is read. */
  readonly values: string;
  /** The same with the rest of the whole, where they are shares. */
  readonly whole: string;
  readonly rest: string | undefined;
  readonly entities: string;
  /** Names and shares of the countries; undefined where the data name none. */
  readonly countries: string | undefined;
  readonly shares: string | undefined;
  /** Row of each country, by its id. */
  readonly rows: ReadonlyMap<string, number>;
}

export interface Behind {
  readonly piece: Partial<SheetPiece>;
  /** In the order of the measures. */
  readonly cells: readonly MeasureCells[];
  readonly columns: {
    readonly share: number;
    readonly growth: number;
    readonly fromValue: number;
    readonly toValue: number;
    readonly years: number;
  };
  /** The first row beneath. */
  readonly end: number;
}

/** Columns of the figures, from the first. */
const figure = { area: 1, entity: 2, period: 3, value: 4 } as const;
/** Columns of the countries, from the first. */
const country = { name: 1, share: 2, from: 3, fromValue: 4, to: 5, toValue: 6, years: 7, growth: 8 } as const;

/**
 * The cells behind the sheet: every figure with period, unit and source, and each country's share and growth.
 *
 * @param catalog the data
 * @param request form, language, override
 * @param place first row and column, the measures and the sources
 * @returns the cells, and where they stand
 */
export function behindPart(
  catalog: Catalog,
  request: ValueChainRequest,
  place: {
    readonly row: number;
    readonly column: number;
    readonly measures: readonly Measure[];
    readonly sources: SourceList;
  },
): Behind {
  const { language } = request;
  const { row, column, measures } = place;
  const figures = measures.map((measure) => figureRows(catalog, request, measure, place.sources));
  const firsts = runningFirsts(row + 2, figures);
  const countryHeader = row + 2 + figures.flat().length + 1;
  const countryFirsts = runningFirsts(
    countryHeader + 1,
    measures.map(({ countries }) => countries),
  );
  const cells = measures.map((measure, at) => {
    const first = firsts[at] ?? 0;
    const countries = { first: countryFirsts[at] ?? 0, column };
    return measureCells(measure, { first, column }, countries);
  });
  const bodies = figures.map((rows, at) => rows.map((cellsOfRow) => cellsOfRow(firsts[at] ?? 0, column)));
  const countryBodies = measures.map((measure, at) =>
    countryRows(catalog, request, measure, {
      row: countryFirsts[at] ?? 0,
      column,
      figures: { first: firsts[at] ?? 0, rows: figures[at]?.length ?? 0 },
    }),
  );
  const where = { row, column, countryHeader };
  return {
    cells,
    columns: {
      share: column + country.share,
      growth: column + country.growth,
      fromValue: column + country.fromValue,
      toValue: column + country.toValue,
      years: column + country.years,
    },
    end: countryHeader + 1 + countryBodies.flat().length,
    piece: {
      blocks: blocksOf(where, bodies.flat(), countryBodies.flat(), language),
      styles: stylesOf(where, countryBodies.flat().length),
    },
  };
}

interface BehindPlace {
  readonly row: number;
  readonly column: number;
  readonly countryHeader: number;
}

function blocksOf(
  { row, column, countryHeader }: BehindPlace,
  figures: CellContent[][],
  countries: CellContent[][],
  language: ValueChainRequest["language"],
): CellBlock[] {
  const text = (key: Bilingual): CellContent => ({ text: key[language] });
  return [
    { row, column, cells: [[text(words.behind)]] },
    { row: row + 1, column, cells: [figureHeader.map(text)] },
    { row: row + 2, column, cells: figures },
    { row: countryHeader, column, cells: [countryHeaderWords.map(text)] },
    ...countries.map((line, at) => ({ row: countryHeader + 1 + at, column, cells: [line] })),
  ];
}

function stylesOf({ row, column, countryHeader }: BehindPlace, countries: number): StyledRange[] {
  const columns = countryHeaderWords.length;
  return [
    {
      range: { row, column, rows: countryHeader - row + 1 + countries, columns },
      style: { size: 9, color: look.quiet },
    },
    ...[row, row + 1, countryHeader].map((at): StyledRange => ({
      range: { row: at, column, rows: 1, columns },
      style: { bold: true, fill: look.sideFill },
    })),
    ...[country.share, country.growth].map((at): StyledRange => ({
      range: { row: countryHeader + 1, column: column + at, rows: Math.max(1, countries), columns: 1 },
      style: { numberFormat: "0.0%" },
    })),
  ];
}

/** The first row of each group, one under the other. */
function runningFirsts(from: number, groups: readonly (readonly unknown[])[]): number[] {
  let next = from;
  return groups.map((group) => {
    const first = next;
    next += group.length;
    return first;
  });
}

type FigureRow = (first: number, column: number) => CellContent[];

function figureRows(
  catalog: Catalog,
  { language }: ValueChainRequest,
  measure: Measure,
  sources: SourceList,
): FigureRow[] {
  const name = measure.indicator.name[language];
  const unit = catalog.units.get(measure.unit)?.name[language] ?? measure.unit;
  const plain = (one: Measure["named"][number]): FigureRow => {
    const cells: CellContent[] = [
      { text: name },
      {
        text:
          measure.reading.parts === "market" ? words.market[language] : nameOf(catalog, one.area, language),
      },
      { text: one.entity ?? "" },
      periodContent(one.period),
      one.value,
      { text: unit },
      { text: sources.numberOf(one.source) },
      { text: one.note ?? "" },
    ];
    return () => cells;
  };
  const rest: FigureRow = (first, column) => [
    { text: name },
    null,
    { text: words.notNamed[language] },
    periodContent(measure.period),
    {
      formula: `=MAX(0,ROUND(100-SUM(${fixedColumn(first, column + figure.value, measure.named.length)}),9))`,
    },
    { text: unit },
    null,
    null,
  ];
  return [...measure.named.map(plain), ...(measure.isShare ? [rest] : []), ...measure.others.map(plain)];
}

function measureCells(
  measure: Measure,
  figures: { readonly first: number; readonly column: number },
  countries: { readonly first: number; readonly column: number },
): MeasureCells {
  const named = measure.named.length;
  const values = figures.column + figure.value;
  const count = measure.countries.length;
  const isNamed = count > 0;
  return {
    values: fixedColumn(figures.first, values, named),
    whole: fixedColumn(figures.first, values, named + (measure.isShare ? 1 : 0)),
    rest: measure.isShare ? fixed(figures.first + named, values) : undefined,
    entities: fixedColumn(figures.first, figures.column + figure.entity, named),
    countries: isNamed ? fixedColumn(countries.first, countries.column + country.name, count) : undefined,
    shares: isNamed ? fixedColumn(countries.first, countries.column + country.share, count) : undefined,
    rows: new Map(measure.countries.map(({ area }, at) => [area, countries.first + at])),
  };
}

function countryRows(
  catalog: Catalog,
  request: ValueChainRequest,
  measure: Measure,
  at: {
    readonly row: number;
    readonly column: number;
    readonly figures: { readonly first: number; readonly rows: number };
  },
): CellContent[][] {
  const { language } = request;
  const column = (part: number, rows: number): string =>
    fixedColumn(at.figures.first, at.column + part, rows);
  const named = measure.named.length;
  return measure.countries.map(({ area, growth }, place) => {
    const row = at.row + place;
    const cell = (part: number): string => ofRow(row, at.column + part);
    const sum = `SUMIF(${column(figure.area, named)},${cell(country.name)},${column(figure.value, named)})`;
    const whole = measure.isShare ? "100" : `SUM(${column(figure.value, named)})`;
    const all = at.figures.rows;
    const then = (period: number): string =>
      `=SUMPRODUCT((${column(figure.area, all)}=${cell(country.name)})*(${column(figure.period, all)}=${cell(period)})*${column(figure.value, all)})`;
    const head: CellContent[] = [
      { text: measure.indicator.name[language] },
      { text: nameOf(catalog, area, language) },
      { formula: `=${sum}/${whole}` },
    ];
    if (growth.kind !== "span" || (growth.otherBasis && !request.override)) {
      const reason = growth.kind === "span" ? words.otherBasis : words[growth.kind];
      return [...head, null, null, null, null, null, { text: reason[language] }];
    }
    const [from, to, years] = [country.fromValue, country.toValue, country.years].map(cell);
    // Excel's own formula in both forms: names on the map are placed before the add-in's functions have answered.
    const rate = `=(${to ?? ""}/${from ?? ""})^(1/${years ?? ""})-1`;
    return [
      ...head,
      periodContent(growth.from),
      { formula: then(country.from) },
      periodContent(growth.to),
      { formula: then(country.to) },
      growth.years,
      { formula: rate },
    ];
  });
}

function nameOf(catalog: Catalog, id: string | undefined, language: ValueChainRequest["language"]): string {
  const area = id === undefined ? undefined : catalog.areas.get(id);
  return area === undefined ? (id ?? "") : shortName(area, language);
}

function periodContent(period: string): CellContent {
  const cell = periodCell(period);
  return typeof cell === "number" ? cell : { text: cell };
}

const figureHeader: readonly Bilingual[] = [
  words.measure,
  words.country,
  words.entity,
  words.period,
  words.value,
  words.unit,
  words.source,
  words.note,
  { en: "", ko: "" },
];

const countryHeaderWords: readonly Bilingual[] = [
  words.measure,
  words.country,
  words.share,
  words.from,
  words.fromValue,
  words.to,
  words.toValue,
  words.years,
  words.growth,
];
