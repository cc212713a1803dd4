import type { Language } from "../../../../model/language";
import type { SheetForm } from "../../../analysisSheet/sheetForm";
import { fixedColumn, ofRow, quoted } from "../../../analysisSheet/formulaText";
import { centreCode } from "../ipa/ipaFormulas";
import type { MapCells } from "../mapPart";
import { needsColumn, type NeedsKey } from "./needsColumns";

/** What the formulas of a row depend on. */
export interface NeedsFormulaOptions {
  readonly form: SheetForm;
  readonly language: Language;
  readonly scaleMax: number;
  readonly header: number;
  readonly rows: number;
  readonly map: MapCells;
  /** How many of the highest needs may be of top priority. */
  readonly top: string;
}

/**
 * The formulas of one topic. All but the counts rest on the experts who answered both items.
 *
 * @param row zero-based row of the sheet
 * @param ranges the scores of the topic
 * @param options form, language, where the rest stands
 * @returns a formula a computed column
 */
export function needsFormulas(
  row: number,
  ranges: { readonly importance: string; readonly current: string },
  options: NeedsFormulaOptions,
): Readonly<Record<Exclude<NeedsKey, "topic" | "id" | "dimension">, string>> {
  const { importance, current } = ranges;
  const at = (key: NeedsKey): string => ofRow(row, needsColumn(key));
  const n = at("pairs");
  // SUMPRODUCT takes the "" of a missing answer for 0, so its condition leaves the answer of the other item out.
  const total = (own: string, other: string): string => `SUMPRODUCT(${own},--ISNUMBER(${other}))`;
  const whole = `${n}>0`;
  const need =
    options.form === "native"
      ? `(${total(importance, current)}-${total(current, importance)})*(${total(importance, current)}/${n})/${n}`
      : `INDEX(SEOULAI.SURVEY.BORICH(${importance},${current}),1,1)`;
  const needs = fixedColumn(options.header + 1, needsColumn("need"), options.rows);
  const isTop = `AND(${at("quadrant")}="HH",${at("rank")}<=${options.top})`;
  const words = priorityWords[options.language];
  return {
    pairs: `=SUMPRODUCT(--ISNUMBER(${importance}),--ISNUMBER(${current}))`,
    importance: `=IF(${whole},${total(importance, current)}/${n},"")`,
    current: `=IF(${whole},${total(current, importance)}/${n},"")`,
    gap: `=IF(${whole},(${total(importance, current)}-${total(current, importance)})/${n},"")`,
    p: `=${pairedP(importance, current, n)}`,
    // Rounded, so that needs which differ by the dust of binary fractions share a rank.
    need: `=IF(${whole},ROUND(${need},12),"")`,
    rank: `=IF(ISNUMBER(${at("need")}),RANK.EQ(${at("need")},${needs}),"")`,
    quadrant: `=${quadrant(row, options)}`,
    priority: `=IF(AND(ISNUMBER(${at("rank")}),ISNUMBER(${options.top})),IF(${isTop},${quoted(words.top)},""),"")`,
  };
}

/** Sums of whole differences are exact; the squares of the pairs come from SUMPRODUCT, which takes "" for 0. */
function pairedP(importance: string, current: string, n: string): string {
  const both = `--ISNUMBER(${importance}),--ISNUMBER(${current})`;
  const squares =
    `SUMPRODUCT(${importance},${importance},--ISNUMBER(${current}))+SUMPRODUCT(${current},${current},--ISNUMBER(${importance}))` +
    `-2*SUMPRODUCT(${importance},${current},${both})`;
  const sum = `(SUMPRODUCT(${importance},--ISNUMBER(${current}))-SUMPRODUCT(${current},--ISNUMBER(${importance})))`;
  const spread = `(${squares}-${sum}^2/${n})`;
  return `IF(${n}<2,"",IF(ROUND(${spread},9)<=0,"",T.DIST.2T(ABS(${sum})/SQRT(${n}*${spread}/(${n}-1)),${n}-1)))`;
}

function quadrant(row: number, options: NeedsFormulaOptions): string {
  const { language, map, form } = options;
  const words = missingWords[language];
  const [importance, gap] = [ofRow(row, needsColumn("importance")), ofRow(row, needsColumn("gap"))];
  const native = `IF(ROUND(${importance}-${map.crossX},12)>=0,"H","L")&IF(ROUND(${gap}-${map.crossY},12)>=0,"H","L")`;
  return (
    `IF(COUNT(${importance},${gap})<2,${quoted(words.pairs)},IF(COUNT(${map.crossX},${map.crossY})<2,` +
    `${quoted(words.cross)},${form === "native" ? native : called(row, options)}))`
  );
}

function called(row: number, { header, rows, map, language, scaleMax }: NeedsFormulaOptions): string {
  const column = (key: NeedsKey): string => fixedColumn(header + 1, needsColumn(key), rows);
  const call = `SEOULAI.SURVEY.LOCUS(${column("importance")},${column("gap")},${centreCode(map.setting, language)},${scaleMax})`;
  // Its own row by the id, which stays right when the table is sorted.
  return `INDEX(${call},MATCH(${ofRow(row, needsColumn("id"))},${column("id")},0),1)`;
}

const missingWords = {
  en: { pairs: "No expert answered both items", cross: "Choose the cross-lines above" },
  ko: { pairs: "두 문항에 모두 응답한 전문가 없음", cross: "위에서 기준선을 고르십시오" },
} as const;

const priorityWords = { en: { top: "top priority" }, ko: { top: "최우선" } } as const;
