import type { Language } from "../../../../model/language";
import type { SheetForm } from "../../../analysisSheet/sheetForm";
import { fixedColumn, ofRow, quoted } from "../../../analysisSheet/formulaText";
import type { MapCells } from "../mapPart";
import type { IpaKey } from "./ipaColumns";
import { ipaQuadrants } from "./ipaWords";

/** What the formulas of a row depend on. */
export interface IpaFormulaOptions {
  readonly form: SheetForm;
  readonly language: Language;
  readonly importance: "stated" | "derived";
  readonly scaleMax: number;
  readonly header: number;
  readonly rows: number;
  readonly map: MapCells;
  /** Scores of the topic "overall"; only for derived importance. */
  readonly overall: string;
  readonly columnOf: (key: IpaKey) => number;
}

/**
 * The formulas of one topic.
 *
 * @param row zero-based row of the sheet
 * @param ranges the scores of the topic
 * @param options form, language, where the rest stands
 * @returns a formula a computed column
 */
export function ipaFormulas(
  row: number,
  ranges: { readonly importance: string; readonly current: string },
  options: IpaFormulaOptions,
): Readonly<Record<Exclude<IpaKey, "topic" | "id" | "dimension">, string>> {
  const { importance, current } = ranges;
  const at = (key: IpaKey): string => ofRow(row, options.columnOf(key));
  const both = `COUNT(${at("importance")},${at("current")})=2`;
  const isStated = options.importance === "stated";
  const { overall } = options;
  const pairs = `SUMPRODUCT(--ISNUMBER(${current}),--ISNUMBER(${overall}))`;
  const words = diagonalWords[options.language];
  const difference = `ROUND(${at("importance")}-${at("current")},12)`;
  return {
    importanceAnswers: isStated ? `=COUNT(${importance})` : `=${pairs}`,
    importance: isStated
      ? `=IF(COUNT(${importance})=0,"",AVERAGE(${importance}))`
      : `=${correlation(current, overall, pairs)}`,
    currentAnswers: `=COUNT(${current})`,
    current: `=IF(COUNT(${current})=0,"",AVERAGE(${current}))`,
    gap: `=IF(${both},${at("importance")}-${at("current")},"")`,
    quadrant: `=${quadrant(row, options)}`,
    diagonal: isStated
      ? `=IF(${both},IF(${difference}>0,${quoted(words.above)},IF(${difference}=0,${quoted(words.on)},${quoted(words.below)})),"")`
      : `=""`,
    top: `=IF(COUNT(${importance})=0,"",COUNTIF(${importance},${options.scaleMax})/COUNT(${importance}))`,
  };
}

/**
 * Pearson's correlation of the complete pairs, from sums, which whole answers keep exact: SUMPRODUCT takes the "" of a
 * missing answer for 0, so its condition leaves the answer of the other item out. Not CORREL, which programs do not
 * agree on where an answer is missing or all are alike.
 */
function correlation(x: string, y: string, n: string): string {
  const total = (own: string, other: string): string => `SUMPRODUCT(${own},--ISNUMBER(${other}))`;
  const spread = (own: string, other: string): string =>
    `(${n}*SUMPRODUCT(${own},${own},--ISNUMBER(${other}))-${total(own, other)}^2)`;
  const together = `(${n}*SUMPRODUCT(${x},${y})-${total(x, y)}*${total(y, x)})`;
  const spreads = `${spread(x, y)}*${spread(y, x)}`;
  return `IF(${n}<2,"",IF(ROUND(${spreads},9)<=0,"",${together}/SQRT(${spreads})))`;
}

/** Where an axis has no value yet, the cell says which; then where the cross-lines are not chosen. */
function quadrant(row: number, options: IpaFormulaOptions): string {
  const { language, map, columnOf, importance } = options;
  const words = missingWords[language];
  const x = ofRow(row, columnOf("current"));
  const y = ofRow(row, columnOf("importance"));
  const noImportance = importance === "stated" ? words.importance : words.derived;
  return (
    `IF(NOT(ISNUMBER(${x})),${quoted(words.current)},IF(NOT(ISNUMBER(${y})),${quoted(noImportance)},` +
    `IF(COUNT(${map.crossX},${map.crossY})<2,${quoted(words.cross)},` +
    `${options.form === "native" ? nativeQuadrant(x, y, map, language) : calledQuadrant(row, options)})))`
  );
}

function nativeQuadrant(x: string, y: string, { crossX, crossY }: MapCells, language: Language): string {
  const [keep, concentrate, low, overkill] = ipaQuadrants.map(({ words }) => quoted(words[language]));
  const high = (value: string, cross: string): string => `ROUND(${value}-${cross},12)>=0`;
  return `IF(${high(y, crossY)},IF(${high(x, crossX)},${keep},${concentrate}),IF(${high(x, crossX)},${overkill},${low}))`;
}

/** The function answers in English; each quadrant has an initial of its own, by which the words of the sheet are chosen. */
function calledQuadrant(
  row: number,
  { header, rows, columnOf, map, language, scaleMax }: IpaFormulaOptions,
): string {
  const column = (key: IpaKey): string => fixedColumn(header + 1, columnOf(key), rows);
  const centre = centreCode(map.setting, language);
  const call = `SEOULAI.SURVEY.IPA(${column("importance")},${column("current")},${centre},${scaleMax})`;
  // Its own row by the id, which stays right when the table is sorted.
  const place = `MATCH(${ofRow(row, columnOf("id"))},${column("id")},0)`;
  const own = `INDEX(${call},${place},1)`;
  if (language === "en") return own;
  const initials = ipaQuadrants.map(({ english }) => english.charAt(0)).join("");
  const words = ipaQuadrants.map((entry) => quoted(entry.words[language])).join(",");
  return `CHOOSE(FIND(LEFT(${own},1),${quoted(initials)}),${words})`;
}

/**
 * The word of the cell of the cross-lines as the functions take it.
 *
 * @param setting the cell
 * @param language of its words
 * @returns a formula, without "="
 */
export function centreCode(setting: string, language: Language): string {
  return language === "en"
    ? setting
    : `IF(${setting}="중앙값","median",IF(${setting}="척도 중앙","scale","mean"))`;
}

const missingWords = {
  en: {
    importance: "No answers for importance",
    derived: "Not derivable: fewer than two pairs, or all answers alike",
    current: "No answers for the current level",
    cross: "Choose the cross-lines above",
  },
  ko: {
    importance: "중요도 응답 없음",
    derived: "도출 불가: 응답 쌍이 둘 미만이거나 응답이 모두 같음",
    current: "현재 수준 응답 없음",
    cross: "위에서 기준선을 고르십시오",
  },
} as const;

const diagonalWords = {
  en: { above: "importance higher", on: "equal", below: "level higher" },
  ko: { above: "중요도가 높음", on: "같음", below: "수준이 높음" },
} as const;
