import type { Catalog } from "../../catalog/catalog";
import { shortName } from "../../catalog/query/seriesIndicator";
import type { Observation } from "../../model/catalogTypes";
import type { Bilingual } from "../../model/language";
import type { CellContent } from "../cellText";
import { decimalsOf, flaggedFormat, unitFormat } from "../sheet/numberFormat";
import type { SheetPiece, StyledRange } from "../sheet/sheetPlan";
import { joinPieces } from "../analysisSheet/joinPieces";
import { ofRow, quoted } from "../analysisSheet/formulaText";
import { look } from "../analysisSheet/look";
import { tablePart, type ResultColumn } from "../analysisSheet/tablePart";
import type { SourceList } from "../valueChain/sourceList";
import type { ProfileRequest } from "./profileRequest";
import { isSameAs, type ProfileGroup, type ProfileRow } from "./profileRows";
import { profileWords as words } from "./profileWords";

type ProfileKey =
  | "indicator"
  | "unit"
  | "period"
  | "value0"
  | "value1"
  | "difference"
  | "leader"
  | "leaderValue"
  | "gap0"
  | "gap1"
  | "place0"
  | "place1"
  | "source";

type ProfileColumn = ResultColumn & { readonly key: ProfileKey };

/** A row of the table: a heading over a group, or an indicator. */
type TableRow = ProfileGroup | ProfileRow;

/** The table with the places that the charts need. */
export interface ProfileTable {
  readonly piece: Partial<SheetPiece>;
  readonly columns: readonly ProfileColumn[];
  /** Rows of the sheet, header included. */
  readonly height: number;
  /** Row of the sheet of each indicator. */
  readonly rowOf: ReadonlyMap<ProfileRow, number>;
  readonly columnOf: (key: ProfileKey) => number;
}

/**
 * The table of a profile.
 *
 * @param catalog the data
 * @param request areas, form, language
 * @param parts its row on the sheet, the indicators, and the sources so far
 * @returns the table
 */
export function profileTable(
  catalog: Catalog,
  request: ProfileRequest,
  parts: { readonly row: number; readonly rows: readonly ProfileRow[]; readonly sources: SourceList },
): ProfileTable {
  const { language } = request;
  const columns = columnsOf(catalog, request);
  const columnOf = (key: ProfileKey): number => columns.findIndex((column) => column.key === key);
  const lines = withHeadings(parts.rows);
  const first = parts.row + 1;
  const body = lines.map((line, at): CellContent[] =>
    typeof line === "string"
      ? columns.map((_, place) => (place === 0 ? { text: words[line][language] } : null))
      : columns.map(({ key }) =>
          cellOf({ catalog, request, row: line, sources: parts.sources, at: first + at, columnOf }, key),
        ),
  );
  return {
    columns,
    columnOf,
    height: 1 + lines.length,
    rowOf: new Map(
      lines.flatMap((line, at) => (typeof line === "string" ? [] : [[line, first + at] as const])),
    ),
    piece: joinPieces([
      tablePart({ row: parts.row, column: 0, columns, rows: body, language }),
      {
        styles: [
          ...formats(catalog, { lines, first, columnOf }),
          {
            range: { row: first, column: columnOf("leader"), rows: lines.length, columns: 1 },
            style: { indent: 1 },
          },
          ...headingLooks(lines, first, columns.length),
        ],
      },
    ]),
  };
}

function columnsOf(catalog: Catalog, { areas, language }: ProfileRequest): readonly ProfileColumn[] {
  const isPair = areas.length === 2;
  const names = areas.map((id) => {
    const area = catalog.areas.get(id);
    return area === undefined ? { en: id, ko: id } : { en: shortName(area, "en"), ko: shortName(area, "ko") };
  });
  const each = (
    prefix: "value" | "gap" | "place",
    header: (name: Bilingual) => Bilingual,
    characters: number,
  ) =>
    names.map((name, at): ProfileColumn => ({
      key: `${prefix}${at === 0 ? 0 : 1}`,
      header: header(name),
      characters,
      align: "Right",
    }));
  const after =
    (text: Bilingual) =>
    (name: Bilingual): Bilingual =>
      isPair ? { en: `${text.en}, ${name.en}`, ko: `${text.ko}, ${name.ko}` } : text;
  return [
    { key: "indicator", header: words.indicator, characters: language === "en" ? 38 : 32, wrap: true },
    { key: "unit", header: words.unit, characters: 18, wrap: true },
    { key: "period", header: words.period, characters: 11, align: "Center" },
    ...each("value", (name) => name, 12),
    ...(isPair
      ? [{ key: "difference" as const, header: words.difference, characters: 11, align: "Right" as const }]
      : []),
    { key: "leader", header: words.leader, characters: 19, wrap: true },
    { key: "leaderValue", header: words.leaderValue, characters: 11, align: "Right" },
    ...each("gap", after(words.gap), 11),
    ...each("place", after(words.place), 9),
    { key: "source", header: words.source, characters: 9, align: "Center" },
  ];
}

function withHeadings(rows: readonly ProfileRow[]): readonly TableRow[] {
  return rows.flatMap((row, at): TableRow[] =>
    rows[at - 1]?.group === row.group ? [row] : [row.group, row],
  );
}

interface CellInput {
  readonly catalog: Catalog;
  readonly request: ProfileRequest;
  readonly row: ProfileRow;
  readonly sources: SourceList;
  /** Row of the sheet. */
  readonly at: number;
  readonly columnOf: (key: ProfileKey) => number;
}

function cellOf(input: CellInput, key: ProfileKey): CellContent {
  const { catalog, request, row } = input;
  const { language } = request;
  switch (key) {
    case "indicator":
      return { text: row.indicator.name[language] };
    case "unit":
      return { text: catalog.units.get(row.indicator.unit)?.name[language] ?? row.indicator.unit };
    case "period":
      return { text: periodsOf(row) };
    case "value0":
    case "value1":
      return valueCell(request, row.figures[key === "value0" ? 0 : 1]);
    case "difference":
      return differenceCell(input);
    case "leader": {
      const area = catalog.areas.get(row.leader?.area ?? "");
      return area === undefined ? null : { text: shortName(area, language) };
    }
    case "leaderValue":
      return row.leader === undefined ? null : valueCell(request, row.leader);
    case "gap0":
    case "gap1":
      return gapCell(input, key === "gap0" ? 0 : 1);
    case "place0":
    case "place1": {
      const place = row.places[key === "place0" ? 0 : 1];
      return place === undefined ? null : { text: `${place} / ${row.among}` };
    }
    case "source":
      return {
        text: input.sources.numbersOf(
          [...row.figures, row.leader].flatMap((figure) => (figure === undefined ? [] : [figure.source])),
        ),
      };
  }
}

function periodsOf({ figures }: ProfileRow): string {
  return [...new Set(figures.flatMap((figure) => (figure === undefined ? [] : [figure.period])))].join(" / ");
}

/**
 * A figure of the catalog: the function that looks it up, or the number.
 *
 * @param request form and language
 * @param figure the figure
 * @returns the cell; words where there is none
 */
export function valueCell(
  { form, language, asOf }: Pick<ProfileRequest, "form" | "language" | "asOf">,
  figure: Observation | undefined,
): CellContent {
  if (figure === undefined) return { text: words.noFigure[language] };
  if (form === "native") return figure.value;
  const date = asOf === undefined ? [] : [asOf];
  const names = [figure.indicator, figure.area, figure.period, ...date].map(quoted);
  return { formula: `=SEOULAI.BENCHMARK(${names.join(",")})` };
}

function differenceCell({ request, row, at, columnOf }: CellInput): CellContent {
  if (row.isPair) return { formula: `=${ofRow(at, columnOf("value0"))}-${ofRow(at, columnOf("value1"))}` };
  const isRefused = row.faults.length > 0 && row.figures.every((figure) => figure !== undefined);
  return isRefused ? { text: words.notCompared[request.language] } : null;
}

/** A positive gap is what is still missing, whichever way is better. */
function gapCell({ request, row, at, columnOf }: CellInput, area: 0 | 1): CellContent {
  const figure = row.figures[area];
  const { leader, indicator } = row;
  if (figure === undefined) return null;
  if (leader === undefined)
    return row.faults.length > 0 && !request.override ? { text: words.notCompared[request.language] } : null;
  if (!isSameAs(figure, leader) && !request.override) return null;
  const own = ofRow(at, columnOf(area === 0 ? "value0" : "value1"));
  const best = ofRow(at, columnOf("leaderValue"));
  const isLower = indicator.direction === "lower";
  if (request.form === "native") return { formula: isLower ? `=${own}-${best}` : `=${best}-${own}` };
  return { formula: `=SEOULAI.GAP(${best},${own},${quoted(isLower ? "lower" : "higher")})` };
}

function formats(
  catalog: Catalog,
  {
    lines,
    first,
    columnOf,
  }: {
    readonly lines: readonly TableRow[];
    readonly first: number;
    readonly columnOf: (key: ProfileKey) => number;
  },
): StyledRange[] {
  return lines.flatMap((line, at): StyledRange[] => {
    if (typeof line === "string") return [];
    const figures = [...line.figures, line.leader].flatMap((figure) => figure ?? []);
    const plain = unitFormat(
      catalog.units.get(line.indicator.unit),
      decimalsOf(figures.map(({ value }) => value)),
    );
    const style = (key: ProfileKey, figure: Observation | undefined): StyledRange[] => {
      const column = columnOf(key);
      if (column === -1) return [];
      const numberFormat = figure === undefined ? plain : flaggedFormat(plain, figure.bound, figure.status);
      return [{ range: { row: first + at, column, rows: 1, columns: 1 }, style: { numberFormat } }];
    };
    return [
      ...style("value0", line.figures[0]),
      ...style("value1", line.figures[1]),
      ...style("leaderValue", line.leader),
      ...(["difference", "gap0", "gap1"] as const).flatMap((key) => style(key, undefined)),
    ];
  });
}

function headingLooks(lines: readonly TableRow[], first: number, columns: number): StyledRange[] {
  return lines.flatMap((line, at): StyledRange[] =>
    typeof line === "string"
      ? [
          {
            range: { row: first + at, column: 0, rows: 1, columns },
            style: { bold: true, fill: look.sideFill, color: look.title },
          },
        ]
      : [],
  );
}
