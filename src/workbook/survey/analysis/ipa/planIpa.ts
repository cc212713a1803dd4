import { MissingDataError } from "../../../../model/errors";
import type { Bilingual } from "../../../../model/language";
import type { CellContent } from "../../../cellText";
import type { SheetPiece } from "../../../sheet/sheetPlan";
import { scoreAddress } from "../../scores/scoreAddress";
import type { SurveyItem } from "../../surveyTypes";
import { surveyLine, type AnalysisInput } from "../analysisInput";
import { needsAddIn } from "../../../analysisSheet/sheetForm";
import type { CrossLine } from "../analysisTypes";
import { fixedColumn } from "../../../analysisSheet/formulaText";
import { itemValues } from "../itemValues";
import { joinPieces } from "../../../analysisSheet/joinPieces";
import { linesPart, type Line } from "../../../analysisSheet/linesPart";
import { mapCells, mapPart, type MapAxis, type MapCells, type MapRequest, topicsOfPage } from "../mapPart";
import { meanOf } from "../meanOf";
import { pageSetup } from "../../../analysisSheet/pageSetup";
import { scaleAxisStart } from "../scaleAxisStart";
import { tablePart } from "../../../analysisSheet/tablePart";
import { isOverall, topicPairs, type TopicPair, type TopicPairs } from "../topicPairs";
import { weightsExtraRows, weightsPart } from "../weights/weightsPart";
import type { AnalysisPlan } from "../../../analysisSheet/writeAnalysisSheet";
import { ceilingFormula } from "./ceilingFormula";
import { derivedColumns, statedColumns, type IpaColumn, type IpaKey } from "./ipaColumns";
import { ipaFormulas } from "./ipaFormulas";
import { ipaQuadrants, ipaWords as words } from "./ipaWords";

export interface IpaOptions {
  readonly importance: "stated" | "derived";
  readonly crossLine: CrossLine;
}

/** A chart lower than this squeezes its names. */
const chartRows = 26;

/**
 * Plans the importance-performance analysis of a round.
 *
 * @param input survey, scores, form, language
 * @param options stated or derived importance, where the cross-lines stand at first
 * @returns the sheet as data, and what was left out
 * @throws {MissingDataError} no topic with both items; derived without an item "overall"
 */
export function planIpa(
  input: AnalysisInput,
  options: IpaOptions,
): { readonly plan: AnalysisPlan; readonly remarks: readonly Bilingual[] } {
  const { language } = input;
  const topics = ipaTopics(input, options);
  const sheet = layoutOf(input, options, topics);
  const { columns, columnOf, header, rows, lower, notesRow } = sheet;
  const map = mapOf(input, options, sheet);
  const weights = weightsOf(input, topics.pairs, {
    row: lower,
    column: columns.length - 3,
    ids: fixedColumn(header + 1, columnOf("id"), rows),
    values: fixedColumn(header + 1, columnOf("importance"), rows),
  });
  const notes = noteLines(input);
  const width = columns.reduce((sum, { characters }) => sum + characters, 0);
  const piece = joinPieces([
    sheetLook(columns, notesRow + notes.length),
    linesPart(sheet.top, { row: 0, textColumn: 2, columns: columns.length - 2, characters: width - 41 }),
    tablePart({
      name: "SEOULAI_IPA",
      row: header,
      column: 0,
      columns,
      rows: bodyOf(input, options, sheet, mapCells(map)),
      language,
      filterButtons: true,
    }),
    mapPart(map),
    weights.piece,
    linesPart(notes, { row: notesRow, textColumn: 1, columns: columns.length - 1, characters: width - 30 }),
  ]);
  const setup = pageSetup({
    name: sheetLabel(input, options),
    language,
    rows: notesRow + notes.length,
    columns: columns.length,
    onePage: rows <= topicsOfPage,
  });
  return { remarks: topics.remarks, plan: { piece, marks: [weights.mark], setup } };
}

/** Derived importance has the overall item besides. */
type IpaTopics = TopicPairs & { readonly overall?: SurveyItem };

interface IpaLayout {
  readonly topics: IpaTopics;
  readonly columns: readonly IpaColumn[];
  readonly columnOf: (key: IpaKey) => number;
  readonly top: readonly Line[];
  readonly header: number;
  readonly rows: number;
  /** Row of the chart and of the weights. */
  readonly lower: number;
  readonly notesRow: number;
}

function layoutOf(input: AnalysisInput, options: IpaOptions, topics: IpaTopics): IpaLayout {
  const columns = options.importance === "stated" ? statedColumns : derivedColumns;
  const columnOf = (key: IpaKey): number => columns.findIndex((column) => column.key === key);
  const lines = topLines(input, options, topics.remarks);
  const header = lines.length + 1;
  const rows = topics.pairs.length;
  const lower = header + rows + 2;
  const table = { header, rows, shares: columnOf("top"), answers: columnOf("importanceAnswers") };
  const top = lines.map((line) =>
    line.label === words.ceiling[input.language]
      ? { ...line, text: { formula: ceilingFormula(table, input.language) } }
      : line,
  );
  const notesRow = lower + Math.max(chartRows, rows + weightsExtraRows) + 1;
  return { topics, columns, columnOf, top, header, rows, lower, notesRow };
}

function bodyOf(
  { scores, form, language }: AnalysisInput,
  { importance }: IpaOptions,
  { topics, columns, columnOf, header, rows }: IpaLayout,
  map: MapCells,
): CellContent[][] {
  const overall = topics.overall === undefined ? "" : scoreAddress(scores, topics.overall.id);
  const { scaleMax } = topics;
  const options = { form, language, importance, scaleMax, header, rows, map, overall, columnOf };
  return topics.pairs.map((pair, at) => {
    const ranges = {
      importance: scoreAddress(scores, pair.importance.id),
      current: scoreAddress(scores, pair.current.id),
    };
    const formulas = ipaFormulas(header + 1 + at, ranges, options);
    const typed = { topic: pair.topic, id: pair.importance.id, dimension: pair.dimension };
    return columns.map(({ key }): CellContent =>
      key === "topic" || key === "id" || key === "dimension"
        ? { text: typed[key] }
        : { formula: formulas[key] },
    );
  });
}

function sheetLook(columns: readonly IpaColumn[], rows: number): Partial<SheetPiece> {
  return {
    styles: [{ range: { row: 0, column: 0, rows, columns: columns.length + 6 }, style: { size: 10 } }],
    columnWidths: [
      ...columns.map(({ characters }, column) => ({ column, characters })),
      { column: columns.length, characters: 3 },
      { column: columns.length + 1, characters: 26 },
    ],
  };
}

function sheetLabel({ round }: AnalysisInput, { importance }: IpaOptions): Bilingual {
  const name = importance === "stated" ? words.sheet : words.sheetDerived;
  return { en: `${name.en} round ${round}`, ko: `${round}차 ${name.ko}` };
}

function topLines(input: AnalysisInput, options: IpaOptions, remarks: readonly Bilingual[]): Line[] {
  const { language, form } = input;
  const isStated = options.importance === "stated";
  const line = (kind: Line["kind"], label: Bilingual, text?: Bilingual): Line => ({
    kind,
    label: label[language],
    ...(text === undefined ? {} : { text: { text: text[language] } }),
  });
  return [
    line("title", isStated ? words.title : words.titleDerived),
    line("plain", words.survey, surveyLine(input)),
    line("plain", words.howToRead, isStated ? words.stated : words.derived),
    line("plain", words.crossLines, words.crossLinesHow),
    line("plain", words.crossImportance),
    line("plain", words.crossCurrent),
    ...(isStated ? [line("plain", words.ceiling, { en: "-", ko: "-" })] : []),
    ...remarks.map((remark) => line("warning", words.leftOut, remark)),
    ...(form === "functions" ? [line("plain", words.addIn, needsAddIn)] : []),
  ];
}

/** Row of the yellow cell; the lines of both axes stand beneath it. */
const settingRow = 3;

function mapOf(input: AnalysisInput, options: IpaOptions, sheet: IpaLayout): MapRequest {
  const { language, scores } = input;
  const { topics, columns, columnOf } = sheet;
  const { pairs, scaleMax } = topics;
  const isStated = options.importance === "stated";
  const means = (item: (pair: TopicPair) => SurveyItem): number[] =>
    pairs.flatMap((pair) => meanOf(itemValues(scores, item(pair).id)) ?? []);
  const onScale = [...means((pair) => pair.current), ...(isStated ? means((pair) => pair.importance) : [])];
  const x: MapAxis = {
    title: words.current[language],
    column: columnOf("current"),
    least: scaleAxisStart(onScale, scaleMax),
    most: scaleMax,
    middle: (1 + scaleMax) / 2,
  };
  const column = columnOf("importance");
  const y: MapAxis = isStated
    ? { ...x, title: words.importance[language], column }
    : { title: words.derivedImportance[language], column, least: -1, most: 1 };
  return {
    name: "SEOULAI_IPA_MAP",
    title: words.chart[language],
    language,
    table: { header: sheet.header, rows: pairs.length, idColumn: columnOf("id") },
    x,
    y,
    setting: { row: settingRow, column: 1, first: options.crossLine },
    points: pairs.map((pair) => ({ id: pair.importance.id, name: pair.topic })),
    ...(isStated ? { diagonal: words.diagonal[language] } : {}),
    helper: { row: sheet.header, column: columns.length + 1 },
    place: { row: sheet.lower, column: 0, rows: chartRows, columns: columns.length - 4 },
  };
}

function weightsOf(
  { language }: AnalysisInput,
  pairs: readonly TopicPair[],
  at: { readonly row: number; readonly column: number; readonly ids: string; readonly values: string },
): ReturnType<typeof weightsPart> {
  return weightsPart({
    row: at.row,
    column: at.column,
    language,
    source: "importance",
    title: words.weights[language],
    entries: pairs.map(({ topic, importance }, place) => {
      const own = `INDEX(${at.values},MATCH(${fixedColumn(at.row + 2 + place, at.column, 1).split(":")[0] ?? ""},${at.ids},0))`;
      const positive = `SUMIF(${at.values},">0")`;
      return {
        id: importance.id,
        name: topic,
        formula: `=IF(AND(ISNUMBER(${own}),${positive}>0),MAX(0,${own})/${positive},"")`,
      };
    }),
  });
}

function noteLines({ language }: AnalysisInput): Line[] {
  return [
    { kind: "heading", label: words.quadrants[language] },
    ...ipaQuadrants.map((entry): Line => ({
      kind: "plain",
      label: entry.words[language],
      text: { text: entry.advice[language] },
    })),
    { kind: "plain", label: words.method[language], text: { text: words.methodText[language] } },
  ];
}

/** The topics, and where importance is derived the item that it is derived from. */
function ipaTopics({ survey, scores }: AnalysisInput, { importance }: IpaOptions): IpaTopics {
  const topics = topicPairs(survey, scores);
  if (importance === "stated") return topics;
  const overall = survey.items.find(
    ({ id, kind, topic }) => kind === "current" && isOverall(topic) && scores.columnOf.has(id),
  );
  if (overall !== undefined) return { ...topics, overall };
  throw new MissingDataError({
    en: 'Derived importance needs an item of the kind "current level" whose topic is "overall", asked in this round; there is none. Add it to the questionnaire, or use the stated importance.',
    ko: "도출 중요도에는 주제가 '전체'이고 유형이 현재 수준인 문항이 이 차수에 있어야 하는데 없습니다. 설문지에 추가하거나 응답한 중요도를 쓰십시오.",
  });
}
