import type { Language } from "../../../../model/language";
import { quoted } from "../../../analysisSheet/formulaText";

/**
 * The formulas of a row of the added columns. An entry that several targets fall under is shared out among them, so
 * that the weights of the sheet sum to those of the entries used.
 *
 * @param refs cell of the entry's name, of the weight, of the relative gap; all names of the column; names and weights
 * of the table of weights
 * @param language of the words
 * @returns weight and weighted gap
 */
export function gapWeightFormulas(
  refs: {
    readonly key: string;
    readonly weight: string;
    readonly relative: string;
    readonly keys: string;
    readonly names: string;
    readonly weights: string;
  },
  language: Language,
): { readonly weight: string; readonly weighted: string } {
  const { key, keys, names, weights, relative } = refs;
  const { choose, unknown, none } = texts[language];
  // A comparison, not MATCH: names of topics may hold a question mark or an asterisk.
  const place = `SUMPRODUCT(--(${names}=${key}),ROW(${names}))-MIN(ROW(${names}))+1`;
  const times = `SUMPRODUCT(--(${names}=${key}))`;
  const found = `INDEX(${weights},${place})`;
  const shared = `SUMPRODUCT(--(${keys}=${key}))`;
  return {
    weight: `=IF(${key}="",${quoted(choose)},IF(${times}<>1,${quoted(unknown)},IF(ISNUMBER(${found}),${found}/${shared},${quoted(none)})))`,
    weighted: `=IF(COUNT(${refs.weight},${relative})=2,${refs.weight}*MAX(0,${relative}),"")`,
  };
}

const texts = {
  en: { choose: "choose", unknown: "not among the weights", none: "no weight yet" },
  ko: { choose: "선택 필요", unknown: "가중치에 없음", none: "가중치 없음" },
} as const;
