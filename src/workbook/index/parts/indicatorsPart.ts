import type { CellContent } from "../../cellText";
import type { SheetPiece } from "../../sheet/sheetPlan";
import { joinPieces } from "../../analysisSheet/joinPieces";
import { look } from "../../analysisSheet/look";
import { tablePart, type ResultColumn } from "../../analysisSheet/tablePart";
import { pageColumns } from "../indexLayout";
import { indexWords as words } from "../indexWords";
import { each, type IndexParts } from "./indexParts";
import { headingPart } from "./headingPart";

/**
 * The table of indicators: weights, which may be changed, what they are, and what becomes of the places without each.
 *
 * @param parts the index and where it stands
 * @returns the table
 */
export function indicatorsPart(parts: IndexParts): Partial<SheetPiece> {
  const { data, figures, layout, request } = parts;
  const { language } = request;
  const { indicators, workings: w } = layout;
  const { row, rows, column } = indicators.rect;
  const homeRow = `MATCH(${layout.home},${w.names.column(0)},0)`;
  const text = (content: string | undefined): CellContent => ({ text: content ?? "" });
  const cells = data.indicators.map((indicator, at): CellContent[] => [
    text(indicator.name),
    weightContent(parts, at),
    { formula: `=${shareOfWhole(parts, at)}` },
    text(figures.themes[figures.parents[at] ?? 0] ?? indicator.theme),
    text(words[indicator.direction][language]),
    text(indicator.unit),
    text(indicator.period),
    { formula: `=${w.facts.cell(1, at)}` },
    outlierContent(parts, at),
    { formula: `=IF(COUNT(${w.shifts.column(at)})=0,"",AVERAGE(${w.shifts.column(at)}))` },
    { formula: `=INDEX(${w.ranksWithout.column(at)},${homeRow})` },
    text(indicator.sources.join(" ")),
  ]);
  const weights = { row, column: column + 1, rows, columns: 1 };
  return joinPieces([
    headingPart(words.indicators[language], row - 2),
    tablePart({ row: row - 1, column, columns: columnHeads, rows: cells, language }),
    inputLook(weights),
    {
      validations: [weightRule(weights, language)],
    },
  ]);
}

/** Weights are from 0 up. */
export function weightRule(
  range: { row: number; column: number; rows: number; columns: number },
  language: "en" | "ko",
): SheetPiece["validations"][number] {
  return {
    range,
    rule: { kind: "decimal", least: 0, most: 1_000_000 },
    prompt: { title: words.weight[language], message: words.weightMeaning[language] },
    error: {
      title: words.weight[language],
      message: { en: "Enter a number from 0 up.", ko: "0 이상의 숫자를 입력하십시오." }[language],
    },
  };
}

/** The look of cells that a person may change. */
export function inputLook(range: SheetPiece["styles"][number]["range"]): Partial<SheetPiece> {
  return {
    styles: [{ range, style: { fill: look.inputFill, color: look.inputText, numberFormat: "0.000" } }],
  };
}

function weightContent(parts: IndexParts, at: number): CellContent {
  const { data, figures, layout, request, weightCells } = parts;
  const given = weightCells?.[at];
  if (given !== undefined) return given;
  const { kind } = request.weights;
  const { normalised } = layout.workings;
  if (kind !== "equal") {
    const isFunction = request.form === "functions";
    return isFunction
      ? { formula: `=INDEX(SEOULAI.INDEX.WEIGHTS(${normalised.all()},"${kind}"),1,${at + 1})` }
      : (figures.index.weights[at] ?? 0);
  }
  const members = figures.parents.filter((parent) => parent === figures.parents[at]).length;
  return { formula: `=1/${figures.themes.length > 0 ? members : data.indicators.length}` };
}

/** The weight within its theme times that of the theme. */
function shareOfWhole({ figures, layout }: IndexParts, at: number): string {
  const { indicators, parts } = layout;
  const own = indicators.cell(at, 1);
  if (figures.themes.length === 0) return `${own}/SUM(${indicators.column(1)})`;
  const theme = figures.parents[at] ?? 0;
  const members = figures.parents.flatMap((parent, place) => (parent === theme ? [place] : []));
  const [first = 0, last = 0] = [members[0], members.at(-1)];
  return `${own}/SUM(${indicators.cell(first, 1)}:${indicators.cell(last, 1)})*${parts.cell(theme, 1)}/SUM(${parts.column(1)})`;
}

/** What was done about outliers, or that nothing was although there are. */
function outlierContent({ figures, layout, request }: IndexParts, at: number): CellContent {
  const { language } = request;
  const { facts } = layout.workings;
  const treatment = figures.index.outliers[at]?.treatment ?? "none";
  if (treatment === "log") return { text: words.log[language] };
  if (treatment === "winsorised") {
    return { formula: `="${words.winsorised[language]}"&(${facts.cell(5, at)}+${facts.cell(6, at)})` };
  }
  const flagged = `${facts.cell(4, at)}="${words.yes[language]}"`;
  return { formula: `=IF(${flagged},"${words.untreated[language]}","${words.none[language]}")` };
}

const heads = [
  { header: words.indicator, wrap: true },
  { header: words.weight, numberFormat: "0.000", meaning: words.weightMeaning },
  { header: words.ofWhole, numberFormat: "0.0%" },
  { header: words.theme, wrap: true, align: "Center" },
  { header: words.better, align: "Center" },
  { header: words.unitOfMeasure, wrap: true },
  { header: words.period, align: "Center" },
  { header: words.unitsWithData, numberFormat: "0%" },
  { header: words.outliers, align: "Center" },
  { header: words.shiftWithout, numberFormat: "0.00", meaning: words.shiftMeaning },
  { header: words.homeWithout, numberFormat: "0", align: "Center" },
  { header: words.source, align: "Center" },
] as const satisfies readonly Omit<ResultColumn, "characters">[];

const columnHeads: readonly ResultColumn[] = each(heads.length, (at) => ({
  ...(heads[at] as Omit<ResultColumn, "characters">),
  characters: pageColumns[at] ?? 11,
}));
