import type { Language } from "../../../../model/language";
import { fixedColumn, quoted } from "../formulaText";

/** From this share of highest answers on, stated importance tells topics hardly apart. */
const ceilingFrom = 0.5;

/**
 * The warning that most answers for importance are the highest of the scale.
 *
 * @param header row of the table's header
 * @param rows topics
 * @param column of the shares
 * @param language of the words
 * @returns a formula that gives the warning, or that there is no ceiling
 */
export function ceilingFormula(header: number, rows: number, column: number, language: Language): string {
  const shares = fixedColumn(header + 1, column, rows);
  const share = `TEXT(AVERAGE(${shares}),"0%")`;
  const { before, warning, fine, nothing } = texts[language];
  return `=IF(COUNT(${shares})=0,${quoted(nothing)},${quoted(before)}&${share}&IF(AVERAGE(${shares})>=${ceilingFrom},${quoted(warning)},${quoted(fine)}))`;
}

const texts = {
  en: {
    before: "Highest answers for importance: ",
    warning:
      ". Warning: at 50% or more, the stated importance tells the topics hardly apart. Use the derived importance, a ranking or a pairwise comparison.",
    fine: " of all, below 50%: the stated importance tells the topics apart.",
    nothing: "No answers for importance yet.",
  },
  ko: {
    before: "중요도의 최고점 응답: ",
    warning:
      ". 경고: 50% 이상이면 응답한 중요도로는 주제를 구별하기 어렵습니다. 도출 중요도, 순위 또는 쌍대비교를 쓰십시오.",
    fine: ", 50% 미만: 응답한 중요도로 주제를 구별할 수 있습니다.",
    nothing: "아직 중요도 응답이 없습니다.",
  },
} as const;
