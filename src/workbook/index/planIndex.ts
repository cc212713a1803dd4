import { overrideMark } from "../../catalog/comparability/requireComparable";
import type { Bilingual } from "../../model/language";
import type { SheetPiece } from "../sheet/sheetPlan";
import { needsAddIn } from "../analysisSheet/sheetForm";
import { joinPieces } from "../analysisSheet/joinPieces";
import { linesPart, type Line } from "../analysisSheet/linesPart";
import { pageSetup } from "../analysisSheet/pageSetup";
import type { AnalysisPlan } from "../analysisSheet/writeAnalysisSheet";
import type { GivenWeights } from "./givenWeights";
import { sensitivityDraws, type IndexFigures } from "./indexFigures";
import { indexLayout, pageColumns, type IndexLayout } from "./indexLayout";
import type { IndexData, IndexRequest } from "./indexRequest";
import { indexWords as words } from "./indexWords";
import { effectsPart } from "./parts/effectsPart";
import type { IndexParts } from "./parts/indexParts";
import { indicatorsPart } from "./parts/indicatorsPart";
import { rankingPart } from "./parts/rankingPart";
import { settingsPart } from "./parts/settingsPart";
import { strengthsPart } from "./parts/strengthsPart";
import { workingsPart } from "./parts/workingsPart";
import { stepsText } from "./stepsText";

/** An index sheet as data. */
export interface IndexPlan {
  readonly plan: AnalysisPlan;
  /** Who is not ranked, and what else a person should know. */
  readonly remarks: readonly Bilingual[];
  readonly layout: IndexLayout;
}

/**
 * Plans an index sheet: the ranking with ranges and chart, indicators with weights, effects, strengths and weaknesses,
 * and the workings beside the page.
 *
 * @param data the figures, the indicators of a theme side by side
 * @param request how the index is made
 * @param figures what the core computes of them
 * @param weightCells what the cells of the weights hold where they were typed or stand in the workbook
 * @returns the sheet as data, and what a person should know
 */
export function planIndex(
  data: IndexData,
  request: IndexRequest,
  figures: IndexFigures,
  weightCells?: GivenWeights["cells"],
): IndexPlan {
  const { language } = request;
  const remarks = [...data.remarks, ...notRanked(data, figures)];
  const top = topLines(data, request, remarks);
  const layout = indexLayout(data, request, figures, top.length + 1);
  const parts: IndexParts = { data, request, figures, layout, weightCells };
  const notes = noteLines(data, request);
  const width = pageColumns.reduce((sum, characters) => sum + characters, 0);
  const place = { textColumn: 1, columns: layout.columns - 1, characters: width - 32 };
  const end = layout.notes + notes.length;
  const piece = joinPieces([
    pageLook(end, layout.columns),
    linesPart(top, { row: 0, ...place }),
    settingsPart(parts),
    rankingPart(parts),
    indicatorsPart(parts),
    effectsPart(parts),
    strengthsPart(parts),
    linesPart(notes, { row: layout.notes, ...place }),
    workingsPart(parts),
  ]);
  const setup = pageSetup({
    name: { en: request.title, ko: request.title },
    language,
    rows: end,
    columns: layout.columns,
  });
  // Upright, so that the chart is not cut in two.
  const page = { ...setup.page, portrait: true };
  return { remarks, layout, plan: { piece, marks: [], setup: { ...setup, page } } };
}

function notRanked({ units }: IndexData, { index }: IndexFigures): Bilingual[] {
  const names = units.flatMap(({ name }, unit) => (index.ranks[unit] === null ? [name] : [])).join(", ");
  if (names === "") return [];
  return [
    {
      en: `Not ranked, for lack of data: ${names}.`,
      ko: `자료가 부족하여 순위를 매기지 않은 단위: ${names}.`,
    },
  ];
}

function topLines(data: IndexData, request: IndexRequest, remarks: readonly Bilingual[]): Line[] {
  const { language, form, basis } = request;
  const cells = data.values.flat();
  const present = cells.filter((value) => value !== null).length;
  const mark = overrideMark(data.faults);
  const line = (label: Bilingual, text: string, kind: Line["kind"] = "plain"): Line => ({
    kind,
    label: label[language],
    text: { text },
  });
  const [n, k] = [data.units.length, data.indicators.length];
  const share = `${Math.round((100 * present) / cells.length)}%`;
  const extent = {
    en: `${data.from.en}: ${n} units, ${k} indicators, ${present} of ${cells.length} values (${share}).`,
    ko: `${data.from.ko}. 단위 ${n}개, 지표 ${k}개, 값 ${cells.length}개 중 ${present}개(${share}).`,
  };
  return [
    { kind: "title", label: request.title },
    line(words.data, extent[language]),
    ...(basis === undefined ? [] : [line(words.basis, basis)]),
    line(words.howToRead, words.howToReadText[language]),
    line(words.steps, stepsText(request)[language]),
    ...(mark === undefined ? [] : [line(words.override, mark[language], "warning")]),
    ...remarks.map((remark) => line(words.note, remark[language])),
    ...(form === "functions" ? [line(words.addIn, needsAddIn[language])] : [drawnOnce(request)]),
  ];
}

/** In native form ranges and effects are values: how they were drawn, and that they stay as they are. */
function drawnOnce(request: IndexRequest): Line {
  const { language, noise, draws, seed } = request;
  const effects = sensitivityDraws(draws);
  const text = {
    en: `Ranges of places and effects of weights are values of the day this sheet was built and do not follow changed weights: ${draws} draws with seed ${seed}, each weight times 1 - ${noise} to 1 + ${noise}; effects from ${effects} base samples. Places and scores do follow.`,
    ko: `순위 범위와 가중치의 효과는 시트를 만들 때의 값이며 가중치를 바꾸어도 따라 바뀌지 않습니다. 추출 ${draws}번, 시드 ${seed}, 가중치마다 1 - ${noise}에서 1 + ${noise} 사이의 수를 곱했고, 효과는 기본 표본 ${effects}개로 구했습니다. 순위와 점수는 따라 바뀝니다.`,
  };
  return { kind: "plain", label: words.values[language], text: { text: text[language] } };
}

function noteLines({ citations }: IndexData, { language }: IndexRequest): Line[] {
  return [
    { kind: "plain", label: words.method[language], text: { text: words.methodText[language] } },
    ...citations.map((citation, at): Line => ({
      kind: "plain",
      label: at === 0 ? words.sources[language] : "",
      text: { text: citation },
    })),
  ];
}

function pageLook(rows: number, columns: number): Partial<SheetPiece> {
  return {
    styles: [{ range: { row: 0, column: 0, rows, columns }, style: { size: 10 } }],
    columnWidths: Array.from({ length: columns }, (_, column) => ({
      column,
      characters: pageColumns[column] ?? 11,
    })),
  };
}
