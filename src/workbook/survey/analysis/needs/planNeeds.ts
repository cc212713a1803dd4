import type { Bilingual } from "../../../../model/language";
import type { CellContent } from "../../../cellText";
import type { SheetPiece } from "../../../sheet/sheetPlan";
import { scoreAddress } from "../../scores/scoreAddress";
import { surveyLine, type AnalysisInput } from "../analysisInput";
import { needsAddIn } from "../../../analysisSheet/sheetForm";
import type { CrossLine } from "../analysisTypes";
import { fixed, fixedColumn } from "../../../analysisSheet/formulaText";
import { itemValues } from "../itemValues";
import { joinPieces } from "../../../analysisSheet/joinPieces";
import { linesPart, type Line } from "../../../analysisSheet/linesPart";
import { look } from "../../../analysisSheet/look";
import { mapCells, mapPart, type MapRequest, topicsOfPage } from "../mapPart";
import { pageSetup } from "../../../analysisSheet/pageSetup";
import { scaleAxisStart } from "../scaleAxisStart";
import { tablePart } from "../../../analysisSheet/tablePart";
import { topicPairs, type TopicPairs } from "../topicPairs";
import { weightsExtraRows, weightsPart } from "../weights/weightsPart";
import type { AnalysisPlan } from "../../../analysisSheet/writeAnalysisSheet";
import { needsColumn, needsColumns, type NeedsKey } from "./needsColumns";
import { needsFormulas } from "./needsFormulas";
import { locusQuadrants, needsWords as words } from "./needsWords";

export interface NeedsOptions {
  readonly crossLine: CrossLine;
  readonly top?: number;
}

/** A chart lower than this squeezes its names. */
const chartRows = 26;
/** Row of the yellow cell of the cross-lines; the lines of both axes and the number of highest needs stand beneath. */
const settingRow = 3;
const topRow = settingRow + 3;
const printed = needsColumns.length;

/**
 * Plans the needs analysis of a round.
 *
 * @param input survey, scores, form, language
 * @param options where the cross-lines stand at first, how many needs may be of top priority
 * @returns the sheet as data, and what was left out
 * @throws {MissingDataError} no topic with both items
 */
export function planNeeds(
  input: AnalysisInput,
  options: NeedsOptions,
): { readonly plan: AnalysisPlan; readonly remarks: readonly Bilingual[] } {
  const { language, round } = input;
  const topics = topicPairs(input.survey, input.scores);
  const top = topLines(input, topics.remarks);
  const header = top.length + 1;
  const rows = topics.pairs.length;
  const lower = header + rows + 2;
  const notes = noteLines(input);
  const notesRow = lower + Math.max(chartRows, rows + weightsExtraRows) + 1;
  const end = notesRow + notes.length;
  const map = mapOf(input, options, topics, { header, lower });
  const weights = weightsOf(input, topics, { row: lower, header });
  const width = needsColumns.reduce((sum, { characters }) => sum + characters, 0);
  const quadrants = fixedColumn(header + 1, needsColumn("quadrant"), rows);
  const piece = joinPieces([
    sheetLook(end),
    linesPart(top, { row: 0, textColumn: 2, columns: printed - 2, characters: width - 41 }),
    tablePart({
      name: "SEOULAI_NEEDS",
      row: header,
      column: 0,
      columns: needsColumns,
      rows: bodyOf(input, topics, map),
      language,
      filterButtons: true,
    }),
    mapPart(map),
    topCell(options.top ?? { formula: `=COUNTIF(${quadrants},"HH")` }, input),
    weights.piece,
    linesPart(notes, { row: notesRow, textColumn: 1, columns: printed - 1, characters: width - 30 }),
    priorityLook(header, rows),
  ]);
  const name = { en: `${words.sheet.en} round ${round}`, ko: `${round}차 ${words.sheet.ko}` };
  const setup = pageSetup({ name, language, rows: end, columns: printed, onePage: rows <= topicsOfPage });
  return { remarks: topics.remarks, plan: { piece, marks: [weights.mark], setup } };
}

function topLines(
  { survey, scores, round, form, language }: AnalysisInput,
  remarks: readonly Bilingual[],
): Line[] {
  const line = (kind: Line["kind"], label: Bilingual, text?: Bilingual): Line => ({
    kind,
    label: label[language],
    ...(text === undefined ? {} : { text: { text: text[language] } }),
  });
  return [
    line("title", words.title),
    line("plain", words.survey, surveyLine({ survey, scores, round, form, language })),
    line("plain", words.howToRead, words.howToReadText),
    line("plain", words.crossLines, words.crossLinesHow),
    line("plain", words.crossGap),
    line("plain", words.crossImportance),
    line("plain", words.top, words.topHow),
    ...remarks.map((remark) => line("warning", words.leftOut, remark)),
    ...(form === "functions" ? [line("plain", words.addIn, needsAddIn)] : []),
  ];
}

function bodyOf(
  { scores, form, language }: AnalysisInput,
  topics: TopicPairs,
  map: MapRequest,
): CellContent[][] {
  const { header, rows } = map.table;
  const options = {
    form,
    language,
    scaleMax: topics.scaleMax,
    header,
    rows,
    map: mapCells(map),
    top: fixed(topRow, 1),
  };
  return topics.pairs.map((pair, at) => {
    const ranges = {
      importance: scoreAddress(scores, pair.importance.id),
      current: scoreAddress(scores, pair.current.id),
    };
    const formulas = needsFormulas(header + 1 + at, ranges, options);
    const typed = { topic: pair.topic, id: pair.importance.id, dimension: pair.dimension };
    return needsColumns.map(({ key }): CellContent =>
      key === "topic" || key === "id" || key === "dimension"
        ? { text: typed[key] }
        : { formula: formulas[key] },
    );
  });
}

function mapOf(
  { language, scores }: AnalysisInput,
  options: NeedsOptions,
  { pairs, scaleMax }: TopicPairs,
  at: { readonly header: number; readonly lower: number },
): MapRequest {
  const means = pairs.flatMap((pair) => {
    const current = itemValues(scores, pair.current.id);
    const both = itemValues(scores, pair.importance.id).flatMap((value, expert) => {
      const other = current[expert] ?? null;
      return value === null || other === null ? [] : [[value, value - other] as const];
    });
    const mean = (place: 0 | 1): number => both.reduce((sum, pairOf) => sum + pairOf[place], 0) / both.length;
    return both.length === 0 ? [] : [{ importance: mean(0), gap: mean(1) }];
  });
  const gaps = [0, ...means.map(({ gap }) => gap)];
  return {
    name: "SEOULAI_NEEDS_MAP",
    title: words.chart[language],
    language,
    table: { header: at.header, rows: pairs.length, idColumn: needsColumn("id") },
    x: {
      title: words.importance[language],
      column: needsColumn("importance"),
      least: scaleAxisStart(
        means.map(({ importance }) => importance),
        scaleMax,
      ),
      most: scaleMax,
      middle: (1 + scaleMax) / 2,
    },
    y: {
      title: words.gap[language],
      column: needsColumn("gap"),
      least: Math.floor((Math.min(...gaps) - 0.1) * 2) / 2,
      most: Math.ceil((Math.max(...gaps) + 0.1) * 2) / 2,
      middle: 0,
    },
    setting: { row: settingRow, column: 1, first: options.crossLine },
    points: pairs.map((pair) => ({ id: pair.importance.id, name: pair.topic })),
    helper: { row: at.header, column: printed + 1 },
    place: { row: at.lower, column: 0, rows: chartRows, columns: needsColumn("rank") - 1 },
  };
}

function weightsOf(
  { language }: AnalysisInput,
  { pairs }: TopicPairs,
  at: { readonly row: number; readonly header: number },
): ReturnType<typeof weightsPart> {
  const column = needsColumn("rank");
  const ids = fixedColumn(at.header + 1, needsColumn("id"), pairs.length);
  const needs = fixedColumn(at.header + 1, needsColumn("need"), pairs.length);
  const positive = `SUMIF(${needs},">0")`;
  return weightsPart({
    row: at.row,
    column,
    language,
    source: "borich",
    title: words.weights[language],
    entries: pairs.map(({ topic, importance }, place) => {
      const own = `INDEX(${needs},MATCH(${fixed(at.row + 2 + place, column)},${ids},0))`;
      return {
        id: importance.id,
        name: topic,
        formula: `=IF(AND(ISNUMBER(${own}),${positive}>0),MAX(0,${own})/${positive},"")`,
      };
    }),
  });
}

function topCell(content: CellContent, { language }: AnalysisInput): Partial<SheetPiece> {
  const range = { row: topRow, column: 1, rows: 1, columns: 1 };
  const text = {
    en: ["Highest needs", "A whole number from 0 to 100, or the formula as built."],
    ko: ["상위 요구도 개수", "0~100의 정수 또는 처음의 수식."],
  }[language];
  const [title = "", message = ""] = text;
  return {
    blocks: [{ row: topRow, column: 1, cells: [[content]] }],
    validations: [
      {
        range,
        rule: { kind: "whole", least: 0, most: 100 },
        prompt: { title, message },
        error: { title, message },
      },
    ],
    styles: [
      {
        range,
        style: {
          bold: true,
          color: look.inputText,
          fill: look.inputFill,
          vertical: "Top",
          horizontal: "Center",
          numberFormat: "0",
        },
      },
    ],
  };
}

function sheetLook(rows: number): Partial<SheetPiece> {
  return {
    styles: [{ range: { row: 0, column: 0, rows, columns: printed + 6 }, style: { size: 10 } }],
    columnWidths: [
      ...needsColumns.map(({ characters }, column) => ({ column, characters })),
      { column: printed, characters: 3 },
      { column: printed + 1, characters: 26 },
    ],
  };
}

function priorityLook(header: number, rows: number): Partial<SheetPiece> {
  const at = (key: NeedsKey): string => `$${fixed(header + 1, needsColumn(key)).replaceAll("$", "")}`;
  return {
    conditionals: [
      {
        kind: "formula",
        range: { row: header + 1, column: needsColumn("quadrant"), rows, columns: 2 },
        formula: `=LEN(${at("priority")})>0`,
        style: { color: look.warning, fill: look.warningFill, bold: true },
      },
    ],
  };
}

function noteLines({ language }: AnalysisInput): Line[] {
  return [
    { kind: "heading", label: words.quadrants[language] },
    ...locusQuadrants.map(({ code, meaning }): Line => ({
      kind: "plain",
      label: code,
      text: { text: meaning[language] },
    })),
    { kind: "plain", label: words.method[language], text: { text: words.methodText[language] } },
  ];
}
