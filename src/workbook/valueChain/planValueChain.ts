import type { Catalog } from "../../catalog/catalog";
import type { ComparabilityFault } from "../../catalog/comparability/comparabilityFaults";
import { overrideMark, requireComparable } from "../../catalog/comparability/requireComparable";
import { MissingDataError } from "../../model/errors";
import type { Bilingual } from "../../model/language";
import { needsAddIn } from "../analysisSheet/sheetForm";
import { joinPieces } from "../analysisSheet/joinPieces";
import { linesPart, type Line } from "../analysisSheet/linesPart";
import { look } from "../analysisSheet/look";
import { pageSetup } from "../analysisSheet/pageSetup";
import type { AnalysisPlan } from "../analysisSheet/writeAnalysisSheet";
import type { SheetPiece } from "../sheet/sheetPlan";
import { behindPart } from "./behindPart";
import { acrossCountries, chainFaults } from "./chainFaults";
import { chartsPart } from "./chartsPart";
import { measuresOf } from "./measure";
import { missingLines, otherFigures } from "./missingLines";
import { overviewPart } from "./overviewPart";
import { overviewRows } from "./overviewRows";
import { sourceList, sourcesPart, type SourceList } from "./sourceList";
import type { ValueChainRequest } from "./valueChainRequest";
import { valueChainWords as words } from "./valueChainWords";

/** Letters across the label column and a column of a measure. */
const labelCharacters = 28;
const measureCharacters = 13;
/** Rows of the charts. */
const chartRows = 22;
/** Letters across the columns behind the sheet. */
const behindWidths = [26, 20, 26, 10, 12, 10, 12, 12, 12];

/**
 * Plans the value-chain sheet: the measures of the four segments side by side, charts, what is missing, sources, and the
 * figures behind them beside the printed page.
 *
 * @param catalog the data
 * @param request home, peers, form, language
 * @returns the sheet as data, and what a person should know
 * @throws {MissingDataError} no value chain in the data
 * @throws {InputError} figures of one measure that do not compare, and no override
 */
export function planValueChain(
  catalog: Catalog,
  request: ValueChainRequest,
): { readonly plan: AnalysisPlan; readonly remarks: readonly Bilingual[] } {
  const { language } = request;
  const measures = measuresOf(catalog);
  if (measures.length === 0) throw noValueChain();
  requireComparable(acrossCountries(catalog, measures), { override: request.override });
  const faults = chainFaults(catalog, measures);
  const remarks = missingLines(catalog, request, measures);
  const sources = sourceList(catalog, language);
  const top = topLines(catalog, request, request.override ? faults : []);
  const header = top.length + 1;
  const behind = behindPart(catalog, request, {
    row: header,
    column: measures.length + 2,
    measures,
    sources,
  });
  const rows = overviewRows(catalog, request, behind, sources);
  const overview = overviewPart(catalog, request, { row: header, measures, rows, behind, sources });
  const charts = header + overview.height + 1;
  const columns = measures.length + 1;
  // Puts sources on the list before the list is written.
  const others = otherFigures(catalog, sources).map((one) => one[language]);
  const lower = lowerPart(request, { row: charts + chartRows + 1, columns, remarks, sources });
  const piece = joinPieces([
    sheetLook(lower.end, columns),
    linesPart(top, { row: 0, ...textPlace(columns) }),
    overview.piece,
    chartsPart(catalog, request, {
      measures,
      behind,
      names: { row: header + 1, column: 1, rows: 1, columns: measures.length },
      shares: rows.flatMap(({ isShare, label, key }, at) =>
        isShare === true ? [{ key, label, row: overview.firstRow + at }] : [],
      ),
      place: { row: charts, column: 0, rows: chartRows, columns },
    }),
    lower.piece,
    behind.piece,
    textsBehind({ row: behind.end + 1, column: columns + 1 }, [
      words.alsoInData[language],
      ...others,
      words.sources[language],
      ...sources.full(),
    ]),
  ]);
  const setup = pageSetup({ name: words.sheet, language, rows: lower.end, columns });
  const page = { ...setup.page, onePage: true, portrait: true };
  return { remarks, plan: { piece, marks: [], setup: { ...setup, page } } };
}

function sheetLook(rows: number, columns: number): Partial<SheetPiece> {
  const widths = [
    labelCharacters,
    ...Array.from({ length: columns - 1 }, () => measureCharacters),
    3,
    ...behindWidths,
  ];
  return {
    styles: [{ range: { row: 0, column: 0, rows, columns }, style: { size: 10 } }],
    columnWidths: widths.map((characters, column) => ({ column, characters })),
  };
}

/** Where texts stand beside their labels. */
function textPlace(columns: number): { textColumn: number; columns: number; characters: number } {
  return { textColumn: 1, columns: columns - 1, characters: (columns - 1) * measureCharacters - 4 };
}

/** What is missing, the method, and the sources in short. */
function lowerPart(
  { language }: ValueChainRequest,
  parts: {
    readonly row: number;
    readonly columns: number;
    readonly remarks: readonly Bilingual[];
    readonly sources: SourceList;
  },
): { readonly piece: Partial<SheetPiece>; readonly end: number } {
  const { row, columns, remarks, sources } = parts;
  const notes: readonly Line[] = [
    ...remarks.map((remark, at): Line => line("plain", at === 0 ? words.missing : nothing, remark, language)),
    line("plain", words.method, words.methodText, language),
    line("heading", words.sources, words.sourcesText, language),
  ];
  const left = Math.floor(columns / 2);
  const list = sourcesPart(sources.short(), {
    row: row + notes.length,
    left,
    right: columns - left,
    characters: labelCharacters + (left - 1) * measureCharacters,
  });
  return {
    end: row + notes.length + list.rows,
    piece: joinPieces([linesPart(notes, { row, ...textPlace(columns) }), list.piece]),
  };
}

const nothing: Bilingual = { en: "", ko: "" };

function line(kind: Line["kind"], label: Bilingual, text: Bilingual, language: "en" | "ko"): Line {
  return { kind, label: label[language], text: { text: text[language] } };
}

/** Texts one under the other that run on beside the printed page; the first is a heading. */
function textsBehind(at: { row: number; column: number }, texts: readonly string[]): Partial<SheetPiece> {
  return {
    blocks: [{ ...at, cells: texts.map((text) => [{ text }]) }],
    styles: [{ range: { ...at, rows: texts.length, columns: 1 }, style: { size: 9, color: look.quiet } }],
  };
}

function topLines(
  catalog: Catalog,
  { language, form }: ValueChainRequest,
  overridden: readonly ComparabilityFault[],
): Line[] {
  const mark = overrideMark(overridden);
  const version = {
    en: `SEOULAI data ${catalog.version}`,
    ko: `SEOULAI 데이터 ${catalog.version}`,
  };
  return [
    { kind: "title", label: words.title[language] },
    line("plain", words.data, version, language),
    line("plain", words.howToRead, words.howToReadText, language),
    ...(mark === undefined ? [] : [line("warning", words.override, mark, language)]),
    ...(form === "functions" ? [line("plain", { en: "Add-in", ko: "추가 기능" }, needsAddIn, language)] : []),
  ];
}

function noValueChain(): MissingDataError {
  return new MissingDataError({
    en: "The data hold no figures of the value chain. Use a later version of the data.",
    ko: "자료에 가치사슬 수치가 없습니다. 더 최근 자료를 쓰십시오.",
  });
}
