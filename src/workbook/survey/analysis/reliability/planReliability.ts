import { MissingDataError } from "../../../../model/errors";
import type { Bilingual } from "../../../../model/language";
import type { CellContent } from "../../../cellText";
import type { SheetPiece } from "../../../sheet/sheetPlan";
import { scoreAddress, scoreCell, scoreMatrix } from "../../scores/scoreAddress";
import { surveyLine, type AnalysisInput } from "../analysisInput";
import { needsAddIn } from "../../../analysisSheet/sheetForm";
import { fixed, fixedColumn } from "../../../analysisSheet/formulaText";
import { joinPieces } from "../../../analysisSheet/joinPieces";
import { linesPart, type Line } from "../../../analysisSheet/linesPart";
import { look } from "../../../analysisSheet/look";
import { pageSetup } from "../../../analysisSheet/pageSetup";
import { tablePart } from "../../../analysisSheet/tablePart";
import type { AnalysisPlan } from "../../../analysisSheet/writeAnalysisSheet";
import { itemSets, type ItemSet } from "./itemSets";
import { dropFormulas, setFormulas, type SetRefs } from "./reliabilityFormulas";
import { dropColumns, reliabilityWords as words, setColumns } from "./reliabilityWords";

const printed = setColumns.length;

/**
 * Plans the reliability sheet of a round.
 *
 * @param input survey, scores, form, language
 * @returns the sheet as data
 * @throws {MissingDataError} no set of two items on a scale
 */
export function planReliability(input: AnalysisInput): AnalysisPlan {
  const { survey, scores, language, round } = input;
  const sets = itemSets(survey, scores, language);
  if (sets.length === 0) throw noSets();
  const top = topLines(input);
  const header = top.length + 1;
  const itemHeader = header + sets.length + 3;
  const placed = placedSets(input, sets, { header, itemHeader });
  const end = itemHeader + 1 + sets.reduce((sum, { items }) => sum + items.length, 0);
  const width = setColumns.reduce((sum, { characters }) => sum + characters, 0);
  const piece = joinPieces([
    {
      styles: [
        { range: { row: 0, column: 0, rows: end, columns: printed + 2 + sets.length }, style: { size: 10 } },
      ],
      columnWidths: setColumns.map(({ characters }, column) => ({ column, characters })),
    },
    linesPart(top, { row: 0, textColumn: 1, columns: printed - 1, characters: width - 28 }),
    tablePart({
      row: header,
      column: 0,
      columns: setColumns,
      language,
      rows: placed.map((one) => setRow(input, one)),
    }),
    tablePart({
      row: itemHeader,
      column: 0,
      columns: dropColumns,
      language,
      rows: placed.flatMap(itemRows),
    }),
    sumsPart(input, placed, header),
  ]);
  const name = { en: `${words.sheet.en} round ${round}`, ko: `${round}차 ${words.sheet.ko}` };
  const setup = pageSetup({ name, language, rows: end, columns: printed });
  return { piece, marks: [], setup };
}

interface PlacedSet {
  readonly set: ItemSet;
  readonly refs: SetRefs;
  /** Row of its first item. */
  readonly first: number;
}

/** The sums of the experts stand at the right, a column a set. */
function placedSets(
  { scores }: AnalysisInput,
  sets: readonly ItemSet[],
  { header, itemHeader }: { readonly header: number; readonly itemHeader: number },
): PlacedSet[] {
  let first = itemHeader + 1;
  return sets.map((set, place) => {
    const own = first;
    first += set.items.length;
    return {
      set,
      first: own,
      refs: {
        sums: fixedColumn(header + 1, printed + 2 + place, scores.experts.length),
        items: set.items.map(({ id }) => scoreAddress(scores, id)),
        variances: fixedColumn(own, 3, set.items.length),
        alpha: fixed(header + 1 + place, 4),
      },
    };
  });
}

function setRow({ scores, form, language }: AnalysisInput, { set, refs }: PlacedSet): CellContent[] {
  const ids = set.items.map(({ id }) => id);
  // The function takes one range: where other items stand between those of the set, the native formula answers.
  const matrix = form === "functions" ? scoreMatrix(scores, ids) : undefined;
  const called = matrix === undefined ? undefined : `SEOULAI.SURVEY.ALPHA(${matrix})`;
  const { complete, alpha, reading } = setFormulas(refs, called, language);
  return [
    { text: set.name },
    { text: ids.join(", ") },
    ids.length,
    { formula: complete },
    { formula: alpha },
    { formula: reading },
  ];
}

function itemRows({ set, refs, first }: PlacedSet): CellContent[][] {
  return set.items.map(({ id, topic }, item) => {
    const formulas = dropFormulas(refs, item, fixed(first + item, 3));
    return [
      { text: id },
      { text: set.name },
      { text: topic },
      { formula: formulas.variance },
      { formula: formulas.itemTotal },
      { formula: formulas.ifDropped },
    ];
  });
}

function sumsPart(
  { scores, language }: AnalysisInput,
  placed: readonly PlacedSet[],
  header: number,
): Partial<SheetPiece> {
  const head: CellContent[] = [
    { text: words.sums[language] },
    ...placed.map(({ set }) => ({ text: set.name })),
  ];
  const rows = scores.experts.map(({ id }, expert): CellContent[] => [
    { text: id },
    ...placed.map(({ set }): CellContent => {
      const ids = set.items.map((item) => item.id);
      const one = scoreCell(scores, ids[0] ?? "", expert);
      // Side by side as a range: a function takes no more than 255 single cells.
      const cells =
        scoreMatrix(scores, ids) === undefined
          ? ids.map((item) => scoreCell(scores, item, expert)).join(",")
          : `${one}:${
              scoreCell(scores, ids.at(-1) ?? "", expert)
                .split("!")
                .at(-1) ?? ""
            }`;
      return { formula: `=IF(COUNT(${cells})=${set.items.length},SUM(${cells}),"")` };
    }),
  ]);
  const range = { row: header, column: printed + 1, rows: rows.length + 1, columns: placed.length + 1 };
  return {
    blocks: [{ row: header, column: printed + 1, cells: [head, ...rows] }],
    styles: [
      { range, style: { size: 9, color: look.quiet } },
      { range: { ...range, rows: 1 }, style: { bold: true, fill: look.sideFill } },
    ],
    columnWidths: [
      { column: printed, characters: 3 },
      { column: printed + 1, characters: 24 },
    ],
  };
}

function topLines(input: AnalysisInput): Line[] {
  const { language, form } = input;
  const line = (label: Bilingual, text: Bilingual): Line => ({
    kind: "plain",
    label: label[language],
    text: { text: text[language] },
  });
  return [
    { kind: "title", label: words.title[language] },
    line(words.survey, surveyLine(input)),
    line(words.howToRead, words.howToReadText),
    line(words.method, words.methodText),
    ...(form === "functions" ? [line(words.addIn, needsAddIn)] : []),
  ];
}

function noSets(): MissingDataError {
  return new MissingDataError({
    en: "Reliability needs at least two items for importance or for the current level on one scale in this round; there are none. Ask more items.",
    ko: "신뢰도에는 이 차수에 같은 척도의 중요도 문항이나 현재 수준 문항이 둘 이상 있어야 하는데 없습니다. 문항을 더 물으십시오.",
  });
}
