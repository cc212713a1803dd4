import { MissingDataError } from "../../../../model/errors";
import type { Bilingual } from "../../../../model/language";
import type { CellContent } from "../../../cellText";
import { scoreAddress } from "../../scores/scoreAddress";
import type { SurveyItem } from "../../surveyTypes";
import { needsAddIn, surveyLine, type AnalysisInput } from "../analysisInput";
import type { CrossLine } from "../analysisTypes";
import { fixedColumn } from "../formulaText";
import { itemValues } from "../itemValues";
import { joinPieces } from "../joinPieces";
import { linesPart, type Line } from "../linesPart";
import { mapCells, mapPart, type MapAxis, type MapRequest } from "../mapPart";
import { meanOf } from "../meanOf";
import { pageSetup } from "../pageSetup";
import { scaleAxisStart } from "../scaleAxisStart";
import { tablePart } from "../tablePart";
import { isOverall, topicPairs, type TopicPair, type TopicPairs } from "../topicPairs";
import { weightsExtraRows, weightsPart } from "../weights/weightsPart";
import type { AnalysisPlan } from "../writeAnalysisSheet";
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
  const { language, form } = input;
  const topics = topicPairs(input.survey, input.scores);
  const isStated = options.importance === "stated";
  const columns = isStated ? statedColumns : derivedColumns;
  const columnOf = (key: IpaKey): number => columns.findIndex((column) => column.key === key);
  const overall = isStated ? "" : scoreAddress(input.scores, overallItem(input).id);
  const top = topLines(input, options, topics.remarks);
  const header = top.length + 1;
  const rows = topics.pairs.length;
  const lower = header + rows + 2;
  const map = mapOf(input, options, { topics, header, lower, columns });
  const cells = mapCells(map);
  const body = topics.pairs.map((pair, at) => {
    const formulas = ipaFormulas(
      header + 1 + at,
      {
        importance: scoreAddress(input.scores, pair.importance.id),
        current: scoreAddress(input.scores, pair.current.id),
      },
      {
        form,
        language,
        importance: options.importance,
        scaleMax: topics.scaleMax,
        header,
        rows,
        map: cells,
        overall,
        columnOf,
      },
    );
    return columns.map(({ key }): CellContent => {
      if (key === "topic") return { text: pair.topic };
      if (key === "id") return { text: pair.importance.id };
      if (key === "dimension") return { text: pair.dimension };
      return { formula: formulas[key] };
    });
  });
  const weights = weightsOf(input, topics.pairs, {
    row: lower,
    column: columnOf("quadrant") - (isStated ? 0 : 1),
    ids: fixedColumn(header + 1, columnOf("id"), rows),
    values: fixedColumn(header + 1, columnOf("importance"), rows),
  });
  const notes = noteLines(input);
  const notesRow = lower + Math.max(chartRows, rows + weightsExtraRows) + 1;
  const width = columns.reduce((sum, { characters }) => sum + characters, 0);
  const piece = joinPieces([
    {
      styles: [
        { range: { row: 0, column: 0, rows: notesRow + notes.length, columns: 17 }, style: { size: 10 } },
      ],
      columnWidths: [
        ...columns.map(({ characters }, column) => ({ column, characters })),
        { column: columns.length, characters: 3 },
        { column: columns.length + 1, characters: 26 },
      ],
    },
    linesPart(
      top.map((line) =>
        line.label === words.ceiling[language]
          ? { ...line, text: { formula: ceilingFormula(header, rows, columnOf("top"), language) } }
          : line,
      ),
      {
        row: 0,
        textColumn: 2,
        columns: columns.length - 2,
        characters: width - 41,
      },
    ),
    tablePart({
      name: "SEOULAI_IPA",
      row: header,
      column: 0,
      columns,
      rows: body,
      language,
      filterButtons: true,
    }),
    mapPart(map),
    weights.piece,
    linesPart(notes, { row: notesRow, textColumn: 1, columns: columns.length - 1, characters: width - 30 }),
  ]);
  const name = isStated ? words.sheet : words.sheetDerived;
  return {
    remarks: topics.remarks,
    plan: {
      piece,
      marks: [weights.mark],
      setup: pageSetup({
        name: {
          en: `${name.en} round ${input.round}`,
          ko: `${input.round}차 ${name.ko}`,
        },
        language,
        rows: notesRow + notes.length,
        columns: columns.length,
      }),
    },
  };
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

function mapOf(
  input: AnalysisInput,
  options: IpaOptions,
  at: {
    readonly topics: TopicPairs;
    readonly header: number;
    readonly lower: number;
    readonly columns: readonly IpaColumn[];
  },
): MapRequest {
  const { language, scores } = input;
  const { topics, columns } = at;
  const { pairs, scaleMax } = topics;
  const isStated = options.importance === "stated";
  const means = (item: (pair: TopicPair) => SurveyItem): number[] =>
    pairs.flatMap((pair) => meanOf(itemValues(scores, item(pair).id)) ?? []);
  const current = means((pair) => pair.current);
  const least = scaleAxisStart(
    isStated ? [...current, ...means((pair) => pair.importance)] : current,
    scaleMax,
  );
  const middle = (1 + scaleMax) / 2;
  const x: MapAxis = {
    title: words.current[language],
    column: columns.findIndex(({ key }) => key === "current"),
    least,
    most: scaleMax,
    middle,
  };
  const y: MapAxis = isStated
    ? {
        ...x,
        title: words.importance[language],
        column: columns.findIndex(({ key }) => key === "importance"),
      }
    : {
        title: words.derivedImportance[language],
        column: columns.findIndex(({ key }) => key === "importance"),
        least: -1,
        most: 1,
      };
  return {
    name: "SEOULAI_IPA_MAP",
    title: words.chart[language],
    language,
    table: { header: at.header, rows: pairs.length, idColumn: columns.findIndex(({ key }) => key === "id") },
    x,
    y,
    setting: { row: settingRow, column: 1, first: options.crossLine },
    points: pairs.map((pair) => ({ id: pair.importance.id, name: pair.topic })),
    ...(isStated ? { diagonal: words.diagonal[language] } : {}),
    helper: { row: at.header, column: columns.length + 1 },
    place: {
      row: at.lower,
      column: 0,
      rows: chartRows,
      columns: columns.findIndex(({ key }) => key === "quadrant") - 1,
    },
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

function overallItem({ survey, scores }: AnalysisInput): SurveyItem {
  const found = survey.items.find(
    ({ id, kind, topic }) => kind === "current" && isOverall(topic) && scores.columnOf.has(id),
  );
  if (found !== undefined) return found;
  throw new MissingDataError({
    en: 'Derived importance needs an item of the kind "current level" whose topic is "overall", asked in this round; there is none. Add it to the questionnaire, or use the stated importance.',
    ko: "도출 중요도에는 주제가 '전체'이고 유형이 현재 수준인 문항이 이 차수에 있어야 하는데 없습니다. 설문지에 추가하거나 응답한 중요도를 쓰십시오.",
  });
}
