import type { Catalog } from "../../catalog/catalog";
import { overrideMark } from "../../catalog/comparability/requireComparable";
import { shortName } from "../../catalog/query/seriesIndicator";
import { word } from "../../catalog/words";
import type { Area } from "../../model/catalogTypes";
import { MissingDataError } from "../../model/errors";
import type { Bilingual, Language } from "../../model/language";
import type { SheetPiece } from "../sheet/sheetPlan";
import { needsAddIn } from "../analysisSheet/sheetForm";
import { joinPieces } from "../analysisSheet/joinPieces";
import { linesPart, type Line } from "../analysisSheet/linesPart";
import { look } from "../analysisSheet/look";
import { pageSetup } from "../analysisSheet/pageSetup";
import type { AnalysisPlan } from "../analysisSheet/writeAnalysisSheet";
import { sourceList, sourcesPart, type SourceList } from "../valueChain/sourceList";
import { policiesPart } from "./policiesPart";
import { profileCharts } from "./profileCharts";
import { profileNotes, type ProfileNotes } from "./profileNotes";
import type { ProfileRequest } from "./profileRequest";
import { furtherFigures, seriesLines } from "./profileSeries";
import { profileRows, type ProfileRow } from "./profileRows";
import { profileTable, type ProfileTable } from "./profileTable";
import { profileWords as words } from "./profileWords";

const chartRows = 17;

/** A profile as data. */
export interface ProfilePlan {
  readonly plan: AnalysisPlan;
  readonly notes: ProfileNotes;
}

/**
 * Plans the profile of an area, or of two side by side, on one page: ranks, figures with the gap to the leader, series,
 * policies, what the data lack, and sources.
 *
 * @param catalog the data
 * @param request areas, form, language, override
 * @returns the sheet as data
 * @throws {MissingDataError} an area that the data do not have, or of which they have no figure
 */
export function planProfile(catalog: Catalog, request: ProfileRequest): ProfilePlan {
  const { language } = request;
  const areas = request.areas.map((id) => requireArea(catalog, id));
  const { rows, left } = shownRows(profileRows(catalog, request), request);
  if (rows.length === 0) throw noFigures(areas);
  const sources = sourceList(catalog, language);
  const notes = profileNotes(catalog, request, rows);
  const top = topLines(catalog, request, { areas, rows });
  const header = top.length + 1;
  const table = profileTable(catalog, request, { row: header, rows, sources });
  const columns = table.columns.length;
  const chartsRow = header + table.height + 1;
  const charts = profileCharts(catalog, request, {
    rows,
    table,
    place: { row: chartsRow, column: 0, rows: chartRows, columns },
    behind: { row: header, column: columns + 1 },
  });
  const policiesRow = chartsRow + (charts.isEmpty ? 0 : chartRows + 1);
  const policies = policiesPart(catalog, request, { row: policiesRow, columns, sources });
  const lower = lowerPart({
    row: policiesRow + policies.rows + 1,
    table,
    lines: noteLines(catalog, request, { notes, left, sources }),
    sources,
  });
  const full = sources.full();
  const piece = joinPieces([
    sheetLook(table, lower.end),
    linesPart(top, { row: 0, ...textPlace(table) }),
    table.piece,
    charts.piece,
    policies.piece,
    lower.piece,
    {
      blocks: [
        {
          row: charts.end + 1,
          column: columns + 1,
          cells: [[{ text: words.sources[language] }], ...full.map((text) => [{ text }])],
        },
      ],
      styles: [
        {
          range: { row: charts.end + 1, column: columns + 1, rows: full.length + 1, columns: 1 },
          style: { size: 9, color: look.quiet },
        },
      ],
    },
  ]);
  const title = `${words.sheet[language]} ${areas.map((area) => shortName(area, language)).join(" - ")}`;
  const setup = pageSetup({ name: { en: title, ko: title }, language, rows: lower.end, columns });
  const page = { ...setup.page, onePage: true, portrait: true };
  return { notes, plan: { piece, marks: [], setup: { ...setup, page } } };
}

/** Own figures in the table of one area; a pair has no room for what nobody can be held against. */
const mostOwn = 12;

function shownRows(
  all: readonly ProfileRow[],
  { areas }: ProfileRequest,
): { readonly rows: readonly ProfileRow[]; readonly left: readonly ProfileRow[] } {
  const own = all.filter(({ group }) => group === "own");
  const left = areas.length === 1 ? own.slice(mostOwn) : own;
  return { rows: all.filter((row) => !left.includes(row)), left };
}

function topLines(
  catalog: Catalog,
  { language, form, override, asOf }: ProfileRequest,
  { areas, rows }: { readonly areas: readonly Area[]; readonly rows: readonly ProfileRow[] },
): Line[] {
  const mark = overrideMark(override ? rows.flatMap(({ faults }) => faults) : []);
  const plain = (label: Bilingual, text: string): Line => ({
    kind: "plain",
    label: label[language],
    text: { text },
  });
  const names = areas.map((area) => shortName(area, language));
  const between = { en: ` ${words.against.en} `, ko: " · " }[language];
  return [
    { kind: "title", label: `${words.title[language]}: ${names.join(between)}` },
    plain(words.area, areas.map((area) => described(catalog, area, language)).join("; ")),
    plain(
      words.data,
      {
        en: `SEOULAI data ${catalog.version}${asOf === undefined ? "" : `, as of ${asOf}`}`,
        ko: `SEOULAI 데이터 ${catalog.version}${asOf === undefined ? "" : `, ${asOf} 기준`}`,
      }[language],
    ),
    plain(words.howToRead, (areas.length === 1 ? words.howToReadOne : words.howToReadPair)[language]),
    ...(mark === undefined
      ? []
      : [{ kind: "warning" as const, label: words.override[language], text: { text: mark[language] } }]),
    ...(form === "functions" ? [plain(words.addIn, needsAddIn[language])] : []),
  ];
}

function described(catalog: Catalog, area: Area, language: Language): string {
  const parent = catalog.areas.get(area.parent ?? "");
  const where = parent === undefined ? "" : `, ${shortName(parent, language)}`;
  return `${area.name[language]} (${word("kind", area.kind, language)}${where})`;
}

function noteLines(
  catalog: Catalog,
  request: ProfileRequest,
  parts: {
    readonly notes: ProfileNotes;
    readonly left: readonly ProfileRow[];
    readonly sources: SourceList;
  },
): readonly Line[] {
  const { language, areas } = request;
  const { notes, left, sources } = parts;
  const group = (label: Bilingual, texts: readonly Bilingual[]): Line[] =>
    texts.map((text, at) => ({
      kind: "plain",
      label: at === 0 ? label[language] : "",
      text: { text: text[language] },
    }));
  const names = (of: Language): string => left.map(({ indicator }) => indicator.name[of]).join(", ");
  const leftOut = {
    en: `${left.length} indicators that only one of the two publishes: ${names("en")}.`,
    ko: `두 지역 가운데 한 곳만 발표하는 지표 ${left.length}개: ${names("ko")}.`,
  };
  const rest =
    left.length === 0 ? [] : [areas.length === 1 ? furtherFigures(catalog, left, sources) : leftOut];
  return [
    ...group(areas.length === 1 ? words.furtherOwn : words.left, rest),
    ...group(words.series, seriesLines(catalog, request, sources)),
    ...group(words.missing, notes.missing),
    ...group(words.notComparedLine, notes.notCompared),
    { kind: "heading", label: words.sources[language], text: { text: words.sourcesText[language] } },
  ];
}

function lowerPart(parts: {
  readonly row: number;
  readonly table: ProfileTable;
  readonly lines: readonly Line[];
  readonly sources: SourceList;
}): { readonly piece: Partial<SheetPiece>; readonly end: number } {
  const { row, table, lines, sources } = parts;
  const columns = table.columns.length;
  const width = widthOf(table);
  // The first columns are the widest.
  const left = Math.min(3, columns - 1);
  const half = table.columns.slice(0, left).reduce((sum, { characters }) => sum + characters, 0);
  const list = sourcesPart(sources.short(), {
    row: row + lines.length,
    left,
    right: columns - left,
    characters: Math.min(half, width - half),
  });
  return {
    end: row + lines.length + list.rows,
    piece: joinPieces([linesPart(lines, { row, ...textPlace(table) }), list.piece]),
  };
}

function widthOf({ columns }: ProfileTable): number {
  return columns.reduce((sum, { characters }) => sum + characters, 0);
}

function textPlace(table: ProfileTable): { textColumn: number; columns: number; characters: number } {
  const columns = table.columns.length - 1;
  return { textColumn: 1, columns, characters: widthOf(table) - (table.columns[0]?.characters ?? 0) - 4 };
}

function sheetLook(table: ProfileTable, rows: number): Partial<SheetPiece> {
  const columns = table.columns.length;
  return {
    styles: [{ range: { row: 0, column: 0, rows, columns }, style: { size: 10 } }],
    columnWidths: [...table.columns.map(({ characters }) => characters), 3, 34, 12, 12].map(
      (characters, column) => ({ column, characters }),
    ),
  };
}

function requireArea(catalog: Catalog, id: string): Area {
  const area = catalog.areas.get(id);
  if (area !== undefined) return area;
  throw new MissingDataError({
    en: `The data have no area “${id}”. Choose one of the list.`,
    ko: `자료에 ‘${id}’ 지역이 없습니다. 목록에서 고르십시오.`,
  });
}

function noFigures(areas: readonly Area[]): MissingDataError {
  const names = (language: Language): string => areas.map((area) => shortName(area, language)).join(", ");
  return new MissingDataError({
    en: `The data have no figure of ${names("en")} that a profile could show. Choose another area.`,
    ko: `자료에 ${names("ko")}의 프로필에 넣을 수치가 없습니다. 다른 지역을 고르십시오.`,
  });
}
